// Vectors of a square matrix of positive numbers: the principal one, and the geometric means of its rows.

export type Square = readonly (readonly number[])[];

export const times = (matrix: Square, vector: readonly number[]): readonly number[] =>
  matrix.map((row) => row.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0));

const summingToOne = (vector: readonly number[]): readonly number[] => {
  const sum = vector.reduce((total, value) => total + value, 0);
  return vector.map((value) => value / sum);
};

/** By power iteration until it moves by less than 1e-14, starting from the geometric means, which are near. */
export function principalVector(matrix: Square): readonly number[] {
  let vector = rowMeans(matrix);
  for (let turn = 0; turn < 10_000; turn++) {
    const next = summingToOne(times(matrix, vector));
    const moved = Math.max(0, ...next.map((value, i) => Math.abs(value - (vector[i] ?? 0))));
    vector = next;
    if (moved < 1e-14) break;
  }
  return vector;
}

/** Geometric means of the rows, summing to 1. */
export const rowMeans = (matrix: Square): readonly number[] =>
  summingToOne(matrix.map((row) => Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / row.length)));
