// What actions cost, by nature and year, and what is left to pay once others have helped.
import type { Action, BudgetLine, Cost, FundingLine, Money } from '../../model/index.ts';
import { minus, moneyOf, total, zero } from '../../values/index.ts';
import { isStanding } from '../time/index.ts';

export function costOf(lines: readonly BudgetLine[]): Cost {
  const planned = (kept: readonly BudgetLine[]) => total(kept.map((line) => moneyOf(line.planned)));
  return {
    planned: planned(lines),
    committed: total(lines.map(({ committed }) => moneyOf(committed))),
    spent: total(lines.map(({ spent }) => moneyOf(spent))),
    investment: planned(lines.filter(({ nature }) => nature === 'investment')),
    operating: planned(lines.filter(({ nature }) => nature === 'operating')),
  };
}

/** The budget of an action as it still holds: a dropped one plans nothing any more, and what it spent stays spent. */
export const budgetOf = ({ status, budget = [] }: Action): readonly BudgetLine[] =>
  isStanding({ status }) ? budget : budget.map(({ planned: _, ...line }) => line);

/** Nobody funds any more what was dropped. */
export const fundingOf = ({ status, funding = [] }: Action): readonly FundingLine[] => (isStanding({ status }) ? funding : []);

/** The grants and contributions that were paid, which stay paid. */
export const paidFundingOf = ({ funding = [] }: Action): readonly FundingLine[] =>
  funding.filter((line) => isMoneyAid(line) && line.status === 'received');

/** What still holds of its funding: of what was dropped, what was paid. */
export const heldFundingOf = (action: Action): readonly FundingLine[] =>
  isStanding(action) ? fundingOf(action) : paidFundingOf(action);

/** The aid that was paid for actions dropped since: it pays for nothing that is planned. */
export const receivedOnDropped = (actions: readonly Action[]): Money | null =>
  total(
    actions
      .filter((action) => !isStanding(action))
      .flatMap(heldFundingOf)
      .map(({ amount }) => moneyOf(amount)),
  );

/** All that the sheet of an action plans, dropped or not. */
export const plannedOf = ({ budget = [] }: Action): Money | null => costOf(budget).planned;

/** Something says what it costs: money, or the time of staff. */
export function isCosted({ budget = [], staff = [] }: Action): boolean {
  const { planned, committed, spent } = costOf(budget);
  return planned !== null || committed !== null || spent !== null || staff.length > 0;
}

/** Actions that were dropped once they had a budget: what they planned is in no account. */
export const droppedWithBudget = (actions: readonly Action[]): number =>
  actions.filter((action) => !isStanding(action) && action.budget !== undefined).length;

/** The years that the budget lines of some actions name, each once and in order. */
export const budgetYears = (actions: readonly Action[]): readonly number[] =>
  [...new Set(actions.flatMap(({ budget = [] }) => budget.flatMap(({ year }) => year ?? [])))].sort((a, b) => a - b);

/** It has operating costs in a year, or later. */
export const operatesFrom = ({ budget = [] }: Action, first: number): boolean =>
  budget.some(({ nature, year }) => nature === 'operating' && year !== undefined && year >= first);

/** The lines of an action that are added to those of others; of what was dropped, those that say what was engaged. */
export const moneyLines = (action: Action): readonly (BudgetLine | FundingLine)[] =>
  isStanding(action)
    ? [...(action.budget ?? []), ...(action.funding ?? [])]
    : budgetOf(action).filter(({ committed, spent }) => committed !== undefined || spent !== undefined);

/** Every budget line of some actions, as it still holds. */
export const linesOf = (actions: readonly Action[]): readonly BudgetLine[] => actions.flatMap(budgetOf);

type IsOf = (line: BudgetLine) => boolean;

/** What was spent on actions that were dropped since, of some of their lines: no part of what is still planned. */
export const spentOnDropped = (actions: readonly Action[], isOf: IsOf = () => true): Money | null =>
  costOf(linesOf(actions.filter((action) => !isStanding(action))).filter(isOf)).spent;

interface Spent {
  readonly spent: Money | null;
  readonly spentOnDropped: Money | null;
}

/** What was spent of what is planned. */
export const spentOfPlanned = ({ spent, spentOnDropped: aside }: Spent): Money | null => spent && minus(spent, aside ?? zero);

/** One cost a year, in order of years; lines without a year come last, under `null`. */
export function costByYear(lines: readonly BudgetLine[]): readonly { readonly year: number | null; readonly cost: Cost }[] {
  const years = [...new Set(lines.map(({ year }) => year ?? null))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return years.map((year) => ({ year, cost: costOf(lines.filter(isOfYear(year))) }));
}

const isOfYear =
  (year: number | null): IsOf =>
  (line) =>
    (line.year ?? null) === year;

/** The cost of actions in each year, and what of it was spent on those that were dropped since. */
export const yearsOf = (actions: readonly Action[]) =>
  costByYear(linesOf(actions)).map(({ year, cost }) => ({
    year,
    ...cost,
    spentOnDropped: spentOnDropped(actions, isOfYear(year)),
  }));

/** All that funds the action, refused requests aside; null when no amount is known. */
export const fundingTotal = (action: Action): Money | null => total(fundingOf(action).map(hopedFor));

const isMoneyAid = ({ kind }: FundingLine): boolean => kind === 'grant' || kind === 'contribution';
/** Grants, contributions, and what others give in kind: nobody who carries the action pays for it. */
export const isAid = (line: FundingLine): boolean => isMoneyAid(line) || line.kind === 'in-kind';

/** The grants and contributions that were not refused, those paid for what was dropped among them; null when no amount is known. */
export const moneyAidOf = (action: Action): Money | null => total(heldFundingOf(action).filter(isMoneyAid).map(hopedFor));

/** What the carrier pays by itself or borrows; null when no amount is known. */
export const ownShareOf = (action: Action): Money | null =>
  total(
    fundingOf(action)
      .filter(({ kind }) => kind === 'own-funds' || kind === 'loan')
      .map(({ amount }) => moneyOf(amount)),
  );

/** Planned cost minus the aid hoped for; null when no cost is planned. */
export function remainingCost(action: Action): Money | null {
  const { planned } = costOf(budgetOf(action));
  return planned && minus(planned, total(fundingOf(action).filter(isAid).map(hopedFor)) ?? zero);
}

const hopedFor = ({ status, amount }: FundingLine): Money | null => (status === 'refused' ? null : moneyOf(amount));
