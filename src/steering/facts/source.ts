// What facts are counted from.

import type { Action, Meeting, Project } from '../../model/index.ts';
import { type Links, linksOf } from '../../project/thread/index.ts';
import { inCurrentTerm, isStanding } from '../../project/time/index.ts';
import { hasCome } from '../../values/index.ts';

export interface Source {
  /** What former terms held and judged aside. */
  readonly project: Project;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly links: Links;
  /** Dropped ones aside. */
  readonly actions: readonly Action[];
  /** Meetings to come aside. */
  readonly held: readonly Meeting[];
}
/** A count, or 1 for yes and 0 for no; or the ids of what is counted, where somebody has to see to each. */
export type Fact = (source: Source) => number | readonly string[];

export function sourceOf(whole: Project, today: string): Source {
  const project = inCurrentTerm(whole);
  return {
    project,
    today,
    // A need that was voiced stays voiced; a new term judges it anew.
    links: linksOf({ ...whole, evaluations: project.evaluations }),
    actions: project.actions.filter(isStanding),
    held: project.meetings.filter(({ date }) => hasCome(date, today)),
  };
}

export const count = <Thing>(things: readonly Thing[] | undefined, isOne: (thing: Thing) => boolean): number =>
  (things ?? []).filter(isOne).length;

/** The ids of those things. */
export const those = <Thing extends { readonly id: string }>(
  things: readonly Thing[] | undefined,
  isOne: (thing: Thing) => boolean,
): readonly string[] => (things ?? []).filter(isOne).map(({ id }) => id);
