// Mean, deviation and median of what was counted level by level.
import { sumOf } from '../values/index.ts';
import type { Tally } from './counted.ts';

export interface Moments {
  readonly mean: number;
  /** Of a sample: divided by one less than the people. */
  readonly deviation: number;
  readonly median: number;
}

type Level = Pick<Tally, 'value' | 'count' | 'weight'>;

/** The mean is weighted, the median is that of the people as counted; null when nobody gave a level. */
export function momentsOf(tallies: readonly Level[]): Moments | null {
  const levels = tallies.flatMap(({ value, count, weight }) => (value === null ? [] : [{ value, count, weight }]));
  const base = sumOf(levels, ({ count }) => count);
  const whole = sumOf(levels, ({ weight }) => weight);
  if (base === 0 || whole === 0) return null;
  const mean = sumOf(levels, ({ value, weight }) => value * weight) / whole;
  const spread = sumOf(levels, ({ value, weight }) => weight * (value - mean) ** 2) / whole;
  return { mean, deviation: base > 1 ? Math.sqrt((spread * base) / (base - 1)) : 0, median: medianOf(levels, base) };
}

function medianOf(levels: readonly { readonly value: number; readonly count: number }[], base: number): number {
  const sorted = [...levels].sort((a, b) => a.value - b.value);
  const at = (place: number): number => {
    let passed = 0;
    for (const { value, count } of sorted) {
      passed += count;
      if (passed > place) return value;
    }
    return 0;
  };
  return (at(Math.floor((base - 1) / 2)) + at(Math.floor(base / 2))) / 2;
}
