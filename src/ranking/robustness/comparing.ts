// The same matrix by several methods, side by side.
import { type ByMethod, type DecisionMatrix, type MatrixOptions, UsageError } from '../../model/index.ts';
import { rankMatrix } from '../rank-matrix.ts';
import { agreement } from './agreement.ts';

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
