// Respondents counted one after the other: nothing is kept of any of them.
import { questionsIn } from '../../deriving/index.ts';
import type { AskedQuestion, CodedLine } from '../../model/index.ts';
import { conditionsOf } from './conditions.ts';
import { type Grouping, groupingBy, groupingByAll } from './groupings.ts';
import { isAnswered, type LineTally, lineTally, tallyLine } from './line-tally.ts';

export interface TallyAsked {
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
  readonly crossings: readonly Grouping[];
  /** Null when no weighting was asked, or its cells would be too many. */
  readonly cells: (Grouping & { readonly cells: readonly (readonly (string | null)[])[] }) | null;
  /** By cell. */
  readonly respondents: Float64Array;
}

export interface Tally {
  /** `isComplete`: went to the end. Whether it holds any answer. */
  readonly take: (slots: Float64Array, isComplete: boolean) => boolean;
  readonly tallied: () => Tallied;
}

const canGroup = ({ kind, row }: CodedLine): boolean => row === null && (kind === 'one' || kind === 'many');

export function tally({ questions, lines, crossings, margins }: TallyAsked): Tally {
  const lineOf = (id: string): CodedLine[] => lines.filter((line) => line.question === id && canGroup(line)).slice(0, 1);
  const crossed = crossings.flatMap(lineOf).map(groupingBy);
  const strata = margins.flatMap(lineOf).filter(({ kind }) => kind === 'one');
  const cells = strata.length === margins.length ? groupingByAll(strata) : null;
  const respondents = new Float64Array(cells?.codes.length ?? 0);
  const groupings = cells === null ? crossed : [...crossed, { ...cells, question: '' }];
  const tallies = lines.map((line) => lineTally(line, groupings));
  const conditions = conditionsOf(
    lines,
    new Map(
      questions.flatMap(({ id, condition }) => (condition === null ? [] : [[id, { condition, asks: questionsIn(condition) }]])),
    ),
  );
  const shown = tallies.map(({ line }) => conditions.get(line.question) ?? null);
  const last = cells === null ? null : groupings.at(-1);
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
      for (const grouping of groupings) grouping.look(slots);
      if (last) respondents[last.now[0] ?? 0] = (respondents[last.now[0] ?? 0] ?? 0) + 1;
      for (let at = 0; at < tallies.length; at++) {
        const one = tallies[at];
        if (one === undefined) continue;
        // Somebody who stopped half-way was not put the questions that follow.
        const wasReached = isComplete || one.line.position <= reached;
        tallyLine(one, slots, wasReached && (shown[at]?.(slots) ?? true));
      }
      return true;
    },
    tallied: () => ({ complete, partial, empty, lines: tallies, crossings: crossed, cells, respondents }),
  };
}
