// What actions cost, by nature and year, and what is left to pay once others have helped.
import type { Action, BudgetLine, Cost, FundingLine, Money } from '../../model/index.ts';
import { minus, moneyOf, total, zero } from '../../values/index.ts';

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
  status === 'dropped' ? budget.map(({ planned: _, ...line }) => line) : budget;

/** Nobody funds any more what was dropped. */
export const fundingOf = ({ status, funding = [] }: Action): readonly FundingLine[] => (status === 'dropped' ? [] : funding);

/** Every budget line of some actions, as it still holds. */
export const linesOf = (actions: readonly Action[]): readonly BudgetLine[] => actions.flatMap(budgetOf);

/** One cost a year, in order of years; lines without a year come last, under `null`. */
export function costByYear(lines: readonly BudgetLine[]): readonly { readonly year: number | null; readonly cost: Cost }[] {
  const years = [...new Set(lines.map(({ year }) => year ?? null))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return years.map((year) => ({ year, cost: costOf(lines.filter((line) => (line.year ?? null) === year)) }));
}

/** All that funds the action, refused requests aside; null when no amount is known. */
export const fundingTotal = (action: Action): Money | null => total(fundingOf(action).map(hopedFor));

/** Planned cost minus the grants and contributions that were not refused; null when no cost is planned. */
export function remainingCost(action: Action): Money | null {
  const { planned } = costOf(budgetOf(action));
  const helped = fundingOf(action).filter(({ kind }) => kind === 'grant' || kind === 'contribution');
  return planned && minus(planned, total(helped.map(hopedFor)) ?? zero);
}

const hopedFor = ({ status, amount }: FundingLine): Money | null => (status === 'refused' ? null : moneyOf(amount));
