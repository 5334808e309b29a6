// Counts brought back to the population: each cell of the weighting counts with its weight.

import type { SurveyResults } from '../../model/index.ts';
import { round } from '../../values/index.ts';
import { otherCode } from '../counted.ts';
import type { Weights } from '../weigh.ts';
import { baseOf, countAt, type LineTally } from './line-tally.ts';
import type { Tallied } from './tally.ts';

type Weighted = NonNullable<NonNullable<SurveyResults['counts']>[number]['weighted']>;

/** Decimals of weighted people. */
const decimals = 3;

export function weightedOf(tally: LineTally, { groups: { cells } }: Tallied, { weights }: Weights): Weighted {
  if (cells === null) return {};
  const { line } = tally;
  const summed = (read: (group: number) => number): number =>
    weights.reduce((total, weight, at) => total + weight * read(cells.start + at), 0);
  const base = summed((group) => baseOf(tally, group));
  const squares = weights.reduce((total, weight, at) => total + weight * weight * baseOf(tally, cells.start + at), 0);
  const counted = (at: number): number => summed((group) => countAt(tally, group, at));
  const known = line.codes.flatMap((code, at) =>
    line.silent[at] === true ? [] : [{ code, count: counted(at), value: line.values[at] ?? null }],
  );
  const levels = known.flatMap(({ count, value }) => (value === null ? [] : [{ count, value }]));
  const whole = levels.reduce((total, { count }) => total + count, 0);
  const ofNumbers = summed((group) => {
    const summary = tally.moments[group]?.summary();
    return summary === undefined ? 0 : summary.count * summary.mean;
  });
  const mean =
    line.kind === 'number' ? ofNumbers / base : levels.reduce((total, { count, value }) => total + count * value, 0) / whole;
  const respondents = baseOf(tally, 0);
  const options = Object.fromEntries([
    ...known.map(({ code, count }) => [code, round(count, decimals)]),
    ...(line.hasOther ? [[otherCode, round(counted(line.codes.length), decimals)]] : []),
  ]);
  return {
    base: round(base, decimals),
    ...(line.codes.length > 0 && { options }),
    ...(Number.isFinite(mean) && line.kind !== 'many' && { mean: round(mean, decimals) }),
    ...(base > 0 && { designEffect: Math.max(1, round((respondents * squares) / base ** 2, decimals)) }),
  };
}
