// What is settled before anything competes: facts, decisions of people, and what is not due yet.
import type { Choice, PlanReason, Project } from '../model/index.ts';
import { writtenIds } from '../project/thread/index.ts';
import type { Start } from './cost.ts';
import { heldIn } from './held.ts';
import type { Subject } from './subject.ts';

export interface Decision {
  readonly choice: Choice;
  readonly reason: PlanReason;
}

const because = (text: string | undefined) => (text === undefined ? {} : { text });

/** Actions that are over, that people took out, or that are at a standstill: in no year, unless people say otherwise. */
export function stopped({ action, override }: Subject): Decision | null {
  const { status, statusReason, replacedBy, blocker } = action;
  const heirs = writtenIds(replacedBy);
  if (status === 'dropped')
    return { choice: 'excluded', reason: { code: 'dropped', ...because(statusReason), ...(heirs.length > 0 && { heirs }) } };
  if (status === 'done') return { choice: 'excluded', reason: { code: 'already-done' } };
  if (override?.choice === 'excluded') return { choice: 'excluded', reason: { code: 'override', text: override.reason } };
  if (override?.choice === 'selected') return null;
  if (status === 'paused') return { choice: 'postponed', reason: { code: 'paused', ...because(statusReason) } };
  if (status === 'blocked')
    return { choice: 'postponed', reason: { code: 'blocked', ...because(statusReason ?? blocker?.cause) } };
  return null;
}

/**
 * The year that is being lived, as far as the files say: the first that no decision froze after those that one did, else the first. Plans are
 * the same on every day.
 */
export function openYear({ frozenPlans }: Pick<Project, 'frozenPlans'>, years: readonly number[]): number {
  const last = frozenPlans.reduce((latest, { year }) => Math.max(latest, year), 0);
  return years.find((year) => year > last) ?? years[0] ?? last;
}

/**
 * An action under way goes on until its last year, moved as it was. One in progress goes on at least into the year that is open, unless its
 * last year is the one that was just frozen with it: a plan is frozen before its year is over, and what is to end in it is not late yet.
 */
export function underWay({ action, until, keptIn }: Subject, start: Start, year: number, open: number): Decision {
  const planned = Math.max(start.year, (until ?? start.year) + start.moved);
  const isInTime = until !== null && planned === keptIn;
  const last = action.status === 'in-progress' && !isInTime ? Math.max(planned, open) : planned;
  if (year < start.year) return { choice: 'postponed', reason: { code: 'starts-later', year: start.year } };
  if (year > last) return { choice: 'excluded', reason: { code: 'already-finished' } };
  return { choice: 'selected', reason: { code: 'already-started' } };
}

/** The law wants it that year, or wanted it before. */
export const isDue = ({ dueBy }: Subject, year: number): boolean => dueBy !== null && dueBy <= year;

/** Mandatory, or due by law: admitted whatever is left of the envelopes. */
export const isForced = (subject: Subject, year: number): boolean => subject.mandatory || isDue(subject, year);

/** The first year in which nothing that is fixed keeps it from starting: as its sheet says, and the fixed points. */
export const firstChance = (subject: Subject, years: readonly number[]): number | undefined =>
  years.find((year) => year >= (subject.earliest ?? year) && heldIn(subject, year) === null);

/** Each reason for which it is no candidate that year; `chance` is the first year in which it could have started. */
export function reasonsNotYet(subject: Subject, year: number, chance: number | undefined): readonly Decision[] {
  const { earliest, override, order, ranked } = subject;
  const hold = heldIn(subject, year);
  const isPutOff = (override?.choice === 'postponed' || override?.choice === 'reserve') && year === chance;
  const isPlaced = order !== null || override?.choice === 'selected' || isForced(subject, year);
  const reasons: readonly (Decision | false)[] = [
    earliest !== null && earliest > year && { choice: 'postponed', reason: { code: 'starts-later', year: earliest } },
    hold !== null && {
      choice: hold.must === 'begin-after' ? 'postponed' : 'excluded',
      reason: { code: 'fixed-point', hold },
    },
    isPutOff && { choice: override.choice, reason: { code: 'override', text: override.reason } },
    !isPlaced &&
      (ranked ? { choice: 'excluded', reason: { code: 'set-aside' } } : { choice: 'postponed', reason: { code: 'not-ranked' } }),
  ];
  return reasons.filter((one) => one !== false);
}

/**
 * An action is a candidate from the year in which it starts, in those that the fixed points leave it. A choice of people to postpone it,
 * or to keep it in reserve, holds for the first year in which it could have started; the next year it is a candidate again.
 */
export const notYet = (subject: Subject, year: number, chance: number | undefined): Decision | null =>
  reasonsNotYet(subject, year, chance)[0] ?? null;
