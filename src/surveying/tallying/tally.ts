// Respondents counted one after the other: nothing is kept of any of them.
import { type AskedQuestion, type CodedLine, coded, type Expression } from '../../model/index.ts';
import { questionsIn } from '../../project/needs/index.ts';
import { answerFact, isMet } from '../../values/index.ts';
import { type Groups, groupsOf } from './groupings.ts';
import { isAnswered, type LineTally, lineTally, tallyLine } from './line-tally.ts';

export interface TallyRequest {
  readonly questions: readonly AskedQuestion[];
  /** In the order of their questions. */
  readonly lines: readonly CodedLine[];
  /** The questions by which all others are crossed. */
  readonly crossings: readonly string[];
  /** The questions whose answers together make the cells of a weighting. */
  readonly margins: readonly string[];
}

export interface Tallied {
  readonly complete: number;
  readonly partial: number;
  /** Records without any answer: they are no response. */
  readonly empty: number;
  readonly lines: readonly LineTally[];
  readonly groups: Groups;
  /** How many are of each group. */
  readonly people: Float64Array;
}

export interface Tally {
  /** `isComplete`: went to the end. Whether it holds any answer. */
  readonly take: (slots: Float64Array, isComplete: boolean) => boolean;
  readonly tallied: () => Tallied;
}

type Fact = (slots: Float64Array) => number | undefined;

/** A level, or a number; nothing for any other answer. */
const levelOf = ({ kind, slot, values, codes }: CodedLine): Fact => {
  if (kind === 'number') return (slots) => (Number.isNaN(slots[slot]) ? undefined : slots[slot]);
  if (kind !== 'one') return () => undefined;
  return (slots) => {
    const index = slots[slot] ?? coded.nothing;
    const code = Number(codes[index] ?? Number.NaN);
    return values[index] ?? (Number.isNaN(code) ? undefined : code);
  };
};

function factsOf(lines: readonly CodedLine[]): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const line of lines.filter(({ row }) => row === null)) {
    facts.set(line.question, levelOf(line));
    for (const [index, code] of line.codes.entries()) {
      const holds: Fact =
        line.kind === 'many'
          ? (slots) => (slots[line.slot + index] === 1 ? 1 : undefined)
          : (slots) => (slots[line.slot] === index ? 1 : undefined);
      facts.set(answerFact(line.question, code), holds);
    }
  }
  return facts;
}

/** By question, for those that are not always put. A condition on a question that has no column is not known: it holds. */
function conditionsOf(
  lines: readonly CodedLine[],
  conditions: ReadonlyMap<string, { readonly condition: Expression; readonly asks: readonly string[] }>,
): ReadonlyMap<string, (slots: Float64Array) => boolean> {
  const facts = factsOf(lines);
  const there = new Set(lines.map(({ question }) => question));
  return new Map(
    [...conditions]
      .filter(([, { asks }]) => asks.every((question) => there.has(question)))
      .map(([question, { condition }]) => [
        question,
        (slots: Float64Array): boolean => isMet(condition, { get: (name) => facts.get(name)?.(slots) }),
      ]),
  );
}

export function tally({ questions, lines, crossings, margins }: TallyRequest): Tally {
  const choices = (id: string): readonly CodedLine[] =>
    lines.filter(({ question, row, kind }) => question === id && row === null && (kind === 'one' || kind === 'many'));
  const strata = margins.flatMap(choices).filter(({ kind }) => kind === 'one');
  const groups = groupsOf(crossings.flatMap(choices), strata.length === margins.length ? strata : []);
  const people = new Float64Array(groups.size);
  const tallies = lines.map((line) => lineTally(line, groups.size));
  const conditional = questions.flatMap(({ id, condition }) =>
    condition === null ? [] : [[id, { condition, asks: questionsIn(condition) }] as const],
  );
  const conditions = conditionsOf(lines, new Map(conditional));
  const shown = tallies.map(({ line }) => conditions.get(line.question) ?? null);
  const { now } = groups;
  let [complete, partial, empty] = [0, 0, 0];
  return {
    take(slots, isComplete) {
      const reached = lines.findLast((line) => isAnswered(line, slots))?.position ?? null;
      if (reached === null) {
        empty += 1;
        return false;
      }
      if (isComplete) complete += 1;
      else partial += 1;
      const many = groups.look(slots);
      for (let at = 0; at < many; at++) people[now[at] ?? 0] = (people[now[at] ?? 0] ?? 0) + 1;
      for (let at = 0; at < tallies.length; at++) {
        const one = tallies[at];
        if (one === undefined) continue;
        // Somebody who stopped half-way was not put the questions that follow.
        const wasReached = isComplete || one.line.position <= reached;
        const isShown = wasReached && (shown[at]?.(slots) ?? true);
        tallyLine(one, slots, isShown, now, many);
      }
      return true;
    },
    tallied: () => ({ complete, partial, empty, lines: tallies, groups, people }),
  };
}
