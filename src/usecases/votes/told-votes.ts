// What is told of a vote of residents: what each rule keeps and why, with the votes that were counted by hand.
import type { Project, ResidentsVote, ToldVote, VoteOutcome } from '../../model/index.ts';
import { choiceCost, countedByHand, decidingOutcome, resultsOfVote, settingsOf, voteBudget } from '../../project/people/index.ts';
import { sum } from '../../values/index.ts';
import { mostVotes } from '../../voting/index.ts';

/** Of votes counted by hand nobody knows who gave which together: the rule that asks for votes alone can be applied. */
function byVotesAlone(project: Project, vote: ResidentsVote, votes: ReadonlyMap<string, number>, budget: number): VoteOutcome {
  const projects = vote.choices.map((choice) => ({
    id: choice.action,
    cost: Math.round((choiceCost(project, vote, choice) ?? 0) * 100),
  }));
  const ballots = projects.flatMap(({ id }, place) => {
    const people = votes.get(id) ?? 0;
    return people > 0 ? [{ people, worth: new Map([[place, 1]]) }] : [];
  });
  const { kept, left, spent } = mostVotes({ budget: Math.round(budget * 100), projects, ballots });
  const idOf = (place: number): string => projects[place]?.id ?? '';
  return {
    rule: 'most-votes',
    spent: spent / 100,
    kept: kept.map(({ project: place, tie }) => ({
      action: idOf(place),
      by: 'rule',
      ...(tie && { tie: { with: tie.with.map(idOf), by: tie.by } }),
    })),
    left: left.map(({ project: place, lacking }) => ({ action: idOf(place), lacking: lacking / 100 })),
  };
}

export function toldVote(project: Project, vote: ResidentsVote): ToldVote {
  const results = resultsOfVote(project, vote.id) ?? null;
  const byHand = countedByHand(vote);
  const budget = voteBudget(project, vote);
  const choices = vote.choices.map((choice) => {
    const own = results?.choices.find(({ action }) => action === choice.action);
    return {
      action: choice.action,
      cost: choiceCost(project, vote, choice),
      votes: (own?.votes ?? 0) + (byHand.get(choice.action) ?? 0),
      supporters: own?.supporters ?? null,
    };
  });
  const votes = new Map(choices.map((choice) => [choice.action, choice.votes]));
  const counted = results?.outcomes ?? [];
  const outcomes =
    byHand.size === 0 || budget === null
      ? counted
      : [byVotesAlone(project, vote, votes, budget), ...counted.filter(({ rule }) => rule !== 'most-votes')];
  const costWas = (action: string) => results?.choices.find((one) => one.action === action)?.cost;
  const isStale =
    results !== null &&
    ((budget !== null && budget !== results.budget) ||
      results.choices.length !== choices.length ||
      choices.some(({ action, cost }) => costWas(action) !== (cost ?? 0)));
  return {
    ...{ vote, settings: settingsOf(vote), budget: budget ?? results?.budget ?? null, results, choices, outcomes, isStale },
    byHand: sum([...byHand.values()]),
    decided: decidingOutcome(vote, outcomes),
  };
}
