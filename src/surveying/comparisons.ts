// Whether groups answered differently, or chance alone may have made them differ.

import { sum, sumOf } from '../values/index.ts';
import { chiSquareTail, studentTail, twoSidedTail } from './distributions.ts';

/** Once in twenty. */
export const level = 0.05;
/** Below, in a cell, as many people as chance would put there, chi-square and z are not to be trusted: Cochran, 1954, Biometrics 10(4). */
const leastExpected = 5;

export interface TableTest {
  readonly chiSquare: number;
  readonly freedom: number;
  readonly p: number;
  /** Cramér, 1946: from 0, no link, to 1, one tells the other. */
  readonly cramersV: number;
}

/** Pearson, 1900; null when fewer than two rows or columns hold anybody, or when too few people are expected in a cell. */
export function chiSquare(table: readonly (readonly number[])[]): TableTest | null {
  const rows = table.filter((row) => sum(row) > 0);
  const columns = (rows[0] ?? []).map((_, at) => sumOf(rows, (row) => row[at] ?? 0));
  const kept = columns.flatMap((total, at) => (total > 0 ? [at] : []));
  if (rows.length < 2 || kept.length < 2) return null;
  const whole = sum(columns);
  let value = 0;
  for (const row of rows)
    for (const at of kept) {
      const expected = (sum(row) * (columns[at] ?? 0)) / whole;
      if (expected < leastExpected) return null;
      value += ((row[at] ?? 0) - expected) ** 2 / expected;
    }
  const freedom = (rows.length - 1) * (kept.length - 1);
  const cramersV = Math.sqrt(value / (whole * Math.min(rows.length - 1, kept.length - 1)));
  return { chiSquare: value, freedom, p: chiSquareTail(value, freedom), cramersV };
}

export interface Part {
  readonly count: number;
  readonly base: number;
}

/** The probability that chance alone parts two shares as much, by their pooled share; null when too few people are expected. */
export function sharesDiffer(one: Part, other: Part): number | null {
  const pooled = (one.count + other.count) / (one.base + other.base);
  const fewest = Math.min(one.base, other.base) * Math.min(pooled, 1 - pooled);
  if (!(fewest >= leastExpected)) return null;
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.base + 1 / other.base));
  return twoSidedTail((one.count / one.base - other.count / other.base) / error);
}

export interface Sample {
  readonly base: number;
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Welch, 1947, Biometrika 34(1–2): variances apart, Student’s distribution with the degrees of freedom of Welch and Satterthwaite. Null
 * when neither varies: the difference is then of no chance at all.
 */
export function welch(one: Sample, other: Sample): { readonly t: number; readonly freedom: number; readonly p: number } | null {
  const [own, theirs] = [one, other].map(({ deviation, base }) => ({ part: deviation ** 2 / base, freedom: base - 1 }));
  if (!own || !theirs || own.part + theirs.part === 0) return null;
  const square = own.part + theirs.part;
  const t = (one.mean - other.mean) / Math.sqrt(square);
  const freedom = square ** 2 / (own.part ** 2 / own.freedom + theirs.part ** 2 / theirs.freedom);
  return { t, freedom, p: studentTail(t, freedom) };
}

/** From as many on, a mean is near enough to normal whatever the answers. */
const leastForMeans = 30;

/** The probability that chance alone parts two means as much; null for too few people. */
export function meansDiffer(one: Sample, other: Sample): number | null {
  if (one.base < leastForMeans || other.base < leastForMeans) return null;
  return welch(one, other)?.p ?? (one.mean === other.mean ? 1 : 0);
}

/** Several samples as one. */
export function pooled(samples: readonly Sample[]): Sample {
  const base = sumOf(samples, (one) => one.base);
  if (base === 0) return { base, mean: 0, deviation: 0 };
  const mean = sumOf(samples, (one) => one.base * one.mean) / base;
  const squares = sumOf(samples, (one) => Math.max(0, one.base - 1) * one.deviation ** 2 + one.base * (one.mean - mean) ** 2);
  return { base, mean, deviation: base > 1 ? Math.sqrt(squares / (base - 1)) : 0 };
}

/** Holm, 1979, Scandinavian Journal of Statistics 6(2): so many comparisons would make one differ by chance; in the same order. */
export function holm(chances: readonly number[]): readonly number[] {
  const order = chances.map((p, at) => ({ p, at })).sort((a, b) => a.p - b.p);
  const adjusted: number[] = [];
  let most = 0;
  for (const [rank, { p, at }] of order.entries()) {
    most = Math.max(most, Math.min(1, p * (chances.length - rank)));
    adjusted[at] = most;
  }
  return adjusted;
}
