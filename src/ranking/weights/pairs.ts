// Weights from comparisons two by two: the analytic hierarchy process (Saaty, The Analytic Hierarchy Process, 1980).
import { refuse } from '../refuse.ts';
import { dot, sum, sumOf } from '../statistics.ts';

/** Random indices of Saaty for 1 to 15 criteria; other tables give other ratios. Beyond, the last one. */
const randomIndex = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];
const acceptable = 0.1;

export interface Comparison {
  readonly a: string;
  readonly b: string;
  /** How many times `a` matters as much as `b`, 1/9 to 9. */
  readonly value: number;
}

export interface PairWeights {
  /** In the order of the criteria, summing to 1. */
  readonly weights: readonly number[];
  /** Principal eigenvalue λ, at least the number of criteria. */
  readonly eigenvalue: number;
  /** (λ - n)/(n - 1). */
  readonly consistencyIndex: number;
  /** Acceptable up to 0.10; 0 for one or two criteria. */
  readonly consistencyRatio: number;
  /** Aguarón & Moreno-Jiménez, EJOR 147, 2003. */
  readonly geometricConsistencyIndex: number;
  /** When the ratio is not acceptable: the judgement furthest from the weights, and the value that would fit them. */
  readonly revisit: (Comparison & { readonly fitting: number }) | null;
}

/** The reciprocal matrix of the judgements; null when a pair was not judged. */
export function judgementMatrix(criteria: readonly string[], comparisons: readonly Comparison[]): Square | null {
  const said = new Map(
    comparisons.flatMap(
      ({ a, b, value }) =>
        [
          [`${a}\n${b}`, value],
          [`${b}\n${a}`, 1 / value],
        ] as const,
    ),
  );
  const matrix = criteria.map((row) =>
    criteria.map((column) => (row === column ? 1 : (said.get(`${row}\n${column}`) ?? Number.NaN))),
  );
  return matrix.flat().every((value) => Number.isFinite(value) && value > 0) ? matrix : null;
}

interface Gap {
  readonly a: number;
  readonly b: number;
  readonly value: number;
  /** ln of the judgement over the ratio of the weights. */
  readonly error: number;
}

const gapsOf = (matrix: Square, weights: readonly number[]): readonly Gap[] =>
  matrix.flatMap((row, a) =>
    row.flatMap((value, b) => (b > a ? [{ a, b, value, error: Math.log((value * (weights[b] ?? 1)) / (weights[a] ?? 1)) }] : [])),
  );

/** Everything that a complete matrix of judgements says. */
export function weighPairs(criteria: readonly string[], matrix: Square, by: 'eigenvector' | 'geometric-mean'): PairWeights {
  const size = criteria.length;
  const means = rowMeans(matrix);
  const weights = by === 'eigenvector' ? principalVector(matrix) : means;
  const eigenvalue = sumOf(times(matrix, weights), (value, i) => value / (weights[i] ?? 1)) / size;
  const consistencyIndex = size <= 2 ? 0 : Math.max(0, (eigenvalue - size) / (size - 1));
  const consistencyRatio = size <= 2 ? 0 : consistencyIndex / (randomIndex[Math.min(size, randomIndex.length) - 1] ?? 1);
  const squares = sumOf(gapsOf(matrix, means), ({ error }) => error * error);
  const furthest = gapsOf(matrix, weights).reduce<Gap | null>(
    (most, gap) => (most === null || Math.abs(gap.error) > Math.abs(most.error) ? gap : most),
    null,
  );
  return {
    weights,
    eigenvalue,
    consistencyIndex,
    consistencyRatio,
    geometricConsistencyIndex: size <= 2 ? 0 : (2 * squares) / ((size - 1) * (size - 2)),
    revisit:
      furthest === null || consistencyRatio <= acceptable
        ? null
        : {
            a: criteria[furthest.a] ?? '',
            b: criteria[furthest.b] ?? '',
            value: furthest.value,
            fitting: (weights[furthest.a] ?? 1) / (weights[furthest.b] ?? 1),
          },
  };
}

/**
 * Weights by the principal right eigenvector, or by the geometric means of the rows (Crawford & Williams, 1985). Throws a `UsageError`
 * naming the pair that was not judged, or judged outside 1/9 to 9.
 */
export function pairWeights(
  criteria: readonly string[],
  comparisons: readonly Comparison[],
  by: 'eigenvector' | 'geometric-mean' = 'eigenvector',
): PairWeights {
  if (criteria.length === 0) refuse('weights/nothing-weighs');
  for (const { a, b, value } of comparisons)
    if (!(value >= 1 / 9 - 1e-9 && value <= 9 + 1e-9))
      refuse('weights/judgement-outside', { criterion: a, other: b, value: String(value) });
  for (const [i, criterion] of criteria.entries())
    for (const other of criteria.slice(i + 1))
      if (!comparisons.some(({ a, b }) => (a === criterion && b === other) || (a === other && b === criterion)))
        refuse('weights/pair-not-judged', { criterion, other });
  return weighPairs(criteria, judgementMatrix(criteria, comparisons) ?? refuse('weights/nothing-weighs'), by);
}

export type Square = readonly (readonly number[])[];

const times = (matrix: Square, vector: readonly number[]): readonly number[] => matrix.map((row) => dot(row, vector));

const summingToOne = (vector: readonly number[]): readonly number[] => {
  const total = sum(vector);
  return vector.map((value) => value / total);
};

/** By power iteration until it moves by less than 1e-14, starting from the geometric means, which are near. */
function principalVector(matrix: Square): readonly number[] {
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
const rowMeans = (matrix: Square): readonly number[] =>
  summingToOne(matrix.map((row) => Math.exp(sumOf(row, (value) => Math.log(value)) / row.length)));
