// Who may vote, and for which college: that of a member of a body, or of a person of the register.

import type { Ballot, Project } from '../../model/index.ts';
import { votersOf } from '../../project/people/index.ts';

export type College = NonNullable<Ballot['college']>;
export const colleges: readonly College[] = ['elected', 'staff', 'residents', 'partners'];

const byKind = { elected: 'elected', agent: 'staff', resident: 'residents', partner: 'partners' } as const;

/** Null when nothing says it. */
export function collegeOf(voter: string, project: Project): College | null {
  const { bodies = [], people = [] } = project.actors;
  const members = bodies.flatMap((body) => votersOf(project, body));
  const kind = people.find(({ id }) => id === voter)?.kind;
  return members.find(({ code }) => code === voter)?.college ?? (kind ? byKind[kind] : null);
}

/** What looks like the id of a person is one of the register; any other code may stand for somebody who is in none. */
export const mayVote = (voter: string, { actors: { people = [] } }: Project): boolean =>
  !/^PE-\d+$/i.test(voter) || people.some(({ id }) => id === voter);
