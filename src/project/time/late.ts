// What should have begun or ended by a date and has not.

import type { Action, Decision, WrittenPeriod } from '../../model/index.ts';
import { periodOf } from '../../values/index.ts';
import { isOver } from './standing.ts';

export type Milestone = NonNullable<Action['milestones']>[number];
export type Task = NonNullable<Action['tasks']>[number];

/**
 * An action is late when its end is past and it is neither done, dropped nor paused, or when its start is past and it is still
 * planned or to be discussed. `2027-S1` is past once its last day is: a coarse date gives all of its days. `today` is `YYYY-MM-DD`.
 */
export function isLate(action: Action, today: string): boolean {
  if (isAtRest(action)) return false;
  const waiting = action.status === 'planned' || action.status === 'to-discuss';
  return isPast(action.end, today) || (waiting && isPast(action.start, today));
}

/** The milestones of an action that are past and not done, unless the action is done, dropped or paused. */
export function lateMilestones(action: Action, today: string): readonly Milestone[] {
  if (isAtRest(action)) return [];
  return (action.milestones ?? []).filter(({ date, done }) => done !== true && isPast(date, today));
}

/** The tasks of an action whose end is past and that are neither done nor dropped, unless the action is done, dropped or paused. */
export function lateTasks(action: Action, today: string): readonly Task[] {
  if (isAtRest(action)) return [];
  return (action.tasks ?? []).filter(({ status, end }) => status !== 'done' && status !== 'dropped' && isPast(end, today));
}

/** A decision is overdue when its due date is past and it is neither done nor dropped. `today` is `YYYY-MM-DD`. */
export const isOverdue = ({ status, due }: Decision, today: string): boolean =>
  status !== 'done' && status !== 'dropped' && isPast(due, today);

/** What nobody gave a status is as far as its declared progress says. */
const isAtRest = ({ status, progress }: Action): boolean =>
  isOver({ status }) || status === 'paused' || (status === undefined && progress?.value === 100);

/** Its last day is before `today`. */
export function isPast(written: WrittenPeriod | undefined, today: string): boolean {
  const end = periodOf(written)?.end ?? null;
  return end !== null && end < today;
}
