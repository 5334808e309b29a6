// What each criterion weighs: as typed, or as the voters said together.
import type { Ballot, Project, RankingNotice } from '../model/index.ts';
import { type BallotWeights, ballotWeights, countedShares as shares } from './ballot-weights.ts';
import { currentBallots, influenceOf } from './ballots.ts';
import { together as combined } from './groups/index.ts';

export interface Weighting {
  readonly from: 'typed' | 'ballots';
  readonly voters: number;
  /** In the order of the criteria, summing to 1; null when nothing weighs anything. */
  readonly weights: readonly number[] | null;
  readonly ranges: readonly { readonly min: number; readonly max: number }[];
  readonly notices: readonly RankingNotice[];
}

/** What one ballot comes to. */
export interface Voice extends BallotWeights {
  readonly ballot: Ballot;
  readonly influence: number;
}

/** One voter's weights. */
const voiceOf = (ballot: Ballot, criteria: readonly string[]): Voice => ({
  ballot,
  influence: influenceOf(ballot),
  ...ballotWeights(criteria, ballot.weights),
});

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
