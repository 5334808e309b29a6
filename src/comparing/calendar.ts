// Actions that are late, or no longer, and what was planned anew.

import type { Action, Difference, Period, State, WrittenPeriod } from '../model/index.ts';
import { isLate } from '../project/time/index.ts';
import { periodOf } from '../values/index.ts';
import { isSame, paired } from './paired.ts';

const moved = (
  before: WrittenPeriod | undefined,
  after: WrittenPeriod | undefined,
): { from: Period | null; to: Period | null } | null => {
  const [from, to] = [periodOf(before), periodOf(after)];
  return from?.start === to?.start && from?.end === to?.end ? null : { from, to };
};

/** Milestones done since, known by what they are called, else by their date. */
function reached(before: Action, after: Action): readonly Difference[] {
  const nameOf = ({ label, date }: NonNullable<Action['milestones']>[number]): string => label ?? String(date);
  const done = new Set((before.milestones ?? []).filter((one) => one.done === true).map(nameOf));
  return (after.milestones ?? [])
    .filter((one) => one.done === true && !done.has(nameOf(one)))
    .map((one) => ({ code: 'milestone-done', subject: after.id, title: nameOf(one), period: periodOf(one.date) }));
}

export function calendarDifferences(before: State, after: State): readonly Difference[] {
  return paired(before.project.actions, after.project.actions).both.flatMap(({ before: was, after: is }): Difference[] => {
    const about = { subject: is.id, title: is.title };
    const [wasLate, late] = [isLate(was, before.today), isLate(is, after.today)];
    const isOver = is.status === 'done' || is.status === 'dropped';
    const start = isSame(was.start, is.start) ? null : moved(was.start, is.start);
    const end = isSame(was.end, is.end) ? null : moved(was.end, is.end);
    return [
      ...(late && !wasLate
        ? [{ code: 'action-late' as const, ...about, end: { from: null, to: periodOf(is.end ?? is.start) } }]
        : []),
      ...(wasLate && !late && !isOver ? [{ code: 'action-caught-up' as const, ...about }] : []),
      ...(start || end ? [{ code: 'action-replanned' as const, ...about, ...(start && { start }), ...(end && { end }) }] : []),
      ...reached(was, is),
    ];
  });
}
