// The programme's money in a period, in euros, as a formula reckons with it.
import { linesOf, middle, moneyInputs, moneyOf, total } from '../deriving/index.ts';
import type { BudgetLine, Period, Project } from '../model/index.ts';

const linesIn = ({ actions }: Project): readonly BudgetLine[] => linesOf(actions);

/** Earliest first. */
export const yearsWithMoney = (project: Project): readonly number[] =>
  [...new Set(linesIn(project).flatMap(({ year }) => (year === undefined ? [] : [year])))].sort((a, b) => a - b);

/** Budgets are kept by year: a period that is not made of whole years has none. Null when no line of those years says it; a range counts by its middle. */
export function euros(project: Project, name: string, { start, end }: Period): number | null {
  const input = moneyInputs.find((one) => one === name);
  if (input === undefined || !start?.endsWith('-01-01') || !end?.endsWith('-12-31')) return null;
  const [first, last] = [start, end].map((day) => Number(day.slice(0, 4)));
  const lines = linesIn(project).filter(({ year = 0 }) => year >= (first ?? 0) && year <= (last ?? 0));
  const sum = total(lines.map((line) => moneyOf(line[input])));
  return sum === null ? null : middle(sum) / 100;
}
