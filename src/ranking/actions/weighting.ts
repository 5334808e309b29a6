// What each criterion weighs: as typed, or as the voters said together.
import type { Ballot, Project, RankingNotice } from '../../model/index.ts';
import { type BallotWeights, ballotWeights, countedShares as shares, type ValueOn } from '../ballot-weights.ts';
import { aggregated, aggregatedJudgements } from '../groups/group-weights.ts';
import { judgementMatrix } from '../weights/pairs.ts';
import { currentBallots, influenceOf } from './ballots.ts';
import { scaleOfBallot, scalesOf, valueOn } from './scaling.ts';

export interface Weighting {
  readonly from: 'typed' | 'ballots';
  readonly voters: number;
  /** In the order of the criteria, summing to 1; null when nothing weighs anything. */
  readonly weights: readonly number[] | null;
  readonly ranges: readonly { readonly min: number; readonly max: number }[];
  readonly notices: readonly RankingNotice[];
}

/** What one ballot comes to. */
export interface WeighedBallot extends BallotWeights {
  readonly ballot: Ballot;
  readonly influence: number;
}

/**
 * On the scale that the verdicts of a ballot draw, where the project settles none; else on that of the ranking. 0 on a criterion without
 * one.
 */
export function valuesOn(project: Project): (ballot?: Pick<Ballot, 'verdicts'>) => ValueOn {
  const scaleOf = scalesOf(project);
  const criteria = project.criteria.criteria ?? [];
  const scales = new Map(criteria.map((criterion) => [criterion.id, scaleOf(criterion)]));
  return (ballot) => {
    const own = new Map(criteria.map((criterion) => [criterion.id, ballot ? scaleOfBallot(criterion, ballot) : null]));
    return (id, measure) => {
      const found = own.get(id) ?? scales.get(id);
      return found ? valueOn(found, measure) : 0;
    };
  };
}

/** Each ballot of the last vote. */
export function weighedBallots(project: Project, criteria: readonly string[]): readonly WeighedBallot[] {
  const worthOn = valuesOn(project);
  return currentBallots(project).map((ballot) => ({
    ballot,
    influence: influenceOf(ballot),
    ...ballotWeights(criteria, ballot.weights, worthOn(ballot)),
  }));
}

/** Ratios beyond are said. */
const acceptableInconsistency = 0.1;

function rangeOf(weights: readonly number[]): { min: number; max: number } {
  return { min: Math.min(...weights), max: Math.max(...weights) };
}

export type CountedBallot = WeighedBallot & { readonly weights: readonly number[] };
export type Grouping = NonNullable<Project['criteria']['group']>;

/** The ballots that give weights and have a say. */
export const countedAmong = (ballots: readonly WeighedBallot[]): readonly CountedBallot[] =>
  ballots.flatMap(({ weights, ...weighed }) => (weights && weighed.influence > 0 ? [{ ...weighed, weights }] : []));

const aggregations = { mean: 'mean', median: 'median', aip: 'geometric-mean' } as const;

/** Null when nothing weighs anything, and when judgements are to be put together and a ballot makes none. */
export function aggregatedWeights(
  ballots: readonly CountedBallot[],
  criteria: readonly string[],
  group: Grouping = 'mean',
): readonly number[] | null {
  const influences = shares(ballots.map(({ influence }) => influence));
  if (influences === null) return null;
  if (group !== 'aij')
    return aggregated(
      ballots.map(({ weights }, i) => ({ weights, share: influences[i] ?? 0 })),
      aggregations[group],
    );
  if (ballots.some(({ by }) => by !== 'pairs')) return null;
  const squares = ballots.map(({ ballot }) => judgementMatrix(criteria, ballot.weights?.pairs ?? []) ?? []);
  return shares(aggregatedJudgements(criteria, squares, influences).weights);
}

function noticesOf(
  { ballot: { voter }, weights, by, pairs, clash }: WeighedBallot,
  group: Grouping | undefined,
): readonly RankingNotice[] {
  if (clash) return [{ code: 'ballot-trade-offs-clash', voter }];
  if (!weights) return [{ code: 'ballot-without-weights', voter }];
  const inconsistency = pairs?.consistencyRatio ?? 0;
  return [
    ...(group === 'aij' && by !== 'pairs' ? [{ code: 'ballot-not-in-pairs' as const, voter }] : []),
    ...(inconsistency > acceptableInconsistency ? [{ code: 'ballot-inconsistent' as const, voter, value: inconsistency }] : []),
  ];
}

function fromBallots(project: Project, criteria: readonly string[]): Weighting {
  const { group } = project.criteria;
  const ballots = weighedBallots(project, criteria);
  const counted = countedAmong(ballots);
  return {
    from: 'ballots',
    voters: counted.length,
    weights: aggregatedWeights(counted, criteria, group),
    ranges: counted.length === 0 ? [] : criteria.map((_, j) => rangeOf(counted.map(({ weights }) => weights[j] ?? 0))),
    notices: ballots.flatMap((weighed) => noticesOf(weighed, weighed.influence > 0 ? group : undefined)),
  };
}

/**
 * Typed weights, or the voters' put together: the mean of their normalised weights, each with its influence, the median or the
 * geometric mean of each criterion brought back to a sum of 1, or the weights of the geometric means of their judgements. Only the criteria that can be counted share the whole.
 */
export function weigh(project: Project, criteria: readonly string[]): Weighting {
  if (project.criteria.weightsFrom === 'ballots') return fromBallots(project, criteria);
  const weights = shares(criteria.map((id) => project.criteria.criteria?.find((criterion) => criterion.id === id)?.weight));
  return {
    from: 'typed',
    voters: 0,
    weights,
    ranges: (weights ?? []).map((weight) => ({ min: weight, max: weight })),
    notices: [],
  };
}
