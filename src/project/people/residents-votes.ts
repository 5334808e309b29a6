// What residents voted under a budget: the money that is theirs, what actions cost on their ballot, and what the plan makes of their choice.
import type { Project, ResidentsVote, ResidentsVoteResults, VoteOutcome } from '../../model/index.ts';
import { moneyOf, sumOfKnown, total } from '../../values/index.ts';
import { everyAction } from '../time/index.ts';

/** The rule that decides, as it is when nothing is written. */
export function settingsOf({
  rule = 'equal-shares',
  utility = 'cost',
  completion = 'add1-then-votes',
  ballot = 'approvals',
}: ResidentsVote) {
  const shares = rule === 'equal-shares';
  return { rule, ...(shares && { completion, ...(ballot === 'approvals' && { utility }) }) };
}

/** In euros; null when nothing says how much. */
export function voteBudget({ plan }: Pick<Project, 'plan'>, { envelope }: ResidentsVote): number | null {
  if (envelope.amount !== undefined) return envelope.amount;
  const of = plan.envelopes?.find(({ year }) => year === envelope.year);
  const whole = envelope.nature === undefined ? sumOfKnown([of?.investment, of?.operating]) : (of?.[envelope.nature] ?? null);
  return whole === null || envelope.share === undefined ? null : Math.floor((whole * envelope.share) / 100);
}

/** In euros, the highest that is written; null when neither the ballot nor the sheet says. */
export function choiceCost(
  project: Pick<Project, 'actions' | 'formerActions'>,
  { envelope }: ResidentsVote,
  { action, cost }: ResidentsVote['choices'][number],
): number | null {
  if (cost !== undefined) return cost;
  const lines = everyAction(project).find(({ id }) => id === action)?.budget ?? [];
  const own = lines.filter(({ nature }) => envelope.nature === undefined || nature === envelope.nature);
  const planned = total(own.map((line) => moneyOf(line.planned)));
  return planned === null ? null : planned.max / 100;
}

export const resultsOfVote = ({ voteResults }: Pick<Project, 'voteResults'>, vote: string): ResidentsVoteResults | undefined =>
  voteResults.find((one) => one.vote === vote);

/** Votes that were counted by hand, all places together. */
export function countedByHand({ counted = [] }: ResidentsVote): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const { action, votes: own } of counted) votes.set(action, (votes.get(action) ?? 0) + own);
  return votes;
}

/** The outcome of the rule that decides; undefined when it was not counted. */
export function decidingOutcome(vote: ResidentsVote, outcomes: readonly VoteOutcome[]): VoteOutcome | undefined {
  const { rule, ...more } = settingsOf(vote);
  return outcomes.find(
    (one) =>
      one.rule === rule &&
      (!('completion' in more) || one.completion === more.completion) &&
      (!('utility' in more) || one.utility === more.utility),
  );
}

export interface ResidentsChoice {
  readonly vote: ResidentsVote;
  /** What their vote kept, where the plan takes it as a rule. */
  readonly kept: ReadonlySet<string>;
  /** Where it takes it as a criterion: the share of voters who support each action put to the vote, 0 to 1. */
  readonly criterion: { readonly id: string; readonly shares: ReadonlyMap<string, number> } | null;
}

/** Null when the plan takes no vote, or when it was not counted. */
export function residentsChoice(project: Pick<Project, 'plan' | 'votes' | 'voteResults'>): ResidentsChoice | null {
  const { residents } = project.plan;
  const vote = project.votes.find(({ id }) => id === residents?.vote);
  const results = vote && resultsOfVote(project, vote.id);
  if (residents === undefined || vote === undefined || results === undefined) return null;
  if (residents.as === 'rule') {
    const kept = decidingOutcome(vote, results.outcomes)?.kept ?? [];
    return { vote, kept: new Set(kept.map(({ action }) => action)), criterion: null };
  }
  const shares = results.choices.map(({ action, supporters }) => [action, supporters / Math.max(1, results.voters)] as const);
  return { vote, kept: new Set(), criterion: { id: residents.criterion ?? 'expectation', shares: new Map(shares) } };
}
