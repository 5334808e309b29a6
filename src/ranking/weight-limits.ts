// How far weights may go before an order changes: one alone, exactly, or as little as can be from some criteria to another.
import type { RankedAction, RankedCriterion, Ranking, RankingLimits, Reasons, WeightLimits } from '../model/index.ts';
import { type Kept, type Valuation, weightIntervals, weightTransfer } from './robustness/index.ts';

type Criteria = readonly Pick<RankedCriterion, 'id' | 'weight'>[];

export const valuationOf = (criteria: Criteria, actions: readonly RankedAction[]): Valuation => ({
  values: actions.map(({ because }) => because.map(({ value }) => value)),
  weights: criteria.map(({ weight }) => weight),
});

/** One a criterion, of actions that are all ranked; empty with fewer than two of them. */
export function weightLimits(
  criteria: Criteria,
  ranked: readonly RankedAction[],
  kept: Kept = 'leader',
): readonly WeightLimits[] {
  if (ranked.length < 2) return [];
  const passing = (place: number | undefined): string | null => (place === undefined ? null : (ranked[place]?.action ?? null));
  return weightIntervals(valuationOf(criteria, ranked), kept).map(({ weight, low, high, atLow, atHigh }, j) => ({
    criterion: criteria[j]?.id ?? '',
    weight,
    low,
    high,
    atLow: passing(atLow?.passes),
    atHigh: passing(atHigh?.passes),
  }));
}

/** The least weight to move for `behind` to catch `ahead`; null when no weights can do it, and when there is nothing to catch. */
export function leastTransfer(criteria: Criteria, ahead: RankedAction, behind: RankedAction): Reasons['transfer'] {
  const moved = weightTransfer(valuationOf(criteria, [ahead, behind]), 0, 1);
  const idAt = (place: number): string => criteria[place]?.id ?? '';
  if (moved === null || moved.to === null) return null;
  const from = moved.from.map(({ criterion, amount }) => ({ criterion: idAt(criterion), amount }));
  return { total: moved.total, to: idAt(moved.to), from };
}

/** Null when the stability of the places was not studied. */
export function rankingLimits({ criteria, ranked, study }: Ranking): RankingLimits | null {
  if (study === null) return null;
  const among = ranked.filter(({ rank }) => rank !== null);
  return {
    first: weightLimits(criteria, among),
    top: { count: study.top, criteria: weightLimits(criteria, among, { top: study.top }) },
    pairs: among.slice(1).flatMap((after, i) => {
      const before = among[i];
      return before && before.rank !== after.rank
        ? [{ before: before.action, after: after.action, transfer: leastTransfer(criteria, before, after) }]
        : [];
    }),
  };
}
