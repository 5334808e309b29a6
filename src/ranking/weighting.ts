// What each criterion weighs: as typed, or as the voters said together.
import { type Ballot, type Project, type RankingNotice, UsageError, type WeighedBy } from '../model/index.ts';
import { currentBallots, influenceOf } from './ballots.ts';
import { together as combined } from './groups/index.ts';
import { bestWorstWeights, cardAmounts, judged, type PairWeights, sharesOf, weighPairs } from './weights/index.ts';

export interface Weighting {
  readonly from: 'typed' | 'ballots';
  readonly voters: number;
  /** In the order of the criteria, summing to 1; null when nothing weighs anything. */
  readonly weights: readonly number[] | null;
  readonly ranges: readonly { readonly min: number; readonly max: number }[];
  readonly notices: readonly RankingNotice[];
}

/** What is absent, negative or not a number weighs nothing. */
const shares = (amounts: readonly (number | undefined)[]): readonly number[] | null =>
  sharesOf(amounts.map((amount) => (amount !== undefined && Number.isFinite(amount) ? Math.max(0, amount) : 0)));

/** What one ballot comes to. */
export interface Voice {
  readonly ballot: Ballot;
  readonly influence: number;
  /** Null when the ballot gives none that can be used. */
  readonly weights: readonly number[] | null;
  readonly by: WeighedBy | null;
  /** What comparisons two by two say of themselves; null for the other methods. */
  readonly pairs: PairWeights | null;
}

type Answers = NonNullable<NonNullable<Ballot['weights']>['bestWorst']>;

/** Null when an answer is missing or cannot be: such a ballot is named, and does not stop the others. */
function bestWorstOf(criteria: readonly string[], { best, worst, bestTo = {}, toWorst = {} }: Answers): readonly number[] | null {
  if (best === undefined || worst === undefined) return null;
  const said = (answers: Readonly<Record<string, number | undefined>>) =>
    Object.fromEntries(Object.entries(answers).flatMap(([id, times]) => (times === undefined ? [] : [[id, times] as const])));
  try {
    return bestWorstWeights(criteria, { best, worst, bestTo: said(bestTo), toWorst: said(toWorst) }).weights;
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** One voter's weights, by the first method that the ballot uses: points, percentages, cards, comparisons two by two, best and worst. */
function voiceOf(ballot: Ballot, criteria: readonly string[]): Voice {
  const { points, direct, cards, pairs, bestWorst } = ballot.weights ?? {};
  const given = points ?? direct;
  const matrix = !given && !cards && pairs ? judged(criteria, pairs) : null;
  const compared = matrix && matrix.length > 0 ? weighPairs(criteria, matrix, 'eigenvector') : null;
  const extremes = !given && !cards && !pairs && bestWorst ? bestWorstOf(criteria, bestWorst) : null;
  const amounts = given
    ? criteria.map((id) => given[id])
    : cards
      ? cardAmounts(criteria, cards)
      : (compared?.weights ?? extremes ?? []);
  const weights = shares(amounts);
  const by = points ? 'points' : direct ? 'direct' : cards ? 'cards' : pairs ? 'pairs' : 'best-worst';
  return { ballot, influence: influenceOf(ballot), weights, by: weights && by, pairs: compared };
}

/** Each ballot of the last vote. */
export const voicesIn = (project: Project, criteria: readonly string[]): readonly Voice[] =>
  currentBallots(project).map((ballot) => voiceOf(ballot, criteria));

/** Ratios beyond are said. */
export const acceptableInconsistency = 0.1;

function rangeOf(weights: readonly number[]): { min: number; max: number } {
  return { min: Math.min(...weights), max: Math.max(...weights) };
}

function together(project: Project, criteria: readonly string[]): Weighting {
  const voices = voicesIn(project, criteria);
  const counted = voices.flatMap(({ weights, ...voice }) => (weights && voice.influence > 0 ? [{ ...voice, weights }] : []));
  const influences = shares(counted.map(({ influence }) => influence)) ?? [];
  const members = counted.map(({ weights }, i) => ({ weights, share: influences[i] ?? 0 }));
  return {
    from: 'ballots',
    voters: counted.length,
    weights: combined(members, project.criteria.group === 'median' ? 'median' : 'mean'),
    ranges: counted.length === 0 ? [] : criteria.map((_, j) => rangeOf(counted.map(({ weights }) => weights[j] ?? 0))),
    notices: voices.flatMap(({ ballot: { voter }, weights, pairs }): readonly RankingNotice[] => {
      if (!weights) return [{ code: 'ballot-without-weights', voter }];
      const inconsistency = pairs?.consistencyRatio ?? 0;
      return inconsistency > acceptableInconsistency ? [{ code: 'ballot-inconsistent', voter, value: inconsistency }] : [];
    }),
  };
}

/**
 * Typed weights, or the voters' put together: the mean of their normalised weights, each with its influence, or the median of each
 * criterion brought back to a sum of 1. Only the criteria that can be counted share the whole.
 */
export function weigh(project: Project, criteria: readonly string[]): Weighting {
  if (project.criteria.weightsFrom === 'ballots') return together(project, criteria);
  const weights = shares(criteria.map((id) => project.criteria.criteria?.find((criterion) => criterion.id === id)?.weight));
  return {
    from: 'typed',
    voters: 0,
    weights,
    ranges: (weights ?? []).map((weight) => ({ min: weight, max: weight })),
    notices: [],
  };
}
