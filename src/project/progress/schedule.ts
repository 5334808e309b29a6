// The actions on the calendar at a date: where each stands, and why it is late or may be.
import type { Action, Concern, Duty, Hold, KeyDate, Project, ScheduledAction, ScheduleState } from '../../model/index.ts';
import { dayNumber, daysLater, monthsLater, periodOf } from '../../values/index.ts';
import { branchesOf } from '../thread/index.ts';
import { boundsOf, heldDays, holdsNow, isLate, isOver, isPast, lateMilestones, lateTasks } from '../time/index.ts';
import { progressOf } from './progress.ts';

type Dependency = NonNullable<Action['dependsOn']>[number];

/** What an action waits for: after its end, unless it is after its start, and so many months later. */
export const waitOf = (dependency: Dependency) =>
  typeof dependency === 'string'
    ? { action: dependency, lag: 0, from: 'end' as const }
    : { lag: 0, from: 'end' as const, ...dependency };

/** The first day on which an action that waits for another may begin. */
export function earliestStart(
  awaited: Pick<Action, 'start' | 'end'>,
  { lag, from }: { readonly lag: number; readonly from: 'start' | 'end' },
): string | null {
  const { start, end } = boundsOf(awaited);
  if (from === 'start') return start === null ? null : monthsLater(start, lag);
  return end === null ? null : monthsLater(daysLater(end, 1), lag);
}

/** By so many points, progress may lag behind time before it is told. */
const slack = 25;

function lateness(action: Action, today: string): readonly Concern[] {
  if (!isLate(action, today)) return [];
  const day = (written: Action['end']) => periodOf(written)?.end ?? today;
  return isPast(action.end, today)
    ? [{ code: 'not-ended', day: day(action.end) }]
    : [{ code: 'not-begun', day: day(action.start) }];
}

interface Asked {
  readonly project: Project;
  readonly known: ReadonlyMap<string, Action>;
  readonly today: string;
  readonly nameOf: (obligation: string) => string;
}

function risks(action: Action, { project, known, today, nameOf }: Asked): readonly Concern[] {
  const { status, statusReason, blocker, weather, dependsOn = [], obligations = [] } = action;
  const { start, end, broken } = heldDays(project.plan, action);
  const standstill: Concern[] =
    status === 'blocked' || status === 'paused' ? [{ code: status, text: statusReason ?? blocker?.cause ?? null }] : [];
  const waiting = dependsOn.map(waitOf).flatMap(({ action: id, ...how }): Concern[] => {
    const awaited = known.get(id);
    if (awaited === undefined || isOver(awaited) || status === 'in-progress') return [];
    const day = earliestStart(awaited, how);
    if (day !== null && start !== null && day > start) return [{ code: 'begins-too-early', action: id, day }];
    if (!isLate(awaited, today)) return [];
    return [{ code: awaited.status === 'blocked' ? 'waits-for-blocked' : 'waits-for-late', action: id, day: day ?? today }];
  });
  const deadlines = obligations.flatMap(({ obligation, deadline }): Concern[] => {
    const day = periodOf(deadline)?.end ?? null;
    return day !== null && end !== null && end > day ? [{ code: 'after-deadline', label: nameOf(obligation), day }] : [];
  });
  return [
    ...lateMilestones(action, today).map(
      ({ label, date }): Concern => ({ code: 'milestone-late', label, day: lastDay(date, today) }),
    ),
    ...lateTasks(action, today).map((task): Concern => ({ code: 'task-late', label: task.title, day: lastDay(task.end, today) })),
    ...standstill,
    ...(weather === 'needs-support' || weather === 'compromised' ? [{ code: 'weather' as const, weather }] : []),
    ...waiting,
    ...broken.map((hold): Concern => ({ code: 'fixed-point', hold })),
    ...deadlines,
    ...behind(action, start, end, today),
  ];
}

const lastDay = (written: Action['end'], today: string): string => periodOf(written)?.end ?? today;

