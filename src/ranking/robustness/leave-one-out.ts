// Whether leaving one alternative out turns two others round.
import type { DecisionMatrix, MatrixOptions, RankedMatrix } from '../../model/index.ts';
import { rankMatrix } from '../rank-matrix.ts';
import { refuse } from '../refuse.ts';

export interface Reversal {
  /** Row of the alternative that is left out. */
  readonly without: number;
  /** Pairs of rows of which the first came before the second, and comes after it. */
  readonly turned: readonly (readonly [number, number])[];
}

/** Each leaving out is a ranking, and each pair is looked at in each. */
const mostStudied = 500;

const ranksOf = (made: RankedMatrix): readonly number[] =>
  'ranks' in made ? made.ranks.competition : refuse('robustness/no-complete-order', { method: made.method });

/**
 * The alternatives whose leaving turns a pair round, with the pairs; none under a weighted sum on fixed scales. Errors are those of
 * `rankMatrix`, and for a method that gives no complete order, or more than 500 alternatives.
 */
export function leaveOneOut(matrix: DecisionMatrix, options: MatrixOptions = {}): readonly Reversal[] {
  if (matrix.values.length > mostStudied) refuse('robustness/too-many', { found: matrix.values.length, most: mostStudied });
  const before = ranksOf(rankMatrix(matrix, options));
  return matrix.values.flatMap((_, without) => {
    const rows = [...matrix.values.keys()].filter((row) => row !== without);
    const after = ranksOf(rankMatrix({ ...matrix, values: matrix.values.filter((__, row) => row !== without) }, options));
    const turned = rows.flatMap((a, i) =>
      rows.flatMap((b, k) => ((before[a] ?? 0) < (before[b] ?? 0) && (after[i] ?? 0) > (after[k] ?? 0) ? [[a, b] as const] : [])),
    );
    return turned.length > 0 ? [{ without, turned }] : [];
  });
}
