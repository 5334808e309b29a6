// The middle of some territories, and how far they lie from it.
import type { Spread } from '../model/index.ts';

/** Below this many, a quartile would be next to one territory's own figure. */
export const fewest = 5;

/** Type 7 of Hyndman and Fan (1996), Sample quantiles in statistical packages: QUARTILE.INC of spreadsheets. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** Null below `fewest`. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  if (sorted.length < fewest) return null;
  return { count: sorted.length, low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
}
