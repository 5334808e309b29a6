// What was counted → the results of a wave, as their file holds them.
import { round } from '../../deriving/index.ts';
import type { SurveyResults } from '../../model/index.ts';
import { otherCode } from '../counted.ts';
import { momentsOf } from '../moments.ts';
import type { Weights } from '../weigh.ts';
import type { GroupCounts, LineTally } from './line-tally.ts';
import type { Tallied } from './tally.ts';
import { weightedOf } from './weighted-of.ts';

type Count = NonNullable<SurveyResults['counts']>[number];
type Crossing = NonNullable<SurveyResults['crossings']>[number];

/** Decimals of means and deviations. */
const decimals = 3;

const rowOf = ({ line }: LineTally) => (line.row === null ? {} : { row: line.row });

/** By code, in the order of the questionnaire; answers of no opinion are counted apart. */
function optionsOf({ line }: LineTally, { counts }: GroupCounts, group: number): Record<string, number> {
  const width = line.codes.length + 1;
  return Object.fromEntries(
    line.codes.flatMap((code, at) => (line.silent[at] === true ? [] : [[code, counts[group * width + at] ?? 0]])),
  );
}

const otherOf = ({ line }: LineTally, { counts }: GroupCounts, group: number): number =>
  counts[group * (line.codes.length + 1) + line.codes.length] ?? 0;

/** Of levels, by what was counted of each; of numbers, as they came. */
function meanOf(tally: LineTally, groups: GroupCounts, group: number) {
  const { line } = tally;
  if (line.kind === 'number') {
    const told = groups.moments[group]?.told();
    return told === undefined || told.count === 0 ? null : told;
  }
  const options = optionsOf(tally, groups, group);
  const levels = line.codes.map((code, at) => {
    const count = options[code] ?? 0;
    return { value: line.values[at] ?? null, count, weight: count };
  });
  return line.kind === 'one' ? momentsOf(levels) : null;
}

function countOf(tally: LineTally, tallied: Tallied, weights: Weights | null): Count {
  const { line, all, asked, noOpinion } = tally;
  const mean = meanOf(tally, all, 0);
  const hasAnswers = line.codes.length > 0;
  const ends = mean !== null && 'smallest' in mean ? { smallest: mean.smallest, largest: mean.largest } : {};
  return {
    question: line.question,
    ...rowOf(tally),
    asked,
    base: all.bases[0] ?? 0,
    ...(line.silent.includes(true) || noOpinion > 0 ? { noOpinion } : {}),
    ...(hasAnswers && { options: optionsOf(tally, all, 0) }),
    ...(line.hasOther && { other: otherOf(tally, all, 0) }),
    ...(mean !== null && { mean: round(mean.mean, decimals), deviation: round(mean.deviation, decimals) }),
    ...(mean !== null && mean.median !== null && { median: mean.median }),
    ...ends,
    ...(weights !== null && { weighted: weightedOf(tally, tallied, weights) }),
  };
}

/** Groups in which nobody answered have no place. */
function crossingOf(tally: LineTally, groups: GroupCounts): Crossing | null {
  const { grouping, bases } = groups;
  if (grouping === null || tally.line.kind === 'given') return null;
  const there = grouping.codes.map((code, group) => ({ code, group })).filter(({ group }) => (bases[group] ?? 0) > 0);
  if (there.length === 0) return null;
  const means = there.flatMap(({ code, group }) => {
    const mean = meanOf(tally, groups, group);
    return mean === null ? [] : [{ code, mean: round(mean.mean, decimals), deviation: round(mean.deviation, decimals) }];
  });
  const by = <Value>(read: (group: number) => Value): Record<string, Value> =>
    Object.fromEntries(there.map(({ code, group }) => [code, read(group)]));
  const hasAnswers = tally.line.codes.length > 0;
  return {
    question: tally.line.question,
    ...rowOf(tally),
    by: grouping.question,
    ...(hasAnswers && {
      counts: by((group) => ({
        ...optionsOf(tally, groups, group),
        ...(tally.line.hasOther && { [otherCode]: otherOf(tally, groups, group) }),
      })),
    }),
    bases: by((group) => bases[group] ?? 0),
    ...(means.length > 0 && {
      means: Object.fromEntries(means.map(({ code, mean }) => [code, mean])),
      deviations: Object.fromEntries(means.map(({ code, deviation }) => [code, deviation])),
    }),
  };
}

export type Head = Pick<SurveyResults, 'survey' | 'wave' | 'importedOn' | 'fingerprint'>;
export interface Weighing {
  readonly weights: Weights;
  readonly questions: readonly string[];
}

export function resultsOf(head: Head, tallied: Tallied, weighing: Weighing | null): SurveyResults {
  const { complete, partial, lines, crossings } = tallied;
  const weights = weighing?.weights ?? null;
  const crossed = lines.flatMap((tally) =>
    tally.groups.flatMap((groups) => (crossings.some((one) => one === groups.grouping) ? (crossingOf(tally, groups) ?? []) : [])),
  );
  return {
    ...head,
    base: complete + partial,
    complete,
    partial,
    counts: lines.map((tally) => countOf(tally, tallied, weights)),
    ...(crossed.length > 0 && { crossings: crossed }),
    ...(weighing !== null && {
      weighting: {
        method: weighing.weights.method,
        questions: weighing.questions,
        respondents: complete + partial,
        designEffect: round(weighing.weights.designEffect, decimals),
        effectiveBase: round(weighing.weights.effectiveBase, 1),
        smallest: round(weighing.weights.smallest, decimals),
        largest: round(weighing.weights.largest, decimals),
        rounds: weighing.weights.rounds,
      },
    }),
  };
}
