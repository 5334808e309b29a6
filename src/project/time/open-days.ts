// The days on which the fixed points of the year let an action begin: from what opens it on, and, for new investment, from the vote of each
// year's budget to the end of that year.
import type { Action, Hold, PlanFile } from '../../model/index.ts';
import { firstYearOf, holdsOf, openingIn } from './fixed-points.ts';
import { hasBegun } from './held-days.ts';

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
