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
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min <= max ? { min, max } : null;
}

/** Each value on the way from one point to another that is `span` further. */
export function along(values: Float64Array, from: number, span: number): Float64Array {
  const parts = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) parts[i] = ((values[i] ?? Number.NaN) - from) / span;
  return parts;
}

/** Each value divided by a number, in its place. */
export function shrunk(values: Float64Array, by: number): Float64Array {
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? Number.NaN) / by;
  return values;
}

/** A number divided by each value. */
export function inverses(values: Float64Array, number: number): Float64Array {
  const parts = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) parts[i] = number / (values[i] ?? Number.NaN);
  return parts;
}

/** What each value leaves of 1, in its place. */
export function complemented(values: Float64Array): Float64Array {
  for (let i = 0; i < values.length; i++) values[i] = 1 - (values[i] ?? Number.NaN);
  return values;
}

export const isBenefit = ({ criterion }: Column): boolean => criterion.direction === 'higher-is-better';
