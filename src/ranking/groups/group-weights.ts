// The weights of a group from those of its members, or from their comparisons (Forman & Peniwati, EJOR 108, 1998).
import { refuse } from '../refuse.ts';
import { sharesOf, sumOf } from '../statistics.ts';
import { type Comparison, judgementMatrix, type PairWeights, pairWeights, type Square, weighPairs } from '../weights/pairs.ts';
import { type Member, type NormalisedMember, normalised } from './member.ts';

export type Aggregation = 'mean' | 'median' | 'geometric-mean';
export type Opinion = readonly { readonly weight: number; readonly share: number }[];

const mean = (opinion: Opinion): number => sumOf(opinion, ({ weight, share }) => weight * share);

/** Half of the influence lies on each side; between two weights when it is exactly half. */
function median(opinion: Opinion): number {
  const ordered = opinion.filter(({ share }) => share > 0).sort((a, b) => a.weight - b.weight);
  const half = sumOf(ordered, ({ share }) => share) / 2;
  let below = 0;
  for (const [i, { weight, share }] of ordered.entries()) {
    below += share;
    if (Math.abs(below - half) < 1e-12) return (weight + (ordered[i + 1]?.weight ?? weight)) / 2;
    if (below > half) return weight;
  }
  return 0;
}

/** A criterion that one member weighs 0 has a mean of 0. */
const geometricMean = (opinion: Opinion): number => opinion.reduce((product, { weight, share }) => product * weight ** share, 1);

const aggregations = { mean, median, 'geometric-mean': geometricMean };

const opinionOn = (members: readonly NormalisedMember[], criterion: number): Opinion =>
  members.map(({ weights, share }) => ({ weight: weights[criterion] ?? 0, share }));

/** Null when the way leaves no weight to any criterion. */
export const aggregated = (members: readonly NormalisedMember[], how: Aggregation): readonly number[] | null =>
  sharesOf((members[0]?.weights ?? []).map((_, criterion) => aggregations[how](opinionOn(members, criterion))));

/**
 * The mean of the members' weights (default: the group's score is then the mean of the members' scores), the median of each criterion
 * brought back to a sum of 1, or their geometric mean likewise (aggregation of individual priorities, Forman & Peniwati, EJOR 108, 1998).
 */
export const groupWeights = (members: readonly Member[], how: Aggregation = 'mean'): readonly number[] =>
  aggregated(normalised(members), how) ?? refuse('groups/no-common-weight', { how });

/** One group a college, in the order in which they first appear; those without a college are together, under an empty name. */
export function collegeWeights(
  members: readonly Member[],
  how: Aggregation = 'mean',
): readonly { readonly college: string; readonly members: number; readonly weights: readonly number[] }[] {
  const names = [...new Set(members.map(({ college = '' }) => college))];
  return names.map((name) => {
    const own = members.filter(({ college = '' }) => college === name);
    return { college: name, members: own.length, weights: groupWeights(own, how) };
  });
}

export interface Judge {
  readonly comparisons: readonly Comparison[];
  /** 1 by default. */
  readonly influence?: number;
}

/** The geometric mean of each judgement, by shares of influence that sum to 1, then the weights of the matrix that they make. */
export function aggregatedJudgements(
  criteria: readonly string[],
  squares: readonly Square[],
  shares: readonly number[],
): PairWeights {
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
    return judgementMatrix(criteria, comparisons) ?? [];
  });
  return aggregatedJudgements(criteria, squares, influences);
}
