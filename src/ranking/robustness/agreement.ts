// How far two rankings agree, and those that several methods make of one matrix.
import type { Agreement, ByMethod, DecisionMatrix, MatrixOptions } from '../../model/index.ts';
import { UsageError } from '../../model/usage-error.ts';
import { rankMatrix } from '../rank-matrix.ts';
import { refuse } from '../refuse.ts';
import { ranksOf } from '../standing.ts';

type Ranks = readonly number[];

/** Nothing to compare in a ranking that ties all: the same as another that does, and unlike any that does not. */
function ratio(part: number, one: number, other: number): number {
  if (one === 0 || other === 0) return one === other ? 1 : 0;
  return part / (one === other ? one : Math.sqrt(one * other));
}

function tauB(a: Ranks, b: Ranks): number {
  let [agreed, untiedInA, untiedInB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++)
    for (let k = 0; k < i; k++) {
      const [one, other] = [Math.sign((a[i] ?? 0) - (a[k] ?? 0)), Math.sign((b[i] ?? 0) - (b[k] ?? 0))];
      agreed += one * other;
      untiedInA += one * one;
      untiedInB += other * other;
    }
  return ratio(agreed, untiedInA, untiedInB);
}

function spearman(a: Ranks, b: Ranks): number {
  const middle = (a.length + 1) / 2;
  const product = (one: Ranks, other: Ranks): number =>
    one.reduce((sum, rank, i) => sum + (rank - middle) * ((other[i] ?? 0) - middle), 0);
  return ratio(product(a, b), product(a, a), product(b, b));
}

function ws(a: Ranks, b: Ranks): number {
  if (a.length < 2) return 1;
  return (
    1 -
    a.reduce(
      (sum, rank, i) =>
        sum + (2 ** -rank * Math.abs(rank - (b[i] ?? 0))) / Math.max(Math.abs(1 - rank), Math.abs(a.length - rank)),
      0,
    )
  );
}

/** Ranks of the same alternatives, 1 the best; only their order counts. Throws a `UsageError` when they are not of one length. */
export function agreement(reference: Ranks, other: Ranks): Agreement {
  if (reference.length !== other.length)
    refuse('robustness/other-alternatives', { found: other.length, expected: reference.length });
  const [a, b] = [reference, other].map((ranks) => ranksOf(Float64Array.from(ranks), 'lower').average);
  return { tauB: tauB(a ?? [], b ?? []), spearman: spearman(a ?? [], b ?? []), ws: ws(a ?? [], b ?? []) };
}

/** Those that give a complete order. */
export const completeMethods = ['weighted-sum', 'weighted-product', 'topsis', 'vikor', 'promethee-ii'] as const;

/** Each method on the same matrix; one that cannot be used is said, and does not stop the others. */
export function compareMethods(
  matrix: DecisionMatrix,
  options: Omit<MatrixOptions, 'method'> = {},
  methods: readonly (typeof completeMethods)[number][] = completeMethods,
): readonly ByMethod[] {
  const made = methods.map((method) => {
    try {
      const result = rankMatrix(matrix, { ...options, method });
      return 'ranks' in result
        ? { method, ranks: result.ranks, scores: result.scores, refused: null }
        : { method, ranks: null, scores: null, refused: null };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return { method, ranks: null, scores: null, refused: { code: error.code, values: error.values } };
    }
  });
  const reference = made[0]?.ranks;
  return made.map((one) => ({
    ...one,
    agreement: reference && one.ranks ? agreement(reference.average, one.ranks.average) : null,
  }));
}
