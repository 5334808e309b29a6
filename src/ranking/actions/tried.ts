// What is tried of a ranking: the weights that the committee's own leave possible, and what its missing values may be.
import type { RankedAction, RankedCriterion, StabilityStudy } from '../../model/index.ts';
import type { UncertainValues } from '../robustness/leads.ts';
import type { WeightBounds } from '../robustness/weight-set.ts';
import { tolerance } from '../standing.ts';
import { scaleIn } from './replaying.ts';
import { valueOn } from './scaling.ts';

/** The committee's own range; weights that nobody disputes are tried from half to half as much again. */
export function boundsOf(criteria: readonly RankedCriterion[]): Pick<StabilityStudy, 'weights' | 'bounds'> {
  const isDisputed = criteria.some(({ range }) => range.max - range.min > tolerance);
  if (isDisputed) return { weights: 'ballots', bounds: criteria.map(({ range }) => range) };
  return { weights: 'around', bounds: criteria.map(({ weight }) => ({ min: weight / 2, max: Math.min(1, weight * 1.5) })) };
}

/** What each value may be: itself, or anything on its scale when it is missing, where a veto may then set the action aside. */
export function possible(criteria: readonly RankedCriterion[], { because }: RankedAction) {
  const ends = because.map(({ value, missing }, j) => {
    const criterion = criteria[j];
    if (!missing || criterion === undefined) return { low: value, high: value, barred: Number.NEGATIVE_INFINITY };
    const values = criterion.values.map(([, worth]) => worth);
    const barred = criterion.veto === undefined ? Number.NEGATIVE_INFINITY : valueOn(scaleIn(criterion), criterion.veto);
    return { low: Math.min(value, ...values), high: Math.max(value, ...values), barred };
  });
  return { low: ends.map(({ low }) => low), high: ends.map(({ high }) => high), barred: ends.map(({ barred }) => barred) };
}

export const setOf = (bounds: StabilityStudy['bounds']): WeightBounds => ({
  low: bounds.map(({ min }) => min),
  high: bounds.map(({ max }) => max),
});

/** All weights of the bounds and all that the missing values may be; an action that a veto may set aside comes after the others. */
export function triedOf(
  criteria: readonly RankedCriterion[],
  actions: readonly RankedAction[],
  bounds: StabilityStudy['bounds'],
): UncertainValues {
  const rows = actions.map((action) => possible(criteria, action));
  return {
    values: rows.map(({ low }) => low),
    upTo: rows.map(({ high }) => high),
    mayFall: rows.map(({ low, barred }) => barred.some((under, j) => under > (low[j] ?? 0))),
    weights: setOf(bounds),
  };
}
