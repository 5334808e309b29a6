// Who is asked to vote, under what code, for which college, and on which form: ballots travel without names.
import type { Action, Ballot, Body, Criterion, Project } from '../../model/index.ts';
import { sumOf } from '../../values/index.ts';
import { isStanding } from '../time/index.ts';

type College = NonNullable<Ballot['college']>;

export interface Voter {
  /** What the ballot bears: the id of a person, or the body and a number for a member who is in no register. */
  readonly code: string;
  readonly college: College | null;
  /** Null for a member who is in no register. */
  readonly person: string | null;
  /** The public that the member comes from, when only that is known. */
  readonly audience: string | null;
  readonly number: number;
}

const colleges: Readonly<Record<string, College>> = {
  elected: 'elected',
  agent: 'staff',
  staff: 'staff',
  resident: 'residents',
  residents: 'residents',
  partner: 'partners',
  businesses: 'partners',
  associations: 'partners',
};

/** The body named, or the steering committee; null when there is none. */
export function votingBody({ actors }: Project, id?: string): Body | null {
  const { bodies = [] } = actors;
  return bodies.find((body) => (id === undefined ? body.kind === 'steering' : body.id === id)) ?? null;
}

/** Each member once, in the order of the register; an audience counts as many as its headcount. */
export function votersOf({ actors }: Project, { id, members = [] }: Body): readonly Voter[] {
  const people = new Map((actors.people ?? []).map((person) => [person.id, person]));
  const voters: Voter[] = [];
  let unnamed = 0;
  for (const member of members) {
    if (typeof member === 'string') {
      const person = people.get(member);
      const college = colleges[person?.kind ?? ''] ?? null;
      if (!person) unnamed += 1;
      const code = person ? member : `${id}-member-${unnamed}`;
      voters.push({ code, college, person: person ? member : null, audience: null, number: unnamed });
      continue;
    }
    const { audience, headcount = 1 } = member;
    for (let number = 1; number <= headcount; number++)
      voters.push({ code: `${id}-${audience}-${number}`, college: colleges[audience] ?? null, person: null, audience, number });
  }
  return voters.filter(({ code }, index) => voters.findIndex((one) => one.code === code) === index);
}

// What a ballot asks: weights of all criteria, and scores of actions on those that people score.

/** How weights are asked: a hundred points to share, cards laid from the least to the most important, or a fixed list of trade-offs. */
export const ballotMethods = ['points', 'cards', 'tradeOffs'] as const;
export type BallotMethod = (typeof ballotMethods)[number];

/** What the points of a ballot come to. */
export const allPoints = 100;

/** The codes in the first column that lead the tables of a ballot, and the keys of its columns: they are read, whatever the language. */
export const ballotKeys = {
  code: 'code',
  voter: 'voter',
  year: 'year',
  date: 'date',
  scales: 'scales',
  verdicts: 'verdicts',
  own: '-',
} as const;

export interface BallotForm {
  readonly criteria: readonly Criterion[];
  /** Those that are scored by hand. */
  readonly scored: readonly Criterion[];
  /** All but those given up. */
  readonly actions: readonly Action[];
  /** Scores that stand in the action sheets, where they count before those of ballots. */
  readonly typed: number;
}

/** How a ballot calls an action. */
export const ballotTitle = ({ number, title }: Pick<Action, 'number' | 'title'>): string =>
  number === undefined ? title : `${number} ${title}`;

export function ballotForm({ criteria: { criteria = [] }, actions: all }: Project): BallotForm {
  const scored = criteria.filter(({ from = 'scores' }) => from === 'scores');
  const actions = all.filter(isStanding);
  const typed = sumOf(actions, ({ scores = {} }) => scored.filter(({ id }) => scores[id] !== undefined).length);
  return { criteria, scored, actions, typed };
}
