// What benches share: the middle of what was measured, and numbers that are the same each time.

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** From 0 to 1, by a linear congruential generator. */
export function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
