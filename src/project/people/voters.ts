// Who is asked to vote, under what code, and for which college: ballots travel without names.
import type { Ballot, Body, Project } from '../../model/index.ts';

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
