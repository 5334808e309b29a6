// Weights from comparisons two by two: the analytic hierarchy process (Saaty, The Analytic Hierarchy Process, 1980).

/** Random indices of Saaty for 1 to 15 criteria. */
const randomIndex = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

export interface Comparison {
  readonly a: string;
  readonly b: string;
  /** How many times `a` matters as much as `b`. */
  readonly value: number;
}

type Square = readonly (readonly number[])[];

/** The reciprocal matrix of the judgements; null when a pair was not judged. */
function reciprocal(criteria: readonly string[], comparisons: readonly Comparison[]): Square | null {
  const judged = (row: string, column: string): number => {
    if (row === column) return 1;
    const found = comparisons.find(({ a, b }) => (a === row && b === column) || (a === column && b === row));
    return found ? (found.a === row ? found.value : 1 / found.value) : Number.NaN;
  };
  const matrix = criteria.map((row) => criteria.map((column) => judged(row, column)));
  return matrix.flat().every((value) => Number.isFinite(value) && value > 0) ? matrix : null;
}

const times = (matrix: Square, vector: readonly number[]): readonly number[] =>
  matrix.map((row) => row.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0));

function principalVector(matrix: Square): readonly number[] {
  let weights: readonly number[] = matrix.map(() => 1 / matrix.length);
  for (let turn = 0; turn < 1000; turn++) {
    const product = times(matrix, weights);
    const sum = product.reduce((total, value) => total + value, 0);
    const next = product.map((value) => value / sum);
    const moved = Math.max(...next.map((value, i) => Math.abs(value - (weights[i] ?? 0))));
    weights = next;
    if (moved < 1e-14) break;
  }
  return weights;
}

/**
 * Weights that sum to 1 (principal right eigenvector) and Saaty's consistency ratio, acceptable up to 0.10; null when a pair among the
 * criteria was not judged, or none is asked for.
 */
export function pairWeights(
  criteria: readonly string[],
  comparisons: readonly Comparison[],
): { readonly weights: readonly number[]; readonly inconsistency: number } | null {
  const matrix = reciprocal(criteria, comparisons);
  if (!matrix || criteria.length === 0) return null;
  const weights = principalVector(matrix);
  const size = criteria.length;
  const eigenvalue = times(matrix, weights).reduce((sum, value, i) => sum + value / (weights[i] ?? 1), 0) / size;
  const expected = randomIndex[Math.min(size, randomIndex.length) - 1] ?? 0;
  return { weights, inconsistency: size <= 2 ? 0 : (eigenvalue - size) / (size - 1) / expected };
}
