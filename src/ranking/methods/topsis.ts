// TOPSIS: near the best of each criterion and far from the worst of each.
import type { Valued } from '../matrix/imputation.ts';
import { extentOf } from '../normalising.ts';
import type { Method } from './method.ts';

/** Squares of the weighted distances to a point, added to what is there. */
function add(distances: Float64Array, values: Float64Array, weight: number, point: number): void {
  for (let i = 0; i < values.length; i++) {
    const distance = weight * ((values[i] ?? 0) - point);
    distances[i] = (distances[i] ?? 0) + distance * distance;
  }
}

/** Closeness in [0, 1]: the share of the way already made from the anti-ideal to the ideal; 1 when the two are one. */
function run({ weights, columns }: Valued): Float64Array {
  const size = columns[0]?.length ?? 0;
  const [toIdeal, toAntiIdeal] = [new Float64Array(size), new Float64Array(size)];
  for (const [criterion, values] of columns.entries()) {
    const { min, max } = extentOf(values) ?? { min: 0, max: 0 };
    add(toIdeal, values, weights[criterion] ?? 0, max);
    add(toAntiIdeal, values, weights[criterion] ?? 0, min);
  }
  const closeness = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const plus = Math.sqrt(toIdeal[i] ?? 0);
    const minus = Math.sqrt(toAntiIdeal[i] ?? 0);
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
