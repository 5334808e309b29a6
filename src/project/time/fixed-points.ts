// What the fixed points of the year bind: what begins no earlier than a vote or a council, and what must be over by then.
import type { Action, Hold, Period, PlanFile } from '../../model/index.ts';
import { moneyOf, periodOf, yearsLater } from '../../values/index.ts';

type FixedPoint = NonNullable<PlanFile['fixedPoints']>[number];

/** All that holds one action, were it still to begin. */
export interface Holds {
  /** The latest of those that open it by name. */
  readonly opening: Hold | null;
  /** The vote of each budget, for what invests as soon as it begins; none for what does not. */
  readonly votes: ReadonlyMap<number, Hold>;
  /** The first of those that await it. */
  readonly awaiting: Hold | null;
}

const holdOf = (must: Hold['must'], { date, kind = 'other', label }: FixedPoint): Hold => ({
  must,
  day: date,
  kind,
  label: label ?? null,
});
const byDay = (a: Hold, b: Hold): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

/**
 * The budget that a vote opens: the law wants it by 15 April of its own year, 30 when councils are elected (CGCT, L. 1612-2), so that
 * one voted in the second half of a year is the next year's.
 */
const budgetYear = (date: string): number => Number(date.slice(0, 4)) + (date.slice(5, 7) > '06' ? 1 : 0);

/** The first vote of each budget: later ones amend it. */
function budgetVotes({ fixedPoints = [] }: PlanFile): ReadonlyMap<number, Hold> {
  const votes = fixedPoints.filter(({ kind }) => kind === 'budget-vote').map((point) => holdOf('begin-after', point));
  return new Map(
    votes
      .sort(byDay)
      .reverse()
      .map((vote) => [budgetYear(vote.day), vote]),
  );
}

const least = (years: readonly (number | undefined)[]): number | null => {
  const known = years.filter((year) => year !== undefined);
  return known.length > 0 ? Math.min(...known) : null;
};

/** The year in which its own sheet begins it, else in which it first costs; null when nothing says so. */
export function firstYearOf({ start, budget = [], staff = [] }: Action): number | null {
  const written = periodOf(start)?.start;
  if (written) return Number(written.slice(0, 4));
  return least(budget.map(({ year }) => year)) ?? least(staff.map(({ year }) => year));
}

/** The years that its lines of money and of staff name. */
export const yearsWritten = ({ budget = [], staff = [] }: Action): readonly number[] =>
  [...budget, ...staff].flatMap(({ year }) => year ?? []);

/** New investment money in its first year: what is dated before, or not at all, falls there. */
function investsAtOnce(action: Action): boolean {
  const first = firstYearOf(action);
  return (action.budget ?? []).some(
    ({ year, nature, planned, committed, spent }) =>
      nature !== 'operating' &&
      (moneyOf(planned ?? committed ?? spent)?.max ?? 0) > 0 &&
      (year === undefined || first === null || year <= first),
  );
}

const none: ReadonlyMap<number, Hold> = new Map();

export function holdsOf(plan: PlanFile, action: Action): Holds {
  const points = plan.fixedPoints ?? [];
  const openings = points.filter(({ opens }) => opens?.includes(action.id)).map((point) => holdOf('begin-after', point));
  const awaits = points.filter((point) => point.awaits?.includes(action.id)).map((point) => holdOf('end-by', point));
  return {
    opening: openings.sort(byDay).at(-1) ?? null,
    votes: investsAtOnce(action) ? budgetVotes(plan) : none,
    awaiting: awaits.sort(byDay)[0] ?? null,
  };
}

/** What an action that begins that year must have waited for: the later of the vote and of what opens it; null for nothing. */
export function openingIn({ opening, votes }: Holds, year: number): Hold | null {
  const vote = votes.get(year) ?? null;
  return opening !== null && (vote === null || vote.day < opening.day) ? opening : vote;
}

/** Moved by whole years, as a plan moves an action. */
export function periodLater(period: Period, years: number): Period {
  const moved = (day: string | null) => day && yearsLater(day, years);
  return { start: moved(period.start), end: moved(period.end), text: period.text };
}
