// Preferences that come all at once: usual, u-shape and level.

/** For each of the sorted numbers, how many are less than it by more than `gap`, which is at least 0. */
export function beyond(sorted: Float64Array, gap: number): Float64Array {
  const counts = new Float64Array(sorted.length);
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] ?? 0;
    while (count < i && value - (sorted[count] ?? 0) > gap) count++;
    counts[i] = count;
  }
  return counts;
}

/** Full as soon as there is a difference greater than q (0 for the usual shape). */
export const step = beyond;

/** Half beyond q, full beyond p. */
export function level(sorted: Float64Array, q: number, p: number): Float64Array {
  const [some, full] = [beyond(sorted, q), beyond(sorted, p)];
  for (let i = 0; i < some.length; i++) some[i] = ((some[i] ?? 0) + (full[i] ?? 0)) / 2;
  return some;
}
