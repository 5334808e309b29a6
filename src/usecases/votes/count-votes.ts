// The ballots of a vote of residents → what each rule keeps, why, and what groups of voters paid for: figures that may be published.
import type { Project, ResidentsVote, ResidentsVoteResults, VoteOutcome } from '../../model/index.ts';
import { choiceCost, voteBudget } from '../../project/people/index.ts';
import { roundParts, sumOf } from '../../values/index.ts';
import {
  approving,
  type Ballot,
  type Election,
  type ElectionFault,
  electionOf,
  equalShares,
  evenly,
  mostVotes,
  type Outcome,
  type PabulibFile,
  peopleIn,
  phragmen,
  supportsOf,
  toNumber,
  votesIn,
} from '../../voting/index.ts';
import { actionsIn } from './vote-file.ts';
import { type VoterGroup, voterGroups } from './vote-groups.ts';

/** At its line of the file that brought it. */
export interface CountNote extends Omit<ElectionFault, 'code'> {
  readonly code:
    | ElectionFault['code']
    | 'ballot-too-long'
    | 'ballot-too-many-points'
    | 'voted-twice'
    | 'not-put-to-vote'
    | 'cost-differs';
}

export interface CountedVote {
  readonly results: ResidentsVoteResults;
  readonly notes: readonly CountNote[];
  /** By row of votes: whether it counts, if only as a blank ballot. */
  readonly counts: readonly boolean[];
}

/** Euros are held in cents. */
const cents = 100;
const euros = (amount: number): number => amount / cents;

/** The election as the project puts it to the vote: its own costs and budget; what is not on its ballot is nobody's choice. */
function putToVote(file: PabulibFile, project: Project, vote: ResidentsVote) {
  const read = electionOf(file);
  const notes: CountNote[] = [...read.faults];
  const actions = actionsIn(file, project, vote);
  const places = new Map(vote.choices.map(({ action }, at) => [action, at]));
  const lineOf = (id: string) => file.projects.lines[file.projects.rows.findIndex((cells) => cells.includes(id))] ?? 1;
  const placeOf = read.election.projects.map(({ id, cost }) => {
    const place = places.get(actions.get(id) ?? '');
    if (place === undefined) notes.push({ line: lineOf(id), code: 'not-put-to-vote', what: id });
    else {
      const choice = vote.choices[place];
      const own = choice && choiceCost(project, vote, choice);
      if (typeof own === 'number' && Math.round(own * cents) !== cost)
        notes.push({ line: lineOf(id), code: 'cost-differs', what: String(euros(cost)) });
    }
    return place;
  });
  const voterAt = file.votes.columns.indexOf('voter_id');
  const voters = new Set<string>();
  const ballots = new Map<string, { readonly place: number; people: number; readonly worth: ReadonlyMap<number, number> }>();
  const counts = read.ballotOf.map(() => true);
  let blank = 0;
  const ballotOf = read.ballotOf.map((ballot, row): number | null => {
    const line = file.votes.lines[row] ?? row + 1;
    const voter = (file.votes.rows[row]?.[voterAt] ?? '').trim();
    const set = (code: CountNote['code'], what: string) => {
      notes.push({ line, row, code, what });
      counts[row] = false;
      return null;
    };
    if (voter !== '' && voters.has(voter)) return set('voted-twice', voter);
    voters.add(voter);
    const given = ballot === null ? [] : [...(read.election.ballots[ballot]?.worth ?? [])];
    const own = given.flatMap(([at, worth]) => {
      const place = placeOf[at];
      return place === undefined ? [] : [[place, worth] as const];
    });
    const points = sumOf(own, ([, worth]) => worth);
    if (vote.most !== undefined && own.length > vote.most) return set('ballot-too-long', String(own.length));
    if (vote.ballot === 'points' && vote.points !== undefined && points > vote.points)
      return set('ballot-too-many-points', String(points));
    if (own.length === 0) {
      blank += 1;
      return null;
    }
    const key = own.toSorted(([a], [b]) => a - b).join(' ');
    const same = ballots.get(key) ?? { place: ballots.size, people: 0, worth: new Map(own) };
    same.people += 1;
    ballots.set(key, same);
    return same.place;
  });
  const election: Election = {
    budget: Math.round((voteBudget(project, vote) ?? euros(read.election.budget)) * cents),
    projects: vote.choices.map((choice) => ({
      id: choice.action,
      cost: Math.round((choiceCost(project, vote, choice) ?? 0) * cents),
    })),
    ballots: [...ballots.values()].map(({ people, worth }): Ballot => ({ people, worth })),
  };
  return { election, ballotOf, blank, counts, notes: notes.sort((a, b) => a.line - b.line) };
}

