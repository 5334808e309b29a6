// The programme's money in a period, in euros, as a formula reckons with it.

import type { Period, Project } from '../model/index.ts';
import { linesOf } from '../project/money/index.ts';
import { moneyIn, moneyInputs } from '../project/progress/index.ts';
import { isWholeYears } from '../values/index.ts';

/** Earliest first. */
export const yearsWithMoney = ({ actions }: Project): readonly number[] =>
  [...new Set(linesOf(actions).flatMap(({ year }) => (year === undefined ? [] : [year])))].sort((a, b) => a - b);

/** Budgets are kept by year: a period that is not made of whole years has none. Null when no line of those years says it; a range counts by its middle. */
export function euros({ actions }: Project, name: string, period: Period): number | null {
  const input = moneyInputs.find((one) => one === name);
  return input === undefined || !isWholeYears(period) ? null : moneyIn(actions, input, period);
}
