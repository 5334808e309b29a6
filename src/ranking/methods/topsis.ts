// TOPSIS: near the best of each criterion and far from the worst of each.
import { type Extent, extentOf } from '../extent.ts';
import type { Valued } from '../matrix/imputation.ts';
import type { Method } from './method.ts';

/** Rows of which the distances stay in the processor’s cache while each criterion is added. */
const block = 2048;

interface Distances {
  readonly toIdeal: Float64Array;
  readonly toAntiIdeal: Float64Array;
}

/** Squares of the weighted distances to both points, added to what is there. */
function add(
  { toIdeal, toAntiIdeal }: Distances,
  values: Float64Array,
  weight: number,
  { min, max }: Extent,
  [from, to]: readonly [number, number],
): void {
  for (let i = from; i < to; i++) {
    const value = values[i] ?? 0;
    const [ideal, antiIdeal] = [weight * (value - max), weight * (value - min)];
    toIdeal[i] = (toIdeal[i] ?? 0) + ideal * ideal;
    toAntiIdeal[i] = (toAntiIdeal[i] ?? 0) + antiIdeal * antiIdeal;
  }
}

/** Closeness in [0, 1]: the share of the way already made from the anti-ideal to the ideal; 1 when the two are one. */
function run({ weights, columns }: Valued): Float64Array {
  const size = columns[0]?.length ?? 0;
  const distances = { toIdeal: new Float64Array(size), toAntiIdeal: new Float64Array(size) };
  const extents = columns.map((values) => extentOf(values) ?? { min: 0, max: 0 });
  for (let from = 0; from < size; from += block)
    for (const [criterion, extent] of extents.entries())
      add(distances, columns[criterion] ?? new Float64Array(0), weights[criterion] ?? 0, extent, [
        from,
        Math.min(from + block, size),
      ]);
  const closeness = distances.toIdeal;
  for (let i = 0; i < size; i++) {
    const plus = Math.sqrt(distances.toIdeal[i] ?? 0);
    const minus = Math.sqrt(distances.toAntiIdeal[i] ?? 0);
    closeness[i] = plus + minus === 0 ? 1 : minus / (plus + minus);
  }
  return closeness;
}

export const topsis = {
  id: 'topsis',
  label: { fr: 'TOPSIS', en: 'TOPSIS' },
  source: 'Hwang & Yoon, Multiple attribute decision making, 1981',
  run,
} as const satisfies Method;
