// The weights that are possible: all of them, those in an order of importance, or those between the members' least and greatest.

import { refuse } from '../refuse.ts';
import { sum } from '../statistics.ts';

export interface WeightBounds {
  /** Least and greatest share of each criterion, 0 to 1. */
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** `any`; an order, as places of criteria from the most to the least important; or bounds. */
export type WeightSet = 'any' | { readonly order: readonly number[] } | WeightBounds;

/** Every set as bounds, and chains of criteria that may not weigh more than the one before. */
export interface Region extends WeightBounds {
  readonly order: readonly number[];
  /** Criteria of which the weight is not settled. */
  readonly free: readonly number[];
}

const slack = 1e-9;

/** When the least weights already make the whole, or the greatest only just do, they are the only ones. */
function settled({ low, high }: WeightBounds): readonly number[] | null {
  if (sum(low) > 1 + slack || sum(high) < 1 - slack)
    return refuse('robustness/bounds-without-weights', { low: sum(low), high: sum(high) });
  return sum(low) >= 1 - slack ? low : sum(high) <= 1 + slack ? high : null;
}

/** Throws a `UsageError` when bounds cross, leave no weights that sum to 1, or are not one a criterion. */
export function regionOf(set: WeightSet, size: number): Region {
  const all = Array.from({ length: size }, (_, criterion) => criterion);
  const whole = { low: all.map(() => 0), high: all.map(() => 1), order: [], free: all };
  if (set === 'any') return whole;
  if ('order' in set) {
    const isOrder = set.order.length === size && all.every((criterion) => set.order.includes(criterion));
    return isOrder
      ? { ...whole, order: set.order }
      : refuse('robustness/not-an-order', { order: set.order.map(String), expected: size });
  }
  for (const criterion of all) {
    const [low = Number.NaN, high = Number.NaN] = [set.low[criterion], set.high[criterion]];
    if (!(low >= 0 && low <= high && high <= 1 + slack))
      refuse('robustness/bounds-crossed', { place: criterion + 1, low: String(low), high: String(high) });
  }
  const only = settled(set);
  if (only) return { low: only, high: only, order: [], free: [] };
  return { low: set.low, high: set.high, order: [], free: all.filter((j) => (set.high[j] ?? 0) - (set.low[j] ?? 0) > 1e-12) };
}
