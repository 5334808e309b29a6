// The corners of a set of weights: between them lies every other, so that what holds at each holds everywhere.
import type { WeightBounds } from './weight-set.ts';

const slack = 1e-9;

/**
 * Weights that sum to 1 within bounds, all of them at a bound but one at most; each once. As many as 2^(n−1) · n are tried: criteria are
 * few.
 */
export function extremePoints({ low, high }: WeightBounds): readonly (readonly number[])[] {
  const found = new Map<string, readonly number[]>();
  for (const free of low.keys()) {
    const others = [...low.keys()].filter((place) => place !== free);
    for (let bits = 0; bits < 2 ** others.length; bits++) {
      const weights = [...low];
      for (const [at, place] of others.entries()) if ((bits >> at) & 1) weights[place] = high[place] ?? 0;
      const rest = 1 - others.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
      if (rest < (low[free] ?? 0) - slack || rest > (high[free] ?? 0) + slack) continue;
      weights[free] = rest;
      found.set(weights.map((weight) => weight.toFixed(9)).join(' '), weights);
    }
  }
  return [...found.values()];
}
