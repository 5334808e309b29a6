// Respondents counted one after the other: nothing is kept of any of them.

import type { AskedQuestion, CodedLine } from '../../model/index.ts';
import { questionsIn } from '../../project/needs/index.ts';
import { conditionsOf } from './conditions.ts';
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
