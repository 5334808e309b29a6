// What was counted → the results of a wave, as their file holds them.

import type { SurveyResults } from '../../model/index.ts';
import { round } from '../../values/index.ts';
import { otherCode } from '../counted.ts';
import { momentsOf } from '../moments.ts';
import type { Weights } from '../weigh.ts';
import type { Grouping } from './groupings.ts';
import { baseOf, countAt, type LineTally } from './line-tally.ts';
import type { Tallied } from './tally.ts';
import { weightedOf } from './weighted-of.ts';

type Count = NonNullable<SurveyResults['counts']>[number];
type Crossing = NonNullable<SurveyResults['crossings']>[number];

/** Decimals of means and deviations. */
const decimals = 3;

const rowOf = ({ line }: LineTally) => (line.row === null ? {} : { row: line.row });
const everybody = 0;

/** By code, in the order of the questionnaire; answers of no opinion are counted apart. */
const optionsOf = (tally: LineTally, group: number): Record<string, number> =>
  Object.fromEntries(
    tally.line.codes.flatMap((code, at) => (tally.line.silent[at] === true ? [] : [[code, countAt(tally, group, at)]])),
  );
const otherOf = (tally: LineTally, group: number): number => countAt(tally, group, tally.line.codes.length);

/** Of levels, by what was counted of each; of numbers, as they came. */
function meanOf(tally: LineTally, group: number) {
  const { line } = tally;
  if (line.kind === 'number') {
    const summary = tally.moments[group]?.summary();
    return summary === undefined || summary.count === 0 ? null : summary;
  }
  const levels = line.codes.map((_, at) => {
    const count = line.silent[at] === true ? 0 : countAt(tally, group, at);
    return { value: line.values[at] ?? null, count, weight: count };
  });
  return line.kind === 'one' ? momentsOf(levels) : null;
}

function countOf(tally: LineTally, tallied: Tallied, weights: Weights | null): Count {
  const { line, asked, noOpinion } = tally;
  const mean = meanOf(tally, everybody);
  const ends = mean !== null && 'smallest' in mean ? { smallest: mean.smallest, largest: mean.largest } : {};
  return {
    question: line.question,
    ...rowOf(tally),
    asked,
    base: baseOf(tally, everybody),
    ...(line.silent.includes(true) || noOpinion > 0 ? { noOpinion } : {}),
    ...(line.codes.length > 0 && { options: optionsOf(tally, everybody) }),
    ...(line.hasOther && { other: otherOf(tally, everybody) }),
    ...(mean !== null && { mean: round(mean.mean, decimals), deviation: round(mean.deviation, decimals) }),
    ...(mean !== null && mean.median !== null && { median: mean.median }),
    ...ends,
    ...(weights !== null && { weighted: weightedOf(tally, tallied, weights) }),
  };
}

/** Groups in which nobody answered have no place. */
function crossingOf(tally: LineTally, { question, codes, start }: Grouping): Crossing | null {
  const there = codes.map((code, at) => ({ code, group: start + at })).filter(({ group }) => baseOf(tally, group) > 0);
  if (there.length === 0 || tally.line.kind === 'given' || tally.line.question === question) return null;
  const means = there.flatMap(({ code, group }) => {
    const mean = meanOf(tally, group);
    return mean === null ? [] : [{ code, mean: round(mean.mean, decimals), deviation: round(mean.deviation, decimals) }];
  });
  const by = <Value>(read: (group: number) => Value): Record<string, Value> =>
    Object.fromEntries(there.map(({ code, group }) => [code, read(group)]));
  const { codes: answers, hasOther } = tally.line;
  return {
    question: tally.line.question,
    ...rowOf(tally),
    by: question,
    ...(answers.length > 0 && {
      counts: by((group) => ({ ...optionsOf(tally, group), ...(hasOther && { [otherCode]: otherOf(tally, group) }) })),
    }),
    bases: by((group) => baseOf(tally, group)),
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
  const { complete, partial, lines, groups } = tallied;
  const weights = weighing?.weights ?? null;
  const crossed = lines.flatMap((tally) => groups.crossings.flatMap((grouping) => crossingOf(tally, grouping) ?? []));
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
