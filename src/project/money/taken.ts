// What an action takes of the envelopes of a year: what it plans when it is kept, and what it engaged when it is not.
import type { Action, BudgetLine, FundingLine, Money, Project } from '../../model/index.ts';
import { minus, moneyOf, sumOf, total } from '../../values/index.ts';
import { everyAction, firstYearOf, isBegun, isOver, isStanding } from '../time/index.ts';
import { heldFundingOf, paidFundingOf } from './cost.ts';

/** Whether grants that are sure to come lower what is taken. */
export type Counts = 'gross' | 'net';

export const countsIn = ({ plan }: Pick<Project, 'plan'>, year: number): Counts =>
  plan.envelopes?.find((one) => one.year === year)?.counts ?? 'gross';

/** Where its lines fall: those without a year, or of before, in its `first` year; then all of them `moved` years later. */
export interface When {
  readonly first: number;
  readonly moved: number;
}

export interface Taken {
  readonly investment: Money | null;
  readonly operating: Money | null;
  readonly fte: number;
  /** What it takes of each envelope: the most it may cost, in cents, and hundredths of FTE, so that all are integers. */
  readonly counted: { readonly investment: number; readonly operating: number; readonly fte: number };
}

const most = (amounts: readonly (Money | null)[]): number => Math.max(0, ...amounts.map((amount) => amount?.max ?? 0));

/** What was committed or spent of a line, whichever is more; null when neither is known. */
export function engaged({ committed, spent }: BudgetLine): Money | null {
  const [promised, paid] = [moneyOf(committed), moneyOf(spent)];
  return most([promised]) >= most([paid]) ? (promised ?? paid) : paid;
}

/** What a line of the budget counts for: what was planned; before or instead of a plan, what was engaged. */
export const lineAmount = (line: BudgetLine): Money | null => moneyOf(line.planned) ?? engaged(line);

const isSure = ({ kind, status }: FundingLine): boolean => kind === 'grant' && (status === 'granted' || status === 'received');

/** The least that is sure to come of these lines, in cents. */
export const sureGrants = (lines: readonly FundingLine[]): number =>
  sumOf(lines.filter(isSure), ({ amount }) => moneyOf(amount)?.min ?? 0);

/**
 * A line without a nature is an investment. Envelopes count the upper end of a range, so that none can be overrun; a net envelope takes
 * away the grants granted or received, at the lower end, from the investment first and never below zero. What was dropped takes what
 * was engaged for it, as does, with `isKept` false, what the plan of the year does not keep; but what is done took what it planned until
 * somebody says what was engaged.
 */
export function takenIn(
  action: Action,
  { first, moved }: When,
  year: number,
  counts: Counts,
  { isKept = true, isLeftOut = false } = {},
): Taken {
  const plans = isKept && isStanding(action);
  // What was engaged was in its own year, whenever the rest is put off to.
  const isThen = (written: number | undefined): boolean =>
    (plans ? Math.max(written ?? first, first) + moved : (written ?? first)) === year;
  const lines = (action.budget ?? []).filter((line) => isThen(line.year));
  const isDone = !plans && isStanding(action) && isOver(action);
  const amountOf = plans ? lineAmount : isDone ? (line: BudgetLine) => engaged(line) ?? moneyOf(line.planned) : engaged;
  const investment = total(lines.filter(({ nature }) => nature !== 'operating').map(amountOf));
  const operating = total(lines.filter(({ nature }) => nature === 'operating').map(amountOf));
  const staff = (action.staff ?? []).filter((line) => isThen(line.year));
  const fte = sumOf(staff, ({ planned, spent }) =>
    Math.round(((plans ? planned : undefined) ?? spent ?? (isDone ? planned : undefined) ?? 0) * 100),
  );
  const granted = counts === 'net' ? sureGrants(helpOf(action, isLeftOut).filter((line) => isThen(line.year))) : 0;
  return takenOf({ investment, operating, fte }, granted);
}

/** `fte` in hundredths; grants are taken away from the investment first. */
export function takenOf({ investment, operating, fte }: Pick<Taken, 'investment' | 'operating' | 'fte'>, granted: number): Taken {
  const onInvestment = Math.min(granted, most([investment]));
  const onOperating = Math.min(granted - onInvestment, most([operating]));
  return {
    investment,
    operating,
    fte: fte / 100,
    counted: { investment: most([investment]) - onInvestment, operating: most([operating]) - onOperating, fte },
  };
}

/**
 * What helps a net envelope bear an action: of one that the plan of the year leaves out, what was paid alone, since a grant that is only
 * promised pays for what is done later, if it is. What is done has its grants still to come.
 */
export const helpOf = (action: Action, isLeftOut: boolean): readonly FundingLine[] =>
  isLeftOut && !isOver(action) ? paidFundingOf(action) : heldFundingOf(action);

/**
 * What an action that the plan of a year does not keep takes of its envelopes all the same, left out by it or in the absence of a plan. A line
 * without a year is of no year.
 */
export const takenAside = (action: Action, year: number, counts: Counts, isLeftOut = false): Taken['counted'] =>
  takenIn(action, { first: firstYearOf(action) ?? Number.NaN, moved: 0 }, year, counts, { isKept: false, isLeftOut }).counted;

/** What those that are done or were dropped take so of all its envelopes, the plan of that year keeping `kept`. */
export function takenByOver(
  project: Pick<Project, 'actions' | 'formerActions' | 'plan'>,
  year: number,
  kept: { readonly has: (id: string) => boolean },
): Taken['counted'] {
  const counts = countsIn(project, year);
  const over = everyAction(project).filter((action) => isOver(action) && !kept.has(action.id));
  const taken = over.map((one) => takenAside(one, year, counts));
  return {
    investment: sumOf(taken, ({ investment }) => investment),
    operating: sumOf(taken, ({ operating }) => operating),
    fte: sumOf(taken, ({ fte }) => fte),
  };
}

/**
 * What was voted for a year, or what it plans when that is not known, less what was engaged for it when it was dropped: what a change of the
 * plan of that year is about. A line without a year is of no year in particular.
 */
export function atStakeIn(action: Action, year: number, voted: Money | null): Money | null {
  const lines = (action.budget ?? []).filter((line) => line.year === year);
  const planned = voted ?? total(lines.map((line) => moneyOf(line.planned)));
  const gone = isStanding(action) ? null : total(lines.map(engaged));
  if (planned === null || gone === null) return planned;
  const { min, max } = minus(planned, gone);
  return { min: Math.max(0, min), max: Math.max(0, max) };
}

/** How many years later than its sheet says what a frozen year selected first begins. `from`: the year in which its sheet begins it. */
export const yearsLate = (action: Action, from: number | null, year: number): number =>
  isBegun(action) ? 0 : Math.max(0, year - (from ?? year));
