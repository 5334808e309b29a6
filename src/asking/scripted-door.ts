// The door that reads its answers in a file: the same questions, nobody at the terminal.
import { UsageError } from '../model/index.ts';
import { folded, nearest } from '../values/index.ts';
import { type Choice, choiceNamed, type Door, type Question, repliesSaid } from './door.ts';

export interface ScriptedAnswer {
  /** From 1. */
  readonly line: number;
  /** None: it is left for later. */
  readonly values: readonly string[];
}
/** One thing of the session, as the file says it. */
export interface ScriptedThing {
  readonly name: string;
  readonly line: number;
  /** Of the first question, when nothing else is said. */
  readonly alone: ScriptedAnswer | null;
  /** By what their questions are called. */
  readonly answers: ReadonlyMap<string, ScriptedAnswer>;
}

interface Script {
  /** The path, as it was typed. */
  readonly path: string;
  /** Shows a question and its answer, as a terminal would. */
  readonly echo: (label: string, said: readonly string[]) => void;
}

const saidBy = ({ says }: Choice): string => says;

/** Articles and the mark of the plural do not count. */
const bare = (text: string): string =>
  folded(text.trim().replace(/^(?:les? |la |l’|l'|une? |des |the |an? )/i, '')).replace(/s$/, '');
const isSame =
  (typed: string) =>
  (name: string): boolean =>
    bare(name) === bare(typed);
/** By its first or its last words; what holds the field of several is not named by what they have in common. */
const isPart =
  (typed: string) =>
  (name: string): boolean => {
    const [part, whole] = [typed.trim().toLowerCase(), name.toLowerCase()];
    const isEdge = (letter: string | undefined): boolean => letter !== undefined && !/[\p{L}\d]/u.test(letter);
    const isFirst = whole.startsWith(part) && isEdge(whole[part.length]);
    const isLast = whole.endsWith(part) && isEdge(whole.at(-part.length - 1));
    return !name.includes(' – ') && part !== '' && (isFirst || isLast);
  };

/** Those that are meant: by their whole names, else by the first or the last words of one. */
function meantAmong<Item>(items: readonly Item[], namesOf: (item: Item) => readonly string[], typed: string): readonly Item[] {
  const named = (isIt: (name: string) => boolean): readonly Item[] => items.filter((item) => namesOf(item).some(isIt));
  const same = named(isSame(typed));
  return same.length > 0 ? same : named(isPart(typed));
}
const namesOf = ({ value, says, names }: Choice): readonly string[] => [value, says, ...names];

function nearestOf(typed: string, choices: readonly Choice[]): string {
  const found = nearest(
    typed,
    choices.flatMap(({ value, says, names }) => [value, says, ...names]),
  );
  return (found === null ? undefined : choiceNamed(choices, (name) => name === found)[0]?.says) ?? '';
}

const nothing: ScriptedThing = { name: '', line: 1, alone: null, answers: new Map() };

/** Each answer is taken by the one question that it is for; one that no question takes is an error, as is one that is lacking. */
export function scriptedDoor(things: readonly ScriptedThing[], { path, echo }: Script): Door {
  const waiting = [...things];
  let thing = nothing;
  let asked: Question[] = [];
  const used = new Set<ScriptedAnswer>();
  const refusal = (code: string, line: number, values: UsageError['values']): UsageError =>
    new UsageError(code, { place: `${path}:${line}`, thing: thing.name, ...values });

  function answerTo({ label, names }: Question): ScriptedAnswer | undefined {
    const left = [...thing.answers].filter(([, answer]) => !used.has(answer));
    const named = [isSame, isPart]
      .map((isMeant) => left.find(([name]) => [label, ...names].some(isMeant(name))))
      .find(Boolean)?.[1];
    return named ?? (asked.length === 1 ? (thing.alone ?? undefined) : undefined);
  }

  function meant(typed: string, { choices, takesText, fault, label }: Question, line: number): string {
    const [one, ...others] = meantAmong(choices, namesOf, typed);
    if (one !== undefined && others.length === 0) return one.value;
    const known = (one === undefined ? choices : [one, ...others]).map(saidBy);
    if (one !== undefined) throw refusal('answer-ambiguous', line, { typed, label, known });
    if (!takesText) throw refusal('answer-not-a-choice', line, { typed, label, nearest: nearestOf(typed, choices), known });
    const wrong = fault(typed);
    if (wrong !== null) throw refusal('answer-wrong', line, { typed, label, wrong });
    return typed;
  }

  return {
    prompter: null,
    async next(_question, items) {
      thing = waiting.shift() ?? nothing;
      asked = [];
      if (thing === nothing) return null;
      const [item] = meantAmong(items, namesOf, thing.name);
      if (item !== undefined) return item.value;
      throw refusal('answers-not-a-thing', thing.line, { nearest: nearestOf(thing.name, items), known: items.map(saidBy) });
    },
    async ask(question) {
      asked.push(question);
      const { label, isMany, isRequired, proposed } = question;
      const answer = answerTo(question);
      if (answer !== undefined) used.add(answer);
      const values = answer === undefined ? proposed : answer.values.map((typed) => meant(typed, question, answer.line));
      const { line } = answer ?? thing;
      if (isRequired && values.length === 0) throw refusal('answer-missing', line, { label });
      if (!isMany && values.length > 1) throw refusal('answer-alone', line, { label });
      echo(label, repliesSaid(question, values));
      return values;
    },
    settle: async () => 0,
    refusal: (code) => refusal(code, thing.line, {}),
    close() {
      const said = [...thing.answers, ...(thing.alone === null ? [] : [[thing.name, thing.alone] as const])];
      const [typed, left] = said.find(([, answer]) => !used.has(answer)) ?? [];
      if (typed === undefined || left === undefined) return;
      const known = asked.map(({ label }) => label);
      throw refusal('answer-unused', left.line, { typed, nearest: nearest(typed, known) ?? '', known });
    },
  };
}
