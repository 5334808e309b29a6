// What binds each action of a small project, said again from what the documents say, without the code that is tested.

import type { Action, Project } from '../../src/model/index.ts';
import { daysLater, monthsLater } from '../../src/values/days/days.ts';
import { periodOf } from '../../src/values/days/period.ts';

export type Nature = 'investment' | 'operating' | 'fte';
export type Duty = 'mandatory' | 'obligation' | 'override';
/** What shuts a year to an action before anything competes; nothing of what other actions still open may do. */
export type Shut = 'standstill' | 'excluded-by' | 'starts-later' | 'fixed-point' | 'override' | 'waits-for';
type Link = NonNullable<Action['dependsOn']>[number];
type Day = string | null;

export interface Facts {
  readonly id: string;
  readonly action: Action;
  /** Neither over nor under way. */
  readonly isOpen: boolean;
  readonly duty: Duty | null;
  readonly shut: ReadonlyMap<number, readonly Shut[]>;
  readonly firstOpen: number | null;
  /** The last year that the law leaves: its own, or the first possible one when that is later. */
  readonly by: number | null;
}

export const yearsIn = ({ plan }: Project): readonly number[] => (plan.envelopes ?? []).map(({ year }) => year);
const yearOf = (day: Day | undefined): number | null => (day ? Number(day.slice(0, 4)) : null);
const known = (years: readonly (number | null | undefined)[]): readonly number[] => years.flatMap((year) => year ?? []);
const least = (years: readonly number[]): number | null => (years.length > 0 ? Math.min(...years) : null);

/** The year in which its sheet begins it, else in which it first costs. */
export const sheetYear = ({ start, budget = [], staff = [] }: Action): number | null =>
  yearOf(periodOf(start)?.start) ?? least(known(budget.map(({ year }) => year))) ?? least(known(staff.map(({ year }) => year)));

function lastYear(action: Action): number | null {
  const { end, budget = [], staff = [] } = action;
  const years = known([sheetYear(action), yearOf(periodOf(end)?.end), ...[...budget, ...staff].map(({ year }) => year)]);
  return years.length > 0 ? Math.max(...years) : null;
}

/** What an action that starts one year takes in another: cents, and hundredths of FTE. Its lines move with it, sooner or later. */
export function takes(action: Action, starts: number, year: number): Readonly<Record<Nature, number>> {
  const first = sheetYear(action) ?? starts;
  const moved = action.status === 'in-progress' ? 0 : starts - first;
  const isThen = (line: { readonly year?: number | undefined }) => Math.max(line.year ?? first, first) + moved === year;
  const money = (isOperating: boolean) =>
    (action.budget ?? [])
      .filter((line) => isThen(line) && (line.nature === 'operating') === isOperating)
      .reduce((sum, { planned = 0 }) => sum + 100 * (typeof planned === 'number' ? planned : planned.max), 0);
  const staff = (action.staff ?? []).filter(isThen).reduce((sum, { planned = 0 }) => sum + Math.round(planned * 100), 0);
  return { investment: money(false), operating: money(true), fte: staff };
}

const choiceOf = ({ criteria }: Project, id: string) => criteria.overrides?.find(({ action }) => action === id)?.choice;

/** Given up, taken out by people, or paused unless people want it all the same. */
function isStill(project: Project, { id, status }: Action): boolean {
  const choice = choiceOf(project, id);
  return status === 'dropped' || choice === 'excluded' || (status === 'paused' && choice !== 'selected');
}

const isUnderWay = (project: Project, action: Action): boolean => action.status === 'in-progress' && !isStill(project, action);

/** In progress: where its sheet starts it, else by the first year. */
export const begunIn = (action: Action, first: number): number =>
  yearOf(periodOf(action.start)?.start) ?? Math.min(sheetYear(action) ?? first, first);

/** What is done took what it planned, where it is written, as nothing drawn here says what was spent. */
function tookIn(action: Action, year: number, nature: Nature): number {
  const isThen = (line: { readonly year?: number | undefined }) => (line.year ?? sheetYear(action)) === year;
  const { budget = [], staff = [] } = action;
  const there = { ...action, budget: budget.filter(isThen), staff: staff.filter(isThen) };
  const amounts = {
    ...there,
    start: year,
    budget: there.budget.map((line) => ({ ...line, year })),
    staff: there.staff.map((line) => ({ ...line, year })),
  };
  return takes(amounts, year, year)[nature];
}

/** What the envelope leaves to what is neither done nor under way; null without one. */
export function leftIn(project: Project, year: number, nature: Nature): number | null {
  const written = project.plan.envelopes?.find((one) => one.year === year)?.[nature];
  if (written === undefined) return null;
  const underWay = project.actions.filter((action) => isUnderWay(project, action));
  const used = underWay.map((action) => takes(action, begunIn(action, yearsIn(project)[0] ?? 0), year)[nature]);
  const done = project.actions.filter(({ status }) => status === 'done').map((action) => tookIn(action, year, nature));
  return Math.max(0, Math.round(100 * written) - [...used, ...done].reduce((sum, amount) => sum + amount, 0));
}

