// Who weighed what: each ballot's own weights and what they put first, the colleges, how far voters are apart, who has not voted.

import type { CollegeVotes, Project, RankedAction, Ranking, Vote, Votes } from '../../model/index.ts';
import { votersOf, votingBody } from '../../project/people/index.ts';
import { byId } from '../../values/index.ts';
import { disagreement } from '../groups/disagreement.ts';
import { collegeWeights } from '../groups/group-weights.ts';
import type { Member } from '../groups/member.ts';
import { kendallW } from '../groups/votes.ts';
import { ranksOf } from '../standing.ts';
import { scoreUnder } from './replaying.ts';
import { type WeighedBallot, weighedBallots } from './weighting.ts';

type Criteria = Ranking['criteria'];

/** Competition ranks of the actions under other weights than those of the ranking: what it would give with them. */
export function ranksUnder(criteria: Criteria, weights: readonly number[], ranked: readonly RankedAction[]): readonly number[] {
  return ranksOf(Float64Array.from(ranked, (one) => scoreUnder(criteria, one, weights))).competition;
}

/** The actions of the first `count` ranks, best first; level ones by their ids. */
function firstUnder(
  criteria: Criteria,
  weights: readonly number[],
  ranked: readonly RankedAction[],
  count: number,
): readonly string[] {
  const ranks = ranksUnder(criteria, weights, ranked);
  return ranked
    .map(({ action }, i) => ({ action, rank: ranks[i] ?? 0 }))
    .filter(({ rank }) => rank <= count)
    .sort((a, b) => a.rank - b.rank || byId(a.action, b.action))
    .map(({ action }) => action);
}

const voteOf = (
  { ballot, influence, weights, by, pairs }: WeighedBallot,
  criteria: Criteria,
  ranked: readonly RankedAction[],
): Vote => ({
  voter: ballot.voter,
  college: ballot.college ?? null,
  date: ballot.date ?? null,
  influence,
  by,
  weights,
  consistency: pairs?.consistencyRatio ?? null,
  first: weights ? firstUnder(criteria, weights, ranked, 1) : [],
});

/** The pairs of criteria on which voters are apart, those on which they are most so first. */
function opposedIn(opposed: readonly (readonly number[])[], ids: readonly string[]): Votes['opposed'] {
  const pairs = opposed.flatMap((row, a) =>
    row.flatMap((share, b) => (b > a && share > 0 ? [{ criteria: [ids[a] ?? '', ids[b] ?? ''] as const, share }] : [])),
  );
  return pairs.sort((one, other) => other.share - one.share);
}

function colleges(
  votes: readonly Vote[],
  members: readonly Member[],
  criteria: Criteria,
  ranked: readonly RankedAction[],
): readonly CollegeVotes[] {
  const known = new Map<string, Vote['college']>(votes.flatMap(({ college }) => (college ? [[college, college]] : [])));
  return collegeWeights(members).map(({ college, members: voters, weights }) => ({
    college: known.get(college) ?? null,
    voters,
    weights,
    first: firstUnder(criteria, weights, ranked, 3),
  }));
}

/** Null when weights are not those of ballots, or when no ballot gives any. */
export function votesOf(project: Project, { weightsFrom, criteria, ranked }: Ranking): Votes | null {
  if (weightsFrom !== 'ballots') return null;
  const ids = criteria.map(({ id }) => id);
  const compared = ranked.filter(({ rank }) => rank !== null);
  const votes = weighedBallots(project, ids).map((ballot) => voteOf(ballot, criteria, compared));
  const counted = votes.flatMap(({ weights, influence, college }) =>
    weights && influence > 0 ? [{ weights, influence, ...(college && { college }) }] : [],
  );
  if (counted.length === 0) return null;
  const { ranges, deviations, opposed } = disagreement(counted);
  const body = votingBody(project);
  const voted = new Set(votes.map(({ voter }) => voter));
  return {
    year: Math.max(...project.ballots.map(({ year }) => year)),
    votes,
    colleges: colleges(votes, counted, criteria, compared),
    spread: ranges.map((range, j) => ({ ...range, deviation: deviations[j] ?? 0 })),
    opposed: opposedIn(opposed, ids),
    concordance:
      counted.length < 2 || compared.length < 2
        ? null
        : kendallW(counted.map(({ weights }) => ranksUnder(criteria, weights, compared))),
    silent: body ? votersOf(project, body).flatMap(({ code }) => (voted.has(code) ? [] : [code])) : [],
  };
}
