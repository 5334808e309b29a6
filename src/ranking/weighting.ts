// What each criterion weighs: as typed, or as the voters said together.
import type { Ballot, Project, RankingNotice } from '../model/index.ts';
import { currentBallots, influenceOf } from './ballots.ts';
import { cardWeights } from './cards.ts';
import { pairWeights } from './pairs.ts';

export interface Weighting {
  readonly from: 'typed' | 'ballots';
  readonly voters: number;
  /** In the order of the criteria, summing to 1; null when nothing weighs anything. */
  readonly weights: readonly number[] | null;
  readonly ranges: readonly { readonly min: number; readonly max: number }[];
  readonly notices: readonly RankingNotice[];
}

/** Shares that sum to 1; what is absent, negative or not a number weighs nothing; null when nothing weighs. */
function shares(amounts: readonly (number | undefined)[]): readonly number[] | null {
  const weights = amounts.map((amount) => (amount !== undefined && Number.isFinite(amount) ? Math.max(0, amount) : 0));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? weights.map((weight) => weight / sum) : null;
}

interface Voice {
  readonly voter: string;
  readonly influence: number;
  readonly weights: readonly number[] | null;
  readonly inconsistency: number;
}

/** One voter's weights, by the first method that the ballot uses: points, percentages, cards, then comparisons two by two. */
function voiceOf(ballot: Ballot, criteria: readonly string[]): Voice {
  const { points, direct, cards, pairs } = ballot.weights ?? {};
  const given = points ?? direct;
  const compared = !given && !cards && pairs ? pairWeights(criteria, pairs) : null;
  const amounts = given ? criteria.map((id) => given[id]) : cards ? cardWeights(criteria, cards) : (compared?.weights ?? []);
  return {
    voter: ballot.voter,
    influence: influenceOf(ballot),
    weights: shares(amounts),
    inconsistency: compared?.inconsistency ?? 0,
  };
}

type Opinion = readonly { readonly weight: number; readonly influence: number }[];

const mean = (opinion: Opinion): number => opinion.reduce((sum, { weight, influence }) => sum + weight * influence, 0);

/** Half of the influence lies on each side; between two weights when it is exactly half. */
function median(opinion: Opinion): number {
  const ordered = [...opinion].sort((a, b) => a.weight - b.weight);
  const half = ordered.reduce((sum, { influence }) => sum + influence, 0) / 2;
  let below = 0;
  for (const [i, { weight, influence }] of ordered.entries()) {
    below += influence;
    if (Math.abs(below - half) < 1e-12) return (weight + (ordered[i + 1]?.weight ?? weight)) / 2;
    if (below > half) return weight;
  }
  return 0;
}

function rangeOf(opinion: Opinion): { min: number; max: number } {
  const weights = opinion.map(({ weight }) => weight);
  return { min: Math.min(...weights), max: Math.max(...weights) };
}

function together(project: Project, criteria: readonly string[]): Weighting {
  const voices = currentBallots(project).map((ballot) => voiceOf(ballot, criteria));
  const counted = voices.flatMap(({ weights, ...voice }) => (weights && voice.influence > 0 ? [{ ...voice, weights }] : []));
  const group = project.criteria.group === 'median' ? median : mean;
  const opinions = criteria.map((_, i) => counted.map(({ weights, influence }) => ({ weight: weights[i] ?? 0, influence })));
  return {
    from: 'ballots',
    voters: counted.length,
    weights: shares(opinions.map(group)),
    ranges: counted.length === 0 ? [] : opinions.map(rangeOf),
    notices: voices.flatMap(({ voter, weights, inconsistency }): readonly RankingNotice[] => {
      if (!weights) return [{ code: 'ballot-without-weights', voter }];
      return inconsistency > 0.1 ? [{ code: 'ballot-inconsistent', voter, value: inconsistency }] : [];
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