/** The first year in which what waits by this link may start, once what it waits for has. */
export function readyAfter(link: Link, before: Action, begun: number): number {
  const { from = 'start', lag = 0 } = typeof link === 'string' ? {} : link;
  const sheet = before.status === 'in-progress' ? null : sheetYear(before);
  const moved = sheet === null ? 0 : begun - sheet;
  return (from === 'end' ? Math.max(begun, (lastYear(before) ?? begun) + moved) : begun) + Math.floor(lag / 12);
}

export const awaitedBy = (link: Link): string => (typeof link === 'string' ? link : link.action);

/** The first vote of the budget of that year, for new investment in the year in which it begins. */
export function voteFor({ plan }: Project, action: Action, year: number): Day {
  const first = sheetYear(action);
  const invests = (action.budget ?? []).some(
    (line) =>
      line.nature !== 'operating' &&
      (typeof line.planned === 'object' ? line.planned.max : 0) > 0 &&
      (line.year === undefined || first === null || line.year <= first),
  );
  // A vote of the second half of a year is that of the next year's budget.
  const votes = (plan.fixedPoints ?? []).filter(
    ({ kind, date }) => kind === 'budget-vote' && yearOf(monthsLater(date, 6)) === year,
  );
  return invests ? (votes.map(({ date }) => date).sort()[0] ?? null) : null;
}

/** Whether some delay lets it begin once opened and be over when awaited. */
export function hasDay(action: Action, year: number, opening: Day, awaiting: Day): boolean {
  const moved = 12 * (year - (sheetYear(action) ?? year));
  const [start, end] = [periodOf(action.start), periodOf(action.end)];
  const from = start === null ? `${year}-01-01` : monthsLater(start.start ?? '', moved);
  const until = start === null ? `${year}-12-31` : monthsLater(start.end ?? '', moved);
  const over =
    end === null ? `${Math.max(year, (lastYear(action) ?? year) + moved / 12)}-01-01` : monthsLater(end.start ?? '', moved);
  if (opening !== null && opening > `${year}-12-31`) return false;
  if (awaiting === null) return true;
  if (from > awaiting || (opening ?? '') > awaiting) return false;
  const delays = opening === null ? [0] : Array.from({ length: 366 }, (_, delay) => delay);
  return delays.some((delay) => daysLater(until, delay) >= (opening ?? '') && daysLater(over, delay) <= awaiting);
}

/** The last of the fixed points that open it by name, and the first of those that await it. */
export function namedDays({ plan }: Project, id: string): { readonly opening: Day; readonly awaiting: Day } {
  const points = plan.fixedPoints ?? [];
  const [opens, awaits] = [
    points.filter((point) => point.opens?.includes(id)).map(({ date }) => date),
    points.filter((point) => point.awaits?.includes(id)).map(({ date }) => date),
  ];
  return { opening: opens.sort().at(-1) ?? null, awaiting: awaits.sort()[0] ?? null };
}

function factsOf(project: Project, action: Action): Facts {
  const { id, status, dependsOn = [], obligations = [] } = action;
  const [years, rules] = [yearsIn(project), project.plan.rules ?? {}];
  const others = new Map(project.actions.map((one) => [one.id, one]));
  const [choice, still] = [choiceOf(project, id), isStill(project, action)];
  const isSheet = (year: number) => (sheetYear(action) ?? year) > year;
  const { opening, awaiting } = namedDays(project, id);
  const isHeld = (year: number) => {
    const days = [opening, voteFor(project, action, year)].filter((day) => day !== null);
    return !hasDay(action, year, days.sort().at(-1) ?? null, awaiting);
  };
  const chance = years.find((year) => !isSheet(year) && !isHeld(year));
  const rivals = (rules.exclusive ?? []).filter((group) => group.includes(id)).flat();
  const waits = (year: number) =>
    dependsOn.some((link) => {
      const before = others.get(awaitedBy(link));
      if (before === undefined || before.id === id) return true;
      return isUnderWay(project, before) && readyAfter(link, before, begunIn(before, years[0] ?? 0)) > year;
    });
  const isShut: Readonly<Record<Shut, (year: number) => boolean>> = {
    standstill: () => still,
    'excluded-by': () =>
      rivals.some((rival) => {
        const other = others.get(rival);
        return rival !== id && other !== undefined && (other.status === 'done' || isUnderWay(project, other));
      }),
    'starts-later': isSheet,
    'fixed-point': isHeld,
    override: (year) => choice === 'postponed' && year === chance,
    'waits-for': waits,
  };
  const codes: readonly Shut[] = ['standstill', 'excluded-by', 'starts-later', 'fixed-point', 'override', 'waits-for'];
  const shut = new Map(years.map((year) => [year, codes.filter((code) => isShut[code](year))]));
  const firstOpen = years.find((year) => shut.get(year)?.length === 0) ?? null;
  const due = least(known(obligations.map(({ deadline }) => yearOf(periodOf(deadline)?.end))));
  const isOpen = status !== 'done' && !isUnderWay(project, action);
  const isDue = due !== null && due <= (years.at(-1) ?? 0);
  const wanted = choice === 'selected' ? 'override' : null;
  const duty = rules.mandatory?.includes(id) ? 'mandatory' : isDue ? 'obligation' : wanted;
  const by = due === null ? null : Math.max(due, firstOpen ?? due);
  return { id, action, isOpen, duty: isOpen && !still ? duty : null, shut, firstOpen, by };
}

export const allFacts = (project: Project): readonly Facts[] => project.actions.map((action) => factsOf(project, action));
