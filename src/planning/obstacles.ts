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

/** Those whose wait no choice can end by that year: under way and not ready, unknown, or itself. */
export function awaitedInVain({ subjects, started }: Situation, { id: own, action }: Subject, year: number): readonly string[] {
  return (action.dependsOn ?? []).flatMap((link) => {
    const id = typeof link === 'string' ? link : link.action;
    const [before, start] = [subjects.get(id), started.get(id)];
    if (!before || id === own) return [id];
    return before.action.status !== 'done' && start && readyBy(link, before, start) > year ? [id] : [];
  });
}

const rivalsOf = ({ project }: Situation, id: string): readonly string[] =>
  (project.plan.rules?.exclusive ?? [])
    .filter((group) => group.includes(id))
    .flatMap((group) => group.filter((one) => one !== id));

/** Another action of an exclusive group that is done or under way. */
export function excludedAlready(situation: Situation, { id }: Subject): string | null {
  const { subjects, started } = situation;
  return rivalsOf(situation, id).find((rival) => started.has(rival) || subjects.get(rival)?.action.status === 'done') ?? null;
}

/** The same, or one that is selected, or mandatory while this one is not. */
export function excludedBy(situation: Situation, subject: Subject): string | null {
  const comesFirst = (rival: string): boolean => {
    const other = situation.subjects.get(rival);
    return other?.mandatory === true && !subject.mandatory && !stopped(other);
  };
  return excludedAlready(situation, subject) ?? rivalsOf(situation, subject.id).find(comesFirst) ?? null;
}