function behind(action: Action, start: string | null, end: string | null, today: string): readonly Concern[] {
  const progress = progressOf(action).value;
  // Past its end, it is late: how far it should be is no news.
  if (action.status !== 'in-progress' || progress === null || start === null || end === null || today < start || today > end)
    return [];
  const gone = (dayNumber(today) - dayNumber(start)) / (dayNumber(end) - dayNumber(start) + 1);
  const elapsed = Math.round(gone * 100);
  return elapsed - progress >= slack ? [{ code: 'behind', progress: Math.round(progress), elapsed }] : [];
}

function stateOf({ status }: Action, late: boolean, atRisk: boolean, start: string | null, today: string): ScheduleState {
  if (status === 'done' || status === 'dropped') return status;
  if (status === 'blocked' || status === 'paused') return 'blocked';
  if (late) return 'late';
  if (atRisk) return 'at-risk';
  return status === 'in-progress' || (status === undefined && start !== null && start <= today) ? 'under-way' : 'to-come';
}

/** Every action, in the order of the axes, then by their first day. `today` is `YYYY-MM-DD`; `nameOf` names the obligations of the catalogue. */
export function scheduleOf(
  project: Project,
  today: string,
  nameOf: (obligation: string) => string = (obligation) => obligation,
): readonly ScheduledAction[] {
  const branches = branchesOf(project);
  const known = new Map(project.actions.map((action) => [action.id, action]));
  const order = (project.axes.axes ?? []).map(({ id }) => id);
  const rank = ({ axis }: ScheduledAction) => (axis === null ? order.length : order.indexOf(axis));
  return project.actions
    .map((action): ScheduledAction => {
      const { start, end } = heldDays(project.plan, action);
      const late = lateness(action, today);
      const concerns = isOver(action) ? [] : [...late, ...risks(action, { project, known, today, nameOf })];
      return {
        action: action.id,
        title: action.title,
        axis: branches.get(action.axis ?? '')?.axis.id ?? null,
        start,
        end,
        progress: progressOf(action).value,
        state: stateOf(action, late.length > 0, concerns.length > 0, start, today),
        concerns,
        milestones: (action.milestones ?? []).flatMap(({ date, label, done = false }) => {
          const day = periodOf(date)?.end ?? null;
          return day === null ? [] : [{ label, day, done: done || action.status === 'done' }];
        }),
      };
    })
    .sort((a, b) => rank(a) - rank(b) || ((a.start ?? '9999') < (b.start ?? '9999') ? -1 : a.start === b.start ? 0 : 1));
}

const nothing = { opens: [], awaits: [] };

/** Councils, budgets, and the days that the law sets, to actions or to the territory, in the order of time. */
export function keyDatesOf(
  { plan, actions }: Project,
  duties: readonly Duty[],
  labelOf: (duty: Duty) => string,
): readonly KeyDate[] {
  const held = actions.map((action) => ({ id: action.id, start: boundsOf(action).start, ...holdsNow(plan, action) }));
  const own = (plan.fixedPoints ?? []).map(({ date: day, kind = 'other', label = null }): KeyDate => {
    const isThis = (hold: Hold | null) => hold !== null && hold.day === day && hold.kind === kind && hold.label === label;
    const opens = held.filter(({ start, opening }) => isThis(opening) && (start ?? '') < day).map(({ id }) => id);
    const awaits = held.filter(({ awaiting }) => isThis(awaiting)).map(({ id }) => id);
    return { kind, day, label, action: null, opens, awaits };
  });
  const deadlines = actions
    .filter((action) => !isOver(action))
    .flatMap(({ id, obligations = [] }) =>
      obligations.flatMap(({ obligation, deadline }): KeyDate[] => {
        const day = periodOf(deadline)?.end ?? null;
        const known = duties.find((duty) => duty.obligation.id === obligation);
        return day === null
          ? []
          : [{ kind: 'obligation', day, label: known ? labelOf(known) : obligation, action: id, ...nothing }];
      }),
    );
  const law = duties
    .filter(({ applies }) => applies === 'yes')
    .flatMap((duty): KeyDate[] => {
      const day = periodOf(duty.obligation.date)?.start ?? null;
      return day === null ? [] : [{ kind: 'obligation', day, label: labelOf(duty), action: null, ...nothing }];
    });
  return [...own, ...deadlines, ...law].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
