// The door at which somebody types and chooses: a way back at each question, « plus tard », help, and the last change taken back.
import { UsageError } from '../model/index.ts';
import { type Door, type Item, type Question, repliesSaid, undo } from './door.ts';
import { back, type OrBack } from './in-turn.ts';
import type { Prompter } from './prompter.ts';

export interface DoorWords {
  readonly back: string;
  readonly undo: string;
  readonly later: string;
  readonly enough: string;
  readonly other: string;
  /** What may be typed besides an answer. */
  readonly typed: string;
  /** Why what is required is asked again. */
  readonly needed: string;
  readonly elsewhere: string;
  readonly groups: string;
}

/** What is typed to leave for later what something is proposed for. */
const laterTyped = '-';
/** What is typed to be helped. */
const helpTyped = '?';
const backTyped = '<';
const undoTyped = '<<';

type Reply<Value> = OrBack<Value> | typeof undo;

/** A terminal and what is said there; `isUndoable`: something that was written can be taken back. */
interface Asking {
  readonly prompter: Prompter;
  readonly words: DoorWords;
  readonly isUndoable: () => boolean;
}

/** What asks already needs no colon. */
const ending = (question: string, besides: string): string => `${question}${besides}${/[?…]$/.test(question) ? '' : ' :'}`;

/** `byDefault`: what Enter alone answers. */
async function askText(
  { prompter, words, isUndoable }: Asking,
  question: Question,
  byDefault: string,
  { given = 0, loses = false } = {},
): Promise<Reply<string>> {
  const { label, help, fault } = question;
  const asked = ending(label, given > 0 ? ` (${given + 1})` : '');
  let message = asked;
  for (;;) {
    const text = (await prompter.text(message, byDefault, backTyped)).trim();
    if (text === undoTyped && isUndoable()) return undo;
    if (text === backTyped || text === undoTyped) return back;
    const isLater = text === laterTyped || text === '';
    if (isLater && !(loses && question.isRequired)) return '';
    if (text === byDefault && !isLater) return text;
    const helped = [help, words.typed].filter(Boolean).join(' ');
    const wrong = isLater ? words.needed : text === helpTyped ? helped : fault(text);
    if (wrong === null) return text;
    message = `${wrong}\n  ${asked}`;
  }
}

/** Texts one after the other, until nothing is typed. */
async function askTexts(asking: Asking, question: Question): Promise<Reply<readonly string[]>> {
  const proposed = repliesSaid(question, question.proposed).join(', ');
  const given: string[] = [];
  for (;;) {
    const byDefault = given.length === 0 ? proposed : '';
    const text = await askText(asking, question, byDefault, { given: given.length });
    if (text === undo) return undo;
    if (text === '') return given;
    if (text === byDefault) return question.proposed;
    if (text !== back) given.push(text);
    else if (given.pop() === undefined) return back;
  }
}

type Line =
  | { readonly what: 'back' | 'undo' | 'enough' | 'later' | 'other'; readonly value?: undefined }
  | { readonly value: string };

/** What Enter alone takes comes first: what is proposed, else to leave it for later, or to stop there. */
function linesOf(
  { choices, takesText, isMany, isRequired, proposed }: Question,
  given: readonly string[],
  isUndoable: boolean,
): readonly Line[] {
  // Words of one's own stand among what may be chosen, once they are proposed.
  const own = isMany ? [] : proposed.filter((one) => !choices.some(({ value }) => value === one));
  const values = [...own, ...choices.map(({ value }) => value)];
  const left = (isMany ? values.filter((value) => !given.includes(value)) : values).map((value): Line => ({ value }));
  const end: readonly Line[] = isMany && given.length > 0 ? [{ what: 'enough' }] : isRequired ? [] : [{ what: 'later' }];
  const isProposed = !isMany && proposed.length > 0;
  return [
    ...(isProposed ? [] : end),
    ...left,
    ...(takesText ? [{ what: 'other' } as const] : []),
    ...(isProposed ? end : []),
    { what: 'back' },
    ...(isUndoable ? [{ what: 'undo' } as const] : []),
  ];
}

