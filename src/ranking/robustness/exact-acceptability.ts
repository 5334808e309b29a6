// The shares of SMAA as areas, when at most three criteria have a weight that is not settled.

import { sum } from '../statistics.ts';
import { type Cell, cut, measured } from './cells.ts';
import { scoreOf } from './valuation.ts';
import type { Region } from './weight-set.ts';

export interface Acceptability {
  /** One row an alternative: the share of the weights under which it has rank 1, 2… Ties share the best rank. */
  readonly acceptability: readonly (readonly number[])[];
  /** The mean of the weights under which it is first; null when it never is. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  readonly expectedRanks: readonly number[];
  /** For each of the pairs asked, the share of weights under which the first comes before the second, a tie counting half. */
  readonly winning: readonly number[];
  /** Null when the shares are areas, computed exactly. */
  readonly sampled: { readonly draws: number; readonly seed: number; readonly standardError: number } | null;
}

type Values = readonly (readonly number[])[];

/** Lines cross as the square of the alternatives, segments as their number. */
const mostOnSegment = 200;
const mostOnPolygon = 40;

/** All weights that are possible. */
function wholeOf({ low, high, order, free }: Region): Cell {
  const left = 1 - sum(low);
  const corners: Cell =
    free.length === 0 ? [low] : free.map((one) => low.map((weight, j) => (j === one ? weight + left : weight)));
  const capped = free.reduce<Cell>((cell, j) => cut(cell, (weights) => (high[j] ?? 1) - (weights[j] ?? 0)), corners);
  return order
    .slice(1)
    .reduce<Cell>((cell, less, i) => cut(cell, (weights) => (weights[order[i] ?? 0] ?? 0) - (weights[less] ?? 0)), capped);
}

interface Ranked {
  readonly cell: Cell;
  /** How many others are better there. */
  readonly better: number;
}

/** The cells in which an alternative has one rank, cut by the line along which it equals each other. */
function ranksOf(values: Values, own: readonly number[], whole: Cell, { free }: Region, least: number): readonly Ranked[] {
  return values.reduce<readonly Ranked[]>(
    (cells, other) => {
      const lead = own.map((value, j) => (other[j] ?? 0) - value);
      if (lead.every((gap) => gap === 0)) return cells;
      const height = (weights: readonly number[]): number => scoreOf(lead, weights);
      return cells.flatMap(({ cell, better }) => {
        const heights = cell.map(height);
        if (heights.every((at) => at <= 1e-12)) return [{ cell, better }];
        if (heights.every((at) => at >= -1e-12)) return [{ cell, better: better + 1 }];
        return [
          { cell: cut(cell, height), better: better + 1 },
          { cell: cut(cell, (weights) => -height(weights)), better },
        ].filter((part) => measured(part.cell, free).size > least);
      });
    },
    [{ cell: whole, better: 0 }],
  );
}

/** Half of what is equal. */
function winningOf(values: Values, [a, b]: readonly [number, number], whole: Cell, { free }: Region, size: number): number {
  const lead = (values[a] ?? []).map((value, j) => value - (values[b]?.[j] ?? 0));
  const height = (weights: readonly number[]): number => scoreOf(lead, weights);
  const heights = whole.map(height);
  if (heights.every((at) => Math.abs(at) <= 1e-12)) return 0.5;
  return measured(cut(whole, height), free).size / size;
}

/** Null when there are too many criteria or alternatives, or when the bounds leave no area. */
export function exactAcceptability(
  values: Values,
  region: Region,
  pairs: readonly (readonly [number, number])[],
): Acceptability | null {
  const { free } = region;
  if (free.length > 3 || values.length > (free.length === 3 ? mostOnPolygon : mostOnSegment)) return null;
  const whole = wholeOf(region);
  const { size } = measured(whole, free);
  if (!(size > 0)) return null;
  const studied = values.map((own) => {
    const found = ranksOf(values, own, whole, region, size * 1e-14);
    const cells = found.map(({ cell, better }) => ({ better, ...measured(cell, free) }));
    const total = cells.reduce((sum, cell) => sum + cell.size, 0);
    const shares = values.map((_, rank) => cells.reduce((sum, cell) => sum + (cell.better === rank ? cell.size : 0), 0) / total);
    const first = cells.filter(({ better }) => better === 0);
    const firstSize = first.reduce((sum, cell) => sum + cell.size, 0);
    const centre = own.map((_, j) => first.reduce((sum, cell) => sum + cell.size * (cell.centre[j] ?? 0), 0) / firstSize);
    return { shares, centre: firstSize > 0 ? centre : null };
  });
  return {
    acceptability: studied.map(({ shares }) => shares),
    centralWeights: studied.map(({ centre }) => centre),
    expectedRanks: studied.map(({ shares }) => shares.reduce((sum, share, rank) => sum + share * (rank + 1), 0)),
    winning: pairs.map((pair) => winningOf(values, pair, whole, region, size)),
    sampled: null,
  };
}
