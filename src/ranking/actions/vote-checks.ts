// Cross-checks of a ranking by its ballots: each college alone, the usual rules of vote, and who would turn a pair round.

import {
  type CheckedOrder,
  type PairHold,
  type Project,
  type RankedAction,
  type Ranking,
  UsageError,
  type VoteChecks,
} from '../../model/index.ts';
import { byId } from '../../values/index.ts';
import { kemeny } from '../groups/kemeny.ts';
import { borda, condorcet, copeland } from '../groups/votes.ts';
import { refuse } from '../refuse.ts';
import { agreement } from '../robustness/agreement.ts';
import { ranksOf, tolerance } from '../standing.ts';
import { scoreUnder } from './replaying.ts';
import { winningShare } from './stability.ts';
import { ranksUnder } from './votes.ts';
import { aggregatedWeights, type CountedBallot, countedAmong, type Grouping, weighedBallots } from './weighting.ts';

/** The ballots that give weights and have a say. */
function countedIn(project: Project, { weightsFrom, criteria }: Ranking): readonly CountedBallot[] {
  if (weightsFrom !== 'ballots') return [];
  return countedAmong(
    weighedBallots(
      project,
      criteria.map(({ id }) => id),
    ),
  );
}

/** One group a college, in the order in which they first appear; those without a college are together. */
function collegesOf(ballots: readonly CountedBallot[], { criteria }: Ranking, group: Grouping = 'mean') {
  const ids = criteria.map(({ id }) => id);
  return [...new Set(ballots.map(({ ballot }) => ballot.college ?? null))].map((college) => {
    const own = ballots.filter(({ ballot }) => (ballot.college ?? null) === college);
    const weights = aggregatedWeights(own, ids, group) ?? refuse('groups/no-common-weight', { how: group });
    return { college, voters: own.length, weights };
  });
}

/** Those whose own weights put `other` before `one`. */
const turned = (
  ballots: readonly CountedBallot[],
  { criteria }: Ranking,
  [one, other]: readonly [RankedAction, RankedAction],
): readonly string[] =>
  ballots.flatMap(({ weights, ballot }) =>
    scoreUnder(criteria, other, weights) - scoreUnder(criteria, one, weights) > tolerance ? [ballot.voter] : [],
  );

/**
 * The order of Kemeny, one rank an action; of several as good, the one that puts at each place the least id that it may. Null when too many
 * actions beat each other in circles.
 */
function consensus(rankings: readonly (readonly number[])[], ids: readonly string[]) {
  const places = [...ids.keys()].sort((a, b) => byId(ids[a] ?? '', ids[b] ?? ''));
  try {
    const { order, disagreements, orders } = kemeny(rankings.map((ranks) => places.map((place) => ranks[place] ?? 0)));
    const shown = order.map((one) => places[one] ?? 0);
    return { ranks: shown.map((_, place) => shown.indexOf(place) + 1), disagreements, orders };
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** Null when weights are typed, when no ballot gives any, or when nothing is ranked. */
export function voteChecks(project: Project, ranking: Ranking): VoteChecks | null {
  const compared = ranking.ranked.filter(({ rank }) => rank !== null);
  const ballots = countedIn(project, ranking);
  if (ballots.length === 0 || compared.length === 0) return null;
  const today = compared.map(({ rank }) => rank ?? 0);
  const checked = (ranks: readonly number[]): CheckedOrder => ({ ranks, agreement: agreement(today, ranks).tauB });
  const byScore = (scores: readonly number[]) => ({ ...checked(ranksOf(Float64Array.from(scores)).competition), scores });
  const rankings = ballots.map(({ weights }) => ranksUnder(ranking.criteria, weights, compared));
  const actions = compared.map(({ action }) => action);
  const found = consensus(rankings, actions);
  const winner = condorcet(rankings);
  return {
    actions,
    voters: ballots.length,
    colleges: collegesOf(ballots, ranking, project.criteria.group).map((one) => ({
      ...one,
      ...checked(ranksUnder(ranking.criteria, one.weights, compared)),
    })),
    borda: byScore(borda(rankings)),
    copeland: byScore(copeland(rankings)),
    kemeny: found && { ...checked(found.ranks), disagreements: found.disagreements, orders: found.orders },
    condorcet: winner === null ? null : (compared[winner]?.action ?? null),
    pairs: compared.slice(1).flatMap((after, i) => {
      const before = compared[i];
      return before && before.rank !== after.rank
        ? [{ before: before.action, after: after.action, reversers: turned(ballots, ranking, [before, after]) }]
        : [];
    }),
  };
}

/** Of two ranked actions, the first named first. */
export function pairHold(project: Project, ranking: Ranking, first: string, second: string): PairHold | null {
  const [one, other] = [first, second].map((id) => ranking.ranked.find(({ action }) => action === id));
  const found = winningShare(ranking, first, second);
  if (!one || !other || found === null) return null;
  const { share: winning, sampled } = found;
  const ballots = countedIn(project, ranking);
  return {
    winning,
    sampled,
    isUndecided: winning > 0.25 && winning < 0.75,
    voters: ballots.length === 0 ? null : { counted: ballots.length, reversers: turned(ballots, ranking, [one, other]) },
  };
}
