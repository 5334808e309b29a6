// Who weighed what, by codes: each ballot, each college, how far voters are apart, who has not voted.

import type { Project, Ranking, RankingGrounds, View, Vote } from '../../model/index.ts';
import { votersOf, votingBody } from '../../project/people/index.ts';
import { sharesTold, titleIn } from '../../values/index.ts';
import { groundsWords } from '../../wording/index.ts';
import { titledIn } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type VotesView = NonNullable<NonNullable<View['ranking']>['votes']>;
type Votes = NonNullable<RankingGrounds['votes']>;

/** A ballot may bear a name that somebody typed: only what the registers know as a code is told. */
export function codeOf({ project, language }: Pick<ViewInput, 'project' | 'language'>, { votes }: Votes, voter: string): string {
  if (knownCodes(project).has(voter)) return voter;
  return groundsWords[language].ballot(votes.findIndex((vote) => vote.voter === voter) + 1);
}

function knownCodes(project: Project): ReadonlySet<string> {
  const body = votingBody(project);
  const people = (project.actors.people ?? []).map(({ id }) => id);
  return new Set([...people, ...(body ? votersOf(project, body).map(({ code }) => code) : [])]);
}

/** Shares of the whole as they are shown: one decimal of a percent, a hundred in all. */
function weightsView({ criteria }: Ranking, weights: readonly number[] | null): VotesView['colleges'][number]['weights'] {
  const parts = sharesTold(weights ?? []);
  return weights ? criteria.map(({ title }, j) => ({ criterion: title, weight: parts[j] ?? 0, share: weights[j] ?? 0 })) : [];
}

export function votesView(input: ViewInput, ranking: Ranking): NonNullable<View['ranking']>['votes'] {
  const votes = input.grounds?.votes ?? null;
  if (votes === null) return null;
  const { language, say } = input;
  const words = groundsWords[language];
  const college = (code: Vote['college']) => (code ? (say(`ballots.ballots.college=${code}`) ?? code) : null);
  const title = (id: string) => titleIn(ranking.criteria, id);
  const { opposed, concordance, silent, year } = votes;
  const disagreements = opposed.map(({ criteria: [first, second], share }) => {
    return { first: title(first), second: title(second), share };
  });
  const [most] = disagreements;
  const kept = sharesTold(ranking.criteria.map(({ weight }) => weight));
  const counted = votes.votes.filter(({ weights }) => weights !== null);
  return {
    year,
    turnout: words.turnout(counted.length, silent.length > 0 ? votes.votes.length + silent.length : null, year),
    silent,
    ballots: votes.votes.map(({ voter, college: code, influence, by, weights, consistency, first }) => ({
      code: codeOf(input, votes, voter),
      college: college(code) ?? words.withoutCollege,
      influence,
      by: by && words.by[by],
      weights: weightsView(ranking, weights),
      consistency,
      isConsistent: consistency === null || consistency <= 0.1,
      first: first.map(titledIn(input)),
    })),
    colleges: votes.colleges.map(({ college: code, voters, weights, first }) => ({
      college: college(code) ?? words.withoutCollege,
      voters,
      weights: weightsView(ranking, weights),
      first: first.map(titledIn(input)),
    })),
    spread: votes.spread.map(({ min, max, deviation }, j) => ({
      criterion: ranking.criteria[j]?.title ?? '',
      mean: kept[j] ?? 0,
      min,
      max,
      deviation,
    })),
    disagreements,
    agreement: [
      ...(counted.length < 2 ? [] : [most ? words.opposed(most.first, most.second, most.share) : words.united]),
      ...(concordance === null ? [] : [`${words.agreeing(concordance)}.`]),
    ],
  };
}
