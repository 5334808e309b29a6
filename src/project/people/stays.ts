// When each action asks for time, and how much, moved as the plan moves it.

import type { Action, Plan, Project } from '../../model/index.ts';
import { commonDays, daysIn, periodOf, shareOf, sumOf, yearsLater } from '../../values/index.ts';
import { departmentOf } from '../money/index.ts';
import type { IsAtWork } from '../thread/index.ts';
import { yearsWritten } from '../time/index.ts';

/** The time that one action asks for over some quarters. */
export interface Stay {
  readonly action: Action;
  /** By member of the team: id, or the function or name that people wrote. */
  readonly members: readonly { readonly who: string; readonly load: readonly number[] }[];
  /** What its staff lines ask for beyond the team. */
  readonly unnamed: readonly number[];
  /** Bears what is asked for beyond the people named, and functions that nobody registers. */
  readonly department: string | null;
}

/** Those that are not over, given up or at a standstill. */
const isLive = ({ status }: Action): boolean => status !== 'done' && status !== 'dropped' && status !== 'paused';

/** What the plan keeps each year, to be looked up action by action. */
const keptBy = (plan: Plan | null): readonly (readonly [year: number, kept: ReadonlySet<string>])[] =>
  (plan?.years ?? []).map(({ year, actions }) => [
    year,
    new Set(actions.flatMap(({ action, choice }) => (choice === 'selected' ? [action] : []))),
  ]);

/** A year that has a plan asks for what the plan keeps; other years for all that is not over, given up or paused. */
export function atWork(plan: Plan | null): IsAtWork {
  const kept = new Map(keptBy(plan));
  return (action, year) => kept.get(year)?.has(action.id) ?? isLive(action);
}

/** The first year that keeps each action. */
export const firstYears = (plan: Plan | null): ReadonlyMap<string, number> =>
  new Map(
    keptBy(plan)
      .toReversed()
      .flatMap(([year, kept]) => [...kept].map((id) => [id, year] as const)),
  );

/** By how many years the plan moves an action that its sheet would start earlier. */
function moved({ id, start, status }: Action, firsts: ReadonlyMap<string, number>): number {
  const own = Number(periodOf(start)?.start?.slice(0, 4) ?? Number.NaN);
  const first = firsts.get(id);
  return first === undefined || Number.isNaN(own) || status === 'in-progress' || status === 'done' ? 0 : Math.max(0, first - own);
}

/** From the first day to the last; without an end, until the last year that the sheet names. */
function span(action: Action, years: number) {
  const { start, end } = action;
  const from = periodOf(start ?? end);
  if (!from?.start) return null;
  const last = Math.max(...yearsWritten(action), Number((from.end ?? from.start).slice(0, 4)));
  const until = periodOf(end)?.end ?? `${last}-12-31`;
  return until < from.start ? null : { start: yearsLater(from.start, years), end: yearsLater(until, years) };
}

/** What is asked of whom over some quarters, where the plan starts actions in `firsts`; `undated` when it asks for time and says no date at all, `none` when it asks for none. */
export function stayOf(
  project: Project,
  action: Action,
  {
    quarters,
    works,
    firsts,
  }: { readonly quarters: readonly string[]; readonly works: IsAtWork; readonly firsts: ReturnType<typeof firstYears> },
): Stay | 'undated' | 'none' {
  const { team = [], staff = [] } = action;
  const shared = team.filter(({ timeShare = 0 }) => timeShare > 0);
  if (shared.length === 0 && staff.length === 0) return 'none';
  const later = moved(action, firsts);
  const at = span(action, later);
  if (at === null && staff.every(({ year }) => year === undefined)) return 'undated';
  const isOn = quarters.map((quarter) => works(action, Number(quarter.slice(0, 4))));
  const own = quarters.map((quarter, index) => (at !== null && isOn[index] ? shareOf(at, quarter) : 0));
  const asked = quarters.map((quarter, index) => (isOn[index] ? askedIn(action, quarter, at, later) : 0));
  const members = shared.map(({ person, function: role, role: does, timeShare = 0 }) => ({
    who: person ?? role ?? does ?? '',
    load: own.map((part) => (part * timeShare) / 100),
  }));
  const named = quarters.map((_, index) => sumOf(members, ({ load }) => load[index] ?? 0));
  const unnamed = asked.map((whole, index) => Math.max(0, whole - (named[index] ?? 0)));
  return { action, members, unnamed, department: departmentOf(project, action) };
}

/** Staff is a yearly mean: what is worked in half a year is twice as much while it lasts. A line without a year is for each year. */
function askedIn({ staff = [] }: Action, quarter: string, at: Parameters<typeof commonDays>[0] | null, later: number): number {
  const year = Number(quarter.slice(0, 4));
  const whole = { start: `${year}-01-01`, end: `${year}-12-31` };
  const active = at === null ? 0 : commonDays(at, whole);
  return staff.reduce((sum, { year: of, planned, spent }) => {
    if (of === undefined ? active === 0 : of + later !== year) return sum;
    const mean = planned ?? spent ?? 0;
    const part = at !== null && active > 0 ? (shareOf(at, quarter) * daysIn(whole)) / active : 1;
    return sum + mean * part;
  }, 0);
}

/** The share of a person's time that running actions ask for, in percent. */
export const sharesOf = ({ actions }: Project, person: string): number =>
  sumOf(
    actions.filter(({ status }) => status === 'in-progress').flatMap(({ team = [] }) => team),
    ({ person: id, timeShare = 0 }) => (id === person ? timeShare : 0),
  );
