// What the ranking itself would give under other weights: the shares that a few typed weights make, and the score of an action under them.
import type { Contribution, RankedAction, RankedCriterion } from '../../model/index.ts';
import { sumOf } from '../statistics.ts';
import { endsOf, type Scale } from './scaling.ts';

/** The scale that a ranked criterion was measured on. */
export const scaleIn = ({ direction, scale, values }: RankedCriterion): Scale => ({ direction, ...scale, points: values });

/** A missing score whose weight goes to the other criteria: what is supposed of it follows the weights. */
export const isShared = ({ missing: rule }: Pick<RankedCriterion, 'missing'>, { missing }: Contribution): boolean =>
  missing && rule === 'reweight';

/** Weights are shares that sum to 1, one a criterion. */
export function scoreUnder(
  criteria: readonly RankedCriterion[],
  { because }: Pick<RankedAction, 'because'>,
  weights: readonly number[],
): number {
  let [sum, kept, middles, isWhole] = [0, 0, 0, true];
  for (const [j, criterion] of criteria.entries()) {
    const [part, weight] = [because[j], weights[j] ?? 0];
    if (part === undefined) continue;
    if (isShared(criterion, part)) {
      const { low, high } = endsOf(scaleIn(criterion));
      middles += (weight * (low + high)) / 2;
      isWhole = false;
    } else {
      sum += weight * part.value;
      kept += weight;
    }
  }
  if (isWhole) return sum;
  return kept > 0 ? sum / kept : middles;
}

/** Percents of the whole, by the id of the criterion. */
export type AskedWeights = Readonly<Record<string, number>>;

export const askedOn = (asked: AskedWeights, id: string): number | undefined =>
  Object.hasOwn(asked, id) ? asked[id] : undefined;

/** Each criterion asked has its percents; the others keep their proportions in what is left, and share it evenly when they weigh nothing. */
export function sharesWith(criteria: readonly Pick<RankedCriterion, 'id' | 'weight'>[], asked: AskedWeights): readonly number[] {
  const others = criteria.filter(({ id }) => askedOn(asked, id) === undefined);
  const total = sumOf(criteria, ({ id }) => askedOn(asked, id) ?? 0);
  const [left, theirs] = [Math.max(0, 1 - total / 100), sumOf(others, ({ weight }) => weight)];
  return criteria.map(({ id, weight }) => {
    const percents = askedOn(asked, id);
    if (percents !== undefined) return percents / 100;
    return theirs > 0 ? (left * weight) / theirs : left / others.length;
  });
}
