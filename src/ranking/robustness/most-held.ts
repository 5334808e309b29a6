// How many linear limits hold at once, at most, under all the weights that are possible: by corners, where these are few enough.
import { dot, sum } from '../statistics.ts';
import type { Region } from './weight-set.ts';

/** The weighted sum of the parts is at most the limit. */
interface Limit {
  readonly parts: readonly number[];
  readonly limit: number;
}

/** Weights along as many ways as there are: a point, and what may be added to it. */
interface Flat {
  readonly point: readonly number[];
  readonly ways: readonly (readonly number[])[];
}

/** What rounding may put on the wrong side. */
const slack = 1e-12;

const moved = (point: readonly number[], way: readonly number[], by: number): readonly number[] =>
  point.map((weight, j) => weight + by * (way[j] ?? 0));

/** All weights that sum to 1, and the limits that bound them. */
function wholeOf({ low, high, order, free }: Region): { readonly flat: Flat; readonly bounds: readonly Limit[] } {
  const [last = 0, ...others] = free;
  const unit = (j: number, by: number): readonly number[] => low.map((_, at) => (at === j ? by : 0));
  const left = 1 - sum(low);
  return {
    flat: {
      point: low.map((weight, j) => (j === last ? weight + left : weight)),
      ways: others.map((j) => low.map((_, at) => (at === j ? 1 : at === last ? -1 : 0))),
    },
    bounds: [
      ...free.flatMap((j) => [
        { parts: unit(j, -1), limit: -(low[j] ?? 0) },
        { parts: unit(j, 1), limit: high[j] ?? 1 },
      ]),
      ...order.slice(1).map((less, i) => ({ parts: moved(unit(less, 1), unit(order[i] ?? 0, 1), -1), limit: 0 })),
    ],
  };
}

/** Where a limit is just met, one way less; null when it is the same everywhere. */
function met({ point, ways }: Flat, { parts, limit }: Limit): Flat | null {
  const slopes = ways.map((way) => dot(parts, way));
  const pivot = slopes.reduce((best, slope, i) => (Math.abs(slope) > Math.abs(slopes[best] ?? 0) ? i : best), 0);
  const [way, slope] = [ways[pivot], slopes[pivot] ?? 0];
  if (way === undefined || Math.abs(slope) < 1e-9) return null;
  return {
    point: moved(point, way, (limit - dot(parts, point)) / slope),
    ways: ways.flatMap((other, i) => (i === pivot ? [] : [moved(other, way, -(slopes[i] ?? 0) / slope)])),
  };
}

/** Along a line within the bounds, each limit holds up to a place or from one on: they are counted from one end to the other. */
function mostAlong({ point, ways: [way = []] }: Flat, bounds: readonly Limit[], limits: readonly Limit[]): number {
  let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { parts, limit } of bounds) {
    const [slope, left] = [dot(parts, way), limit - dot(parts, point)];
    if (Math.abs(slope) < slack) {
      if (left < -1e-9) return 0;
    } else if (slope > 0) to = Math.min(to, left / slope);
    else from = Math.max(from, left / slope);
  }
  if (!(from <= to + 1e-9)) return 0;
  const [begin, end]: [number[], number[]] = [[], []];
  let held = 0;
  for (const { parts, limit } of limits) {
    const [slope, left] = [dot(parts, way), limit - dot(parts, point)];
    const at = left / slope;
    if (Math.abs(slope) < slack) held += left >= -slack ? 1 : 0;
    else if (slope > 0 ? at >= from - slack : at <= from + slack) {
      held++;
      if (slope > 0 && at < to) end.push(at);
    } else if (slope < 0 && at <= to + slack) begin.push(at);
  }
  begin.sort((a, b) => a - b);
  end.sort((a, b) => a - b);
  let [most, ended] = [held, 0];
  for (const at of begin) {
    for (; ended < end.length && (end[ended] ?? 0) < at - slack; ended++) held--;
    held++;
    most = Math.max(most, held);
  }
  return most;
}

/** How many ways there are to choose so many among these. */
const choices = (among: number, count: number): number =>
  Array.from({ length: count }, (_, i) => (among - i) / (i + 1)).reduce((product, factor) => product * factor, 1);

/** Lines, times the limits looked at along each: a few hundredths of a second. */
const usualWork = 100_000;

/**
 * As many limits as can hold do so at a corner of the weights where they all do, which lies on a line along which all limits but one that make
 * it a corner are just met: every such line is looked at. Null when there would be too many.
 */
export function mostHeld(limits: readonly Limit[], region: Region, mostWork = usualWork): number | null {
  const dimensions = region.free.length - 1;
  const { flat, bounds } = wholeOf(region);
  const all = [...bounds, ...limits];
  if (choices(all.length, Math.max(0, dimensions - 1)) * limits.length > mostWork) return null;
  let most = 0;
  const look = (at: Flat, next: number): void => {
    if (at.ways.length <= 1) most = Math.max(most, mostAlong(at, bounds, limits));
    else
      for (let i = next; i < all.length && most < limits.length; i++) {
        const limit = all[i];
        const narrower = limit ? met(at, limit) : null;
        if (narrower) look(narrower, i + 1);
      }
  };
  look(flat, 0);
  return most;
}
