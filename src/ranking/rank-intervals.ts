// The best and the worst rank that missing values leave possible.
import { tolerance } from './standing.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How many of the sorted numbers are above the limit. */
function above(sorted: Float64Array, limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) > limit) to = middle;
    else from = middle + 1;
  }
  return sorted.length - from;
}

/**
 * For each alternative, its own best score against the others' worst, and the reverse: competition ranks from 1. No single way to fill
 * the missing values need give all of these at once.
 */
export function rankIntervals(intervals: readonly Interval[]): readonly { readonly best: number; readonly worst: number }[] {
  const lows = Float64Array.from(intervals, ({ low }) => low).sort();
  const highs = Float64Array.from(intervals, ({ high }) => high).sort();
  return intervals.map(({ low, high }) => {
    const itself = high > low + tolerance ? 1 : 0;
    return { best: 1 + above(lows, high + tolerance), worst: 1 + above(highs, low + tolerance) - itself };
  });
}
