// When each action can begin and end at the earliest: as planned, but for what it waits for and what the fixed points close.
import type { Action, Delay, PlanFile } from '../../model/index.ts';
import { dayNumber, daysLater } from '../../values/index.ts';
import { firstOpenDay, hasBegun, heldDays, isOver } from '../time/index.ts';
import { earliestStart, waitOf } from './schedule.ts';

export interface Earliest {
  readonly start: string;
  readonly end: string;
  /** What makes it later than planned; null when nothing does. */
  readonly delayedBy: Delay | null;
}

/** Null for what has no dates. It keeps the length that the calendar gives it; what has begun is as it stands. */
export function earliestDays(plan: PlanFile, known: ReadonlyMap<string, Action>): (id: string) => Earliest | null {
  const found = new Map<string, Earliest | null>();
  function daysOf(action: Action, path: readonly string[]): Earliest | null {
    const { start, end } = heldDays(plan, action);
    if (start === null || end === null) return null;
    if (hasBegun(action)) return { start, end, delayedBy: null };
    let [day, delayedBy]: [string, Delay | null] = [start, null];
    for (const { action: other, ...how } of (action.dependsOn ?? []).map(waitOf)) {
      const awaited = find(other, [...path, action.id]);
      const ready = awaited && earliestStart({ start: awaited.start, end: awaited.end }, how);
      if (ready !== null && ready > day) [day, delayedBy] = [ready, { code: 'waits-for', action: other }];
    }
    const open = firstOpenDay(plan, action, day);
    return {
      start: open.day,
      end: daysLater(open.day, dayNumber(end) - dayNumber(start)),
      delayedBy: open.hold === null ? delayedBy : { code: 'fixed-point', hold: open.hold },
    };
  }
  /** What is over is waited for no more; rounds are told by a rule of their own. */
  function find(id: string, path: readonly string[]): Earliest | null {
    const action = known.get(id);
    if (action === undefined || isOver(action) || path.includes(id)) return null;
    const before = found.get(id);
    const days = before === undefined ? daysOf(action, path) : before;
    found.set(id, days);
    return days;
  }
  return (id) => find(id, []);
}