interface Ruled {
  readonly head: Pick<VoteOutcome, 'rule' | 'utility' | 'completion'>;
  readonly outcome: Outcome & { readonly share?: number; readonly shareAtFirst?: number };
  /** What the first share bought, before anything was raised. */
  readonly first: ReadonlySet<number> | null;
}

const bought = ({ kept }: Outcome): ReadonlySet<number> => new Set(kept.map(({ project }) => project));

/** Every rule, so that each can be told beside the others; of equal shares, what counts is the euro or the action. */
function ruled(election: Election, { ballot = 'approvals', completion = 'add1-then-votes' }: ResidentsVote): readonly Ruled[] {
  const utilities = ballot === 'approvals' ? (['cost', 'count'] as const) : [undefined];
  const shares = utilities.map((utility): Ruled => {
    const own = utility === undefined ? election : approving(election, utility);
    const first = bought(equalShares(own, { completion: 'none', step: cents }));
    const head = { rule: 'equal-shares', completion, ...(utility !== undefined && { utility }) } as const;
    return { head, outcome: equalShares(own, { completion, step: cents }), first };
  });
  return [
    { head: { rule: 'most-votes' }, outcome: mostVotes(election), first: null },
    ...shares,
    { head: { rule: 'phragmen' }, outcome: phragmen(election), first: null },
  ];
}

function told({ head, outcome, first }: Ruled, election: Election, groups: readonly VoterGroup[]): VoteOutcome {
  const supports = supportsOf(election);
  const idOf = (project: number): string => election.projects[project]?.id ?? '';
  const costOf = (project: number): number => election.projects[project]?.cost ?? 0;
  // Where a rule shares no money out, what is kept counts as paid evenly by those who support it.
  const paidBy = outcome.kept.map(({ project, payments }) => {
    const each = new Map(
      (payments.length > 0 ? payments : evenly(costOf(project), supports[project] ?? [])).map((one) => [
        one.ballot,
        toNumber(one.each),
      ]),
    );
    return groups.map(({ people }) => sumOf([...people], ([ballot, count]) => count * (each.get(ballot) ?? 0)));
  });
  const byGroup = <Told>(parts: readonly number[], make: (group: VoterGroup, share: number) => Told): readonly Told[] =>
    [...new Set(groups.map(({ by }) => by))].flatMap((by) => {
      const own = groups.flatMap((group, at) => (group.by === by ? [{ group, part: parts[at] ?? 0 }] : []));
      const all = sumOf(own, ({ part }) => part);
      const shares =
        all > 0
          ? roundParts(
              own.map(({ part }) => (part / all) * 100),
              100,
              0,
            )
          : own.map(() => 0);
      return own.map(({ group }, at) => make(group, shares[at] ?? 0));
    });
  const line = ({ by, group }: VoterGroup, share: number) => ({ by, group, share });
  const all = groups.map((_, at) => sumOf(paidBy, (parts) => parts[at] ?? 0));
  const { share, shareAtFirst } = outcome;
  return {
    ...head,
    spent: euros(outcome.spent),
    ...(share !== undefined && shareAtFirst !== undefined && { share: share / cents, firstShare: shareAtFirst / cents }),
    kept: outcome.kept.map(({ project, by, tie }, at) => ({
      action: idOf(project),
      by: by === 'rule' && first !== null && !first.has(project) ? 'raised' : by,
      ...(tie && { tie: { with: tie.with.map(idOf), by: tie.by } }),
      ...(groups.length > 0 && { paid: byGroup(paidBy[at] ?? [], line) }),
    })),
    left: outcome.left.map(({ project, lacking }) => ({ action: idOf(project), lacking: euros(lacking) })),
    ...(groups.length > 0 && { money: byGroup(all, line) }),
  };
}

export function countVotes(
  file: PabulibFile,
  project: Project,
  vote: ResidentsVote,
  head: { readonly countedOn: string; readonly fingerprint: string },
): CountedVote {
  const { election, ballotOf, blank, counts, notes } = putToVote(file, project, vote);
  const all = ruled(election, vote);
  const kept = [...new Set(all.flatMap(({ outcome }) => outcome.kept.map(({ project: place }) => place)))];
  const groups = voterGroups(file, ballotOf, election, kept, vote);
  const supports = supportsOf(election);
  const results: ResidentsVoteResults = {
    vote: vote.id,
    ...head,
    voters: peopleIn(election.ballots),
    ...(blank > 0 && { blank }),
    budget: euros(election.budget),
    choices: election.projects.map(({ id, cost }, at) => ({
      action: id,
      cost: euros(cost),
      supporters: peopleIn(supports[at] ?? []),
      votes: votesIn(supports[at] ?? []),
    })),
    ...(groups.length > 0 && { groups: groups.map(({ by, group, voters }) => ({ by, group, voters })) }),
    outcomes: all.map((one) => told(one, election, groups)),
  };
  return { results, notes, counts };
}
