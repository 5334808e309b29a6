// One line of figures: a question, a row of a matrix, a thing that was ranked.

import type { AnswerStatistics, AskedQuestion, CodedLabel, Interval, LineStatistics, MeanStatistics } from '../model/index.ts';
import { round, roundParts, sum, sumOf } from '../values/index.ts';
import { type Count, type Counted, countedOf, type Tally } from './counted.ts';
import { effectiveBase, meanInterval, scoreInterval, wilson, writtenInterval } from './intervals.ts';
import { type Moments, momentsOf } from './moments.ts';
import { groupedByNps, npsGroups } from './nps-groups.ts';

/** What all questions of a wave share. */
export interface Sampling {
  readonly population: number | null;
  /** Of the weights of the wave. */
  readonly designEffect: number;
  readonly smallestBase: number;
}

export function lineOf(question: AskedQuestion, row: CodedLabel | null, count: Count, sampling: Sampling): LineStatistics {
  const counted = countedOf(question, count, sampling.designEffect);
  const { base, designEffect } = counted;
  const effective = effectiveBase({ base, designEffect, population: sampling.population });
  const moments = question.type === 'scale' || question.type === 'matrix' ? momentsOf(counted.tallies) : null;
  return {
    row,
    asked: count.asked ?? null,
    base,
    noOpinion: counted.noOpinion,
    isFragile: base < sampling.smallestBase,
    answers: sharesOf(counted, effective),
    groups: question.type === 'nps' ? sharesOf({ ...counted, tallies: npsTallies(counted.tallies) }, effective) : [],
    mean: moments ? meanOf(moments, base, effective) : question.type === 'number' ? statedMean(count, base, effective) : null,
    ends: question.type === 'scale' ? endsOf(counted) : null,
    nps: question.type === 'nps' && base > 0 ? scoreOf(counted, effective) : null,
    rank: question.type === 'ranking' ? rankOf(counted, question.answers.length) : null,
  };
}

function sharesOf({ tallies, isWhole, base, weightedBase }: Counted, effective: number): readonly AnswerStatistics[] {
  const parts = tallies.map(({ weight }) => (weightedBase > 0 ? (weight / weightedBase) * 100 : 0));
  const shares = isWhole ? roundParts(parts, 100, 0) : parts.map((part) => round(part, 0));
  return tallies.map(({ code, label, count }, index) => {
    const share = shares[index] ?? 0;
    const interval = wilson((parts[index] ?? 0) / 100, effective);
    return {
      code,
      label,
      count,
      share: base > 0 ? share : null,
      interval: base > 0 ? inPercents(interval, share) : null,
    };
  });
}

const inPercents = ({ low, high }: Interval, figure: number): Interval =>
  writtenInterval({ low: low * 100, high: high * 100 }, figure, 0);
const decimals = 1;

function meanOf({ mean, deviation, median }: Moments, base: number, effective: number): MeanStatistics {
  const interval = meanInterval(mean, deviation, { base, effective });
  return {
    value: round(mean, decimals),
    interval: interval && writtenInterval(interval, round(mean, decimals), decimals),
    deviation: round(deviation, decimals),
    median,
  };
}

/** A number has no levels to count: its mean and deviation were taken of the answers at import. */
function statedMean(count: Count, base: number, effective: number): MeanStatistics | null {
  const mean = count.weighted?.mean ?? count.mean;
  if (mean === undefined) return null;
  const { deviation, median = null } = count;
  if (deviation !== undefined) return { ...meanOf({ mean, deviation, median: 0 }, base, effective), median };
  return { value: round(mean, decimals), interval: null, deviation: null, median };
}

/** With fewer than four levels the two highest and the two lowest would be one another's. */
function endsOf({ tallies, weightedBase }: Counted) {
  const levels = tallies.filter(({ value }) => value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (levels.length < 4 || weightedBase === 0) return null;
  const share = (of: typeof levels) => round((sumOf(of, ({ weight }) => weight) / weightedBase) * 100, 0);
  return { highest: share(levels.slice(-2)), lowest: share(levels.slice(0, 2)) };
}

function npsTallies(tallies: readonly Tally[]): readonly Tally[] {
  const at = (level: number) => tallies.find(({ value }) => value === level);
  const counts = groupedByNps((level) => at(level)?.count ?? 0);
  const weights = groupedByNps((level) => at(level)?.weight ?? 0);
  return npsGroups.map(({ code }) => ({ code, label: code, value: null, count: counts[code], weight: weights[code] }));
}

function scoreOf({ tallies, weightedBase }: Counted, effective: number) {
  const parts = groupedByNps((level) => (tallies.find(({ value }) => value === level)?.weight ?? 0) / weightedBase);
  const score = round((parts.promoters - parts.detractors) * 100, 0);
  return { score, interval: inPercents(scoreInterval(parts.promoters, parts.detractors, effective), score) };
}

function rankOf({ tallies, base, weightedBase }: Counted, things: number) {
  if (base === 0 || weightedBase === 0) return null;
  const points = tallies.map(({ value, count }) => count * (things - (value ?? things)));
  return {
    mean: round(sumOf(tallies, ({ value, weight }) => (value ?? 0) * weight) / weightedBase, decimals),
    first: tallies.find(({ value }) => value === 1)?.count ?? 0,
    borda: sum(points),
  };
}