async function askChoice(asking: Asking, question: Question): Promise<Reply<readonly string[]>> {
  const { prompter, words, isUndoable } = asking;
  const { proposed, isMany, label, help } = question;
  const says = (value: string): string => repliesSaid(question, [value]).join();
  let given: readonly string[] = proposed;
  for (;;) {
    const lines = linesOf(question, given, isUndoable());
    const chosen = isMany && given.length > 0 ? ` [${repliesSaid(question, given).join(', ')}]` : '';
    const at = await prompter.choose(
      ending(label, `${chosen}${help === '' ? '' : ` – ${help}`}`),
      lines.map((line) => (line.value === undefined ? words[line.what] : says(line.value))),
      Math.max(
        0,
        lines.findIndex(({ value }) => !isMany && value !== undefined && value === given[0]),
      ),
    );
    const line = lines[at];
    if (line?.value !== undefined && !isMany) return [line.value];
    if (line?.value !== undefined) given = [...given, line.value];
    else if (line?.what === 'undo') return undo;
    else if (line?.what === 'later') return [];
    else if (line?.what === 'enough') return given;
    else if (line?.what === 'other') {
      const text = await askText(asking, question, '');
      if (text === undo) return undo;
      if (text === back || text === '') continue;
      if (!isMany) return [text];
      given = [...given, text];
    } else if (!isMany || given.length === 0 || given === proposed) return back;
    else given = given.slice(0, -1);
  }
}

export function terminalDoor(
  prompter: Prompter,
  words: DoorWords,
  { isUndoable = () => false }: { isUndoable?: () => boolean } = {},
): Door {
  const asking = { prompter, words, isUndoable };
  return {
    prompter,
    next: (question, items) => askNext(prompter, words, question, items),
    ask(question, loses) {
      if (question.choices.length > 0) return askChoice(asking, question);
      return question.isMany ? askTexts(asking, question) : askOne(asking, question, loses);
    },
    settle: (question, choices) => prompter.choose(question, choices, 0),
    close: () => {},
    refusal: (code) => new UsageError(code),
  };
}

/** What is to be done now and what is at hand; the rest by its group. */
async function askNext(prompter: Prompter, words: DoorWords, question: string, items: readonly Item[]): Promise<string | null> {
  const line = ({ says, why }: Item): string => (why === '' ? says : `${says} – ${why}`);
  const pressing = items.filter(({ why }) => why !== '');
  const [others, always] = [
    items.filter(({ group }) => group !== ''),
    items.filter(({ why, group }) => why === '' && group === ''),
  ];
  const groups = [...new Set(others.map(({ group }) => group))];
  const elsewhere = groups.length === 0 ? [] : [words.elsewhere];
  for (;;) {
    const at = await prompter.choose(question, [...pressing.map(line), ...elsewhere, ...always.map(line)], 0);
    if (at !== pressing.length || elsewhere.length === 0)
      return (pressing[at] ?? always[at - pressing.length - elsewhere.length])?.value ?? null;
    for (;;) {
      const group = groups[await prompter.choose(words.groups, [...groups, words.back], 0)];
      if (group === undefined) break;
      const those = others.filter((one) => one.group === group);
      const one = those[await prompter.choose(`${group} :`, [...those.map(({ says }) => says), words.back], 0)];
      if (one !== undefined) return one.value;
    }
  }
}

async function askOne(asking: Asking, question: Question, loses = false): Promise<Reply<readonly string[]>> {
  const [first = ''] = question.proposed;
  const byDefault = question.shown(first);
  const text = await askText(asking, question, byDefault, { loses });
  return typeof text === 'symbol' ? text : text === '' ? [] : [text === byDefault ? first : text];
}
