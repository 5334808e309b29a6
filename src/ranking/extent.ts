// The least and the greatest of what is known.

export interface Extent {
  readonly min: number;
  readonly max: number;
}

/** Null when none is known: NaN is what is missing. */
export function extentOf(values: Float64Array): Extent | null {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min <= max ? { min, max } : null;
}
