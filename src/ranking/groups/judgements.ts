// The comparisons of several people as those of one (aggregation of individual judgements, Forman & Peniwati, EJOR 108, 1998).
import { refuse } from '../refuse.ts';
import { type Comparison, judged, type PairWeights, pairWeights, type Square, sharesOf, weighPairs } from '../weights/index.ts';

export interface Judge {
  readonly comparisons: readonly Comparison[];
  /** 1 by default. */
  readonly influence?: number;
}

/** The geometric mean of each judgement, by shares of influence that sum to 1, then the weights of the matrix that they make. */
export function judgedTogether(criteria: readonly string[], squares: readonly Square[], shares: readonly number[]): PairWeights {
  const matrix = criteria.map((_, row) =>
    criteria.map((__, column) =>
      squares.reduce((product, square, k) => product * (square[row]?.[column] ?? 1) ** (shares[k] ?? 0), 1),
    ),
  );
  return weighPairs(criteria, matrix, 'eigenvector');
}

/** The weights of the judgements of several people, each with its influence. Errors are those of `pairWeights`. */
export function groupJudgements(criteria: readonly string[], judges: readonly Judge[]): PairWeights {
  const influences = sharesOf(judges.map(({ influence = 1 }) => influence)) ?? refuse('groups/nobody');
  const squares = judges.map(({ comparisons }) => {
    pairWeights(criteria, comparisons);
    return judged(criteria, comparisons) ?? [];
  });
  return judgedTogether(criteria, squares, influences);
}
