// From the day by which an action must be over, back to when everything must begin.
import type { Action, KeyDate, LatestDates, PlanFile, Project } from '../../model/index.ts';
import { dayNumber, daysLater, monthsLater, periodOf } from '../../values/index.ts';
import { boundsOf, hasBegun, heldDays, holdsNow, isOver, lastOpenDay } from '../time/index.ts';
import { type Earliest, earliestDays } from './earliest-days.ts';
import { waitOf } from './schedule.ts';

interface Span {
  readonly start: string;
  readonly end: string;
}

/** Its own days on the calendar, else those that its tasks and milestones take together; null when nothing says how long it lasts. */
function spanOf(plan: PlanFile, action: Action): Span | null {
  const { start, end } = heldDays(plan, action);
  if (start !== null && end !== null) return { start, end };
  const parts = [
    ...(action.tasks ?? []).flatMap(({ start: from, end: to }) => [from, to]),
    ...(action.milestones ?? []).map(({ date }) => date),
  ];
  const days = parts.flatMap((written) => {
    const period = periodOf(written);
    return [period?.start, period?.end].filter((day) => typeof day === 'string');
  });
  const sorted = days.sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? null : { start: first, end: last };
}

/** By when an action must end, or only begin, and what fixed points have to say of that start. */
interface Demand extends Pick<LatestDates, 'tooSoonFor' | 'broughtBackBy'> {
  readonly start: string | null;
  readonly end: string | null;
}

const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

/** The last days that the fixed points leave: a start that they close is brought back, and the end with it. */
function onOpenDays(plan: PlanFile, action: Action, start: string | null, end: string | null): Demand {
  const open = start === null ? null : lastOpenDay(plan, action, start);
  if (start === null || open === null || open.hold === null) return { start, end, tooSoonFor: null, broughtBackBy: null };
  if (open.day === null) return { start, end, tooSoonFor: open.hold, broughtBackBy: null };
  const sooner = dayNumber(open.day) - dayNumber(start);
  return { start: open.day, end: end && daysLater(end, sooner), tooSoonFor: null, broughtBackBy: open.hold };
}

/** What is asked of each action: the target, and all that it waits for; what is over is asked for nothing. */
function demandsOf(
  plan: PlanFile,
  known: ReadonlyMap<string, Action>,
  target: string,
  before: string,
): ReadonlyMap<string, Demand> {
  const demands = new Map<string, Demand>();
  function ask(id: string, asked: Pick<Demand, 'start' | 'end'>, path: readonly string[]): void {
    const action = known.get(id);
    // Rounds are told by a rule of their own.
    if (action === undefined || isOver(action) || path.includes(id)) return;
    const was = demands.get(id);
    const awaited = holdsNow(plan, action).awaiting?.day ?? null;
    const end = earlier(awaited, earlier(was?.end ?? null, asked.end));
    const start = earlier(earlier(was?.start ?? null, asked.start), end && startFor(plan, action, end));
    if (was !== undefined && was.end === end && was.start === start) return;
    const demand = onOpenDays(plan, action, start, end);
    demands.set(id, demand);
    // Under way, it waits for nothing any more.
    if (action.status === 'in-progress') return;
    for (const { action: other, lag, from } of (action.dependsOn ?? []).map(waitOf)) {
      const day = monthsLater(demand.start ?? demand.end ?? before, -lag);
      ask(other, from === 'end' ? { start: null, end: daysLater(day, -1) } : { start: day, end: null }, [...path, id]);
    }
  }
  ask(target, { start: null, end: before }, []);
  return demands;
}

/** When it must start to end that day; null when nobody says how long it lasts. */
function startFor(plan: PlanFile, action: Action, end: string): string | null {
  const span = spanOf(plan, action);
  return span && daysLater(end, dayNumber(span.start) - dayNumber(span.end));
}

/** Of what has begun, only the end is still to come. */
function marginOf(action: Action, { start, end }: Demand, earliest: Earliest | null): number | null {
  if (earliest === null) return null;
  if (end !== null && (start === null || hasBegun(action))) return dayNumber(end) - dayNumber(earliest.end);
  return start === null ? null : dayNumber(start) - dayNumber(earliest.start);
}

/** The action, then its tasks and milestones that are not over, moved as the action is. */
function stepsOf(plan: PlanFile, action: Action, demand: Demand, earliest: Earliest | null): readonly LatestDates[] {
  const { start: latestStart, end: latestEnd, tooSoonFor, broughtBackBy } = demand;
  const span = spanOf(plan, action);
  const { id, title, status, tasks = [], milestones = [] } = action;
  const begun = status === 'in-progress' || status === 'blocked';
  const margin = marginOf(action, demand, earliest);
  const can = { earliestStart: earliest?.start ?? null, delayedBy: earliest?.delayedBy ?? null };
  const days = { ...boundsOf(action), ...can, latestStart, latestEnd, begun, margin };
  const own: LatestDates = { kind: 'action', action: id, label: title, ...days, tooSoonFor, broughtBackBy };
  if (span === null || latestEnd === null) return [own];
  const moved = (day: string): string => daysLater(latestEnd, dayNumber(day) - dayNumber(span.end));
  const part = (kind: 'task' | 'milestone', label: string, from: string | null, to: string | null, isBegun: boolean) => {
    if (to === null) return [];
    const latest = { latestStart: from === null ? null : moved(from), latestEnd: moved(to) };
    const none = { earliestStart: null, delayedBy: null, tooSoonFor: null, broughtBackBy: null };
    return [{ kind, action: id, label, start: from, end: to, ...latest, begun: isBegun, margin, ...none }];
  };
  return [
    own,
    ...tasks
      .filter((task) => !isOver(task))
      .flatMap((task) => {
        const { start: from, end: to } = boundsOf(task);
        return part('task', task.title, from, to, task.status === 'in-progress');
      }),
    ...milestones
      .filter(({ done }) => done !== true)
      .flatMap(({ label, date }) => part('milestone', label, null, periodOf(date)?.end ?? null, false)),
  ];
}

/**
 * Null when the action is not there, or is over already. `before` is the last day on which it may end. What fixed points close, and what
 * is waited for, count in the first day on which each can begin and in the last: the margin is what is left between the two.
 */
export function backwardFrom(project: Project, target: string, before: string): readonly LatestDates[] | null {
  const known = new Map(project.actions.map((action) => [action.id, action]));
  const action = known.get(target);
  if (action === undefined || isOver(action)) return null;
  const earliest = earliestDays(project.plan, known);
  const steps = [...demandsOf(project.plan, known, target, before)].flatMap(([id, demand]) => {
    const one = known.get(id);
    return one === undefined ? [] : stepsOf(project.plan, one, demand, earliest(id));
  });
  const day = ({ latestStart, latestEnd }: LatestDates) => latestStart ?? latestEnd ?? before;
  return steps
    .map((step, index) => ({ step, index }))
    .sort((a, b) => (day(a.step) < day(b.step) ? -1 : day(a.step) > day(b.step) ? 1 : a.index - b.index))
    .map(({ step }) => step);
}

/** Those from today to a day, both included. */
export const between = (dates: readonly KeyDate[], today: string, before: string): readonly KeyDate[] =>
  dates.filter(({ day }) => day >= today && day <= before);
