// The days of an action once the fixed points of the year have had their say.
import type { Action, Hold, PlanFile } from '../../model/index.ts';
import { periodOf } from '../../values/index.ts';
import { firstYearOf, holdsOf, openingIn } from './fixed-points.ts';

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

const begun = ['in-progress', 'paused', 'blocked', 'done', 'dropped'];
const over = ['done', 'dropped'];

/** Nothing opens it any more. */
export const hasBegun = ({ status }: Pick<Action, 'status'>): boolean => begun.includes(status ?? '');

/** What still holds an action where its sheet puts it: nothing opens what has begun, nothing awaits what is over. */
export function holdsNow(plan: PlanFile, action: Action): { readonly opening: Hold | null; readonly awaiting: Hold | null } {
  const [holds, year, status] = [holdsOf(plan, action), firstYearOf(action), action.status ?? ''];
  return {
    opening: hasBegun(action) ? null : year === null ? holds.opening : openingIn(holds, year),
    awaiting: over.includes(status) ? null : holds.awaiting,
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
