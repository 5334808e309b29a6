// The one shape of a way to bring a column of measures to values that can be weighed against each other.
import type { Column } from '../matrix/table.ts';

export interface Normaliser {
  readonly label: { readonly fr: string; readonly en: string };
  /** One value a measure, higher is better, NaN where missing; refused, naming the criterion, when the column does not allow it. */
  readonly run: (column: Column) => Float64Array;
}

export interface Extent {
  readonly min: number;
  readonly max: number;
}

/** Least and greatest known value; null when none is known. */
export function extentOf(values: Float64Array): Extent | null {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min <= max ? { min, max } : null;
}

export const isBenefit = ({ criterion }: Column): boolean => criterion.direction === 'higher-is-better';
