// Weights drawn evenly from those that the committee's own leave possible.

import type { Ranking, StabilityStudy } from '../model/index.ts';
import { randomFrom } from '../values/index.ts';
import { drawFrom } from './robustness/drawing-weights.ts';
import { regionOf } from './robustness/weight-set.ts';
import { boundsOf } from './stability.ts';

export interface WeightDraws {
  readonly weights: StabilityStudy['weights'];
  /** One list of shares a draw, a share a criterion. */
  readonly draws: readonly (readonly number[])[];
}

/** The same seed draws the same weights. */
export function weightDraws({ criteria }: Ranking, count: number, seed = 1): WeightDraws {
  const { weights, bounds } = boundsOf(criteria);
  if (criteria.length === 0) return { weights, draws: [] };
  const region = regionOf({ low: bounds.map(({ min }) => min), high: bounds.map(({ max }) => max) }, criteria.length);
  const [draw, drawn] = [drawFrom(region, randomFrom(seed)), new Float64Array(criteria.length)];
  return {
    weights,
    draws: Array.from({ length: count }, () => {
      draw(drawn);
      return [...drawn];
    }),
  };
}
