// What other actions forbid: dependencies not yet under way, and exclusive choices already made.
import type { Project } from '../model/index.ts';
import type { Start } from './cost.ts';
import { stopped } from './settled.ts';
import type { Subject } from './subject.ts';

export interface Situation {
  readonly project: Project;
  readonly subjects: ReadonlyMap<string, Subject>;
  /** When each action that is under way, or was selected, starts; those that were stopped since are not there. */
  readonly started: ReadonlyMap<string, Start>;
}

/**
 * The first action that must come before and does not: it must be done, or start that year or before, or have ended when the link counts
 * `from: end`; a lag in months counts its whole years, the only ones that a yearly plan can tell.
 */
export function waitsFor({ subjects, started }: Situation, { action }: Subject, year: number): string | null {
  for (const link of action.dependsOn ?? []) {
    const { action: id, lag = 0, from = 'start' } = typeof link === 'string' ? { action: link } : link;
    const before = subjects.get(id);
    if (before?.action.status === 'done') continue;
    const start = started.get(id);
    if (!before || !start) return id;
    const reached = from === 'end' ? Math.max(start.year, (before.until ?? start.year) + start.moved) : start.year;
    if (reached + Math.floor(lag / 12) > year) return id;
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
