// Weights when only an order of importance is agreed: centroid, rank sum, reciprocal (Barron & Barrett, Management Science 42, 1996).

import { refuse } from '../refuse.ts';
import { ranksOf } from '../standing.ts';
import { sharesOf, sum } from '../statistics.ts';

export type RankOrder = 'centroid' | 'sum' | 'reciprocal';

const atPlaces: Readonly<Record<RankOrder, (place: number, count: number) => number>> = {
  centroid: (place, count) => {
    let sum = 0;
    for (let i = count; i >= place; i--) sum += 1 / i;
    return sum / count;
  },
  sum: (place, count) => (2 * (count + 1 - place)) / (count * (count + 1)),
  reciprocal: (place) => 1 / place,
};

/**
 * `ranks`: the rank of each criterion, 1 for the most important; only their order counts, and equal ones share the mean of the weights of
 * their places. Weights sum to 1. Throws a `UsageError` when a rank is not a finite number.
 */
export function rankOrderWeights(ranks: readonly number[], kind: RankOrder = 'centroid'): readonly number[] {
  for (const [i, rank] of ranks.entries())
    if (!Number.isFinite(rank)) refuse('weights/rank-not-usable', { place: i + 1, value: String(rank) });
  const places = ranks.map((_, i) => atPlaces[kind](i + 1, ranks.length));
  const { competition } = ranksOf(Float64Array.from(ranks), 'lower');
  const amounts = competition.map((first) => {
    const shared = places.slice(first - 1, first - 1 + competition.filter((rank) => rank === first).length);
    return sum(shared) / shared.length;
  });
  return sharesOf(amounts) ?? refuse('weights/nothing-weighs');
}
