// What other actions forbid: dependencies not yet under way, and exclusive choices already made.
import type { Action, Project } from '../model/index.ts';
import type { Start } from './cost.ts';
import { stopped } from './settled.ts';
import type { Subject } from './subject.ts';

export interface Situation {
  readonly project: Project;
  readonly subjects: ReadonlyMap<string, Subject>;
  /** When each action that is under way, or was selected, starts; those that were stopped since are not there. */
  readonly started: ReadonlyMap<string, Start>;
}

type Link = NonNullable<Action['dependsOn']>[number];

/**
 * The first year in which what depends on an action may start: the year in which it starts, or in which it ends when the link counts
 * `from: end`; a lag in months counts its whole years, the only ones that a yearly plan can tell.
 */
export function readyBy(link: Link, before: Subject, start: Start): number {
  const { lag = 0, from = 'start' } = typeof link === 'string' ? {} : link;
  const reached = from === 'end' ? Math.max(start.year, (before.until ?? start.year) + start.moved) : start.year;
  return reached + Math.floor(lag / 12);
}

/** The first action that must come before and does not: it must be done, or be ready that year. */
export function waitsFor({ subjects, started }: Situation, { action }: Subject, year: number): string | null {
  for (const link of action.dependsOn ?? []) {
    const id = typeof link === 'string' ? link : link.action;
    const before = subjects.get(id);
    if (before?.action.status === 'done') continue;
    const start = started.get(id);
    if (!before || !start || readyBy(link, before, start) > year) return id;
  }
  return null;
}

/** Another action of an exclusive group that is done, under way, selected, or mandatory while this one is not. */
export function excludedBy({ project, subjects, started }: Situation, { id, mandatory }: Subject): string | null {
  const rivals = (project.plan.rules?.exclusive ?? []).filter((group) => group.includes(id)).flat();
  const isTaken = (rival: string): boolean => {
    const other = subjects.get(rival);
    if (rival === id || !other) return false;
    return started.has(rival) || other.action.status === 'done' || (other.mandatory && !mandatory && !stopped(other));
  };
  return rivals.find(isTaken) ?? null;
}
