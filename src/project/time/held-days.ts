// The days of an action once the fixed points of the year have had their say, and the days that are open.
import type { Action, Hold, PlanFile } from '../../model/index.ts';
import { periodOf } from '../../values/index.ts';
import { firstYearOf, holdsOf, openingIn } from './fixed-points.ts';
import { isBegun, isOver } from './standing.ts';

type Written = Pick<Action, 'start' | 'end'>;

/** First and last day; a start or an end alone is as long as it was written. */
export function boundsOf({ start, end }: Written): { readonly start: string | null; readonly end: string | null } {
  const [first, last] = [periodOf(start ?? end)?.start ?? null, periodOf(end ?? start)?.end ?? null];
  return first !== null && last !== null && last < first ? { start: null, end: null } : { start: first, end: last };
}

export interface HeldDays {
  readonly start: string | null;
  readonly end: string | null;
  /** What it does not wait for, or ends too late for: its days are then as written. */
  readonly broken: readonly Hold[];
}

/** Nothing opens it any more. */
export const hasBegun = (action: Pick<Action, 'status'>): boolean => isBegun(action) || isOver(action);

/** What still holds an action where its sheet puts it: nothing opens what has begun, nothing awaits what is over. */
export function holdsNow(plan: PlanFile, action: Action): { readonly opening: Hold | null; readonly awaiting: Hold | null } {
  const [holds, year] = [holdsOf(plan, action), firstYearOf(action)];
  return {
    opening: hasBegun(action) ? null : year === null ? holds.opening : openingIn(holds, year),
    awaiting: isOver(action) ? null : holds.awaiting,
  };
}

/**
 * A coarse start that has the opening in it is that day or later, and a coarse end that has what awaits it in it is that day: `2027` and
 * a vote on 25 March say from 25 March on.
 */
export function heldDays(plan: PlanFile, action: Action): HeldDays {
  const { opening, awaiting } = holdsNow(plan, action);
  const bounds = boundsOf(action);
  const isEarly = opening !== null && bounds.start !== null && bounds.start < opening.day;
  const isLate = awaiting !== null && bounds.end !== null && bounds.end > awaiting.day;
  const start = isEarly && (periodOf(action.start ?? action.end)?.end ?? '') >= opening.day ? opening.day : bounds.start;
  const end = isLate && (periodOf(action.end ?? action.start)?.start ?? '9999') <= awaiting.day ? awaiting.day : bounds.end;
  const isCrossed = start !== null && end !== null && start > end;
  return {
    ...(isCrossed ? bounds : { start, end }),
    broken: [
      ...(isEarly && (isCrossed || start !== opening.day) ? [opening] : []),
      ...(isLate && (isCrossed || end !== awaiting.day) ? [awaiting] : []),
    ],
  };
}

// The days on which the fixed points of the year let an action begin: from what opens it on, and, for new investment, from the vote of each
// year's budget to the end of that year.

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** What an action must still wait for on that day; null when it may begin. Before the year of its sheet, it waits as in that year. */
function closedOn(plan: PlanFile, action: Action, day: string): Hold | null {
  if (hasBegun(action)) return null;
  const opening = openingIn(holdsOf(plan, action), Math.max(yearOf(day), firstYearOf(action) ?? 0));
  return opening !== null && day < opening.day ? opening : null;
}

/** `hold` is what closes the day that was asked for; null when that one is open. */
export interface OpenDay<Day = string> {
  readonly day: Day;
  readonly hold: Hold | null;
}

/** That day, or the first open one after it. */
export function firstOpenDay(plan: PlanFile, action: Action, day: string): OpenDay {
  const hold = closedOn(plan, action, day);
  if (hold === null) return { day, hold };
  // Opened in another year, it may have to wait for the vote of that year.
  const next = firstOpenDay(plan, action, hold.day);
  return { day: next.day, hold: next.hold ?? hold };
}

/** That day, or the last open one before it, in the year of its sheet or later; null when there is none. */
export function lastOpenDay(plan: PlanFile, action: Action, day: string): OpenDay<string | null> {
  const hold = closedOn(plan, action, day);
  if (hold === null) return { day, hold };
  const before = `${yearOf(day) - 1}-12-31`;
  const isTooSoon = yearOf(before) < (firstYearOf(action) ?? 0) || closedOn(plan, action, before) !== null;
  return { day: isTooSoon ? null : before, hold };
}
