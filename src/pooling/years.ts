// Money by year, added up.

import type { DigestYear, Money } from '../model/index.ts';
import { total } from '../values/index.ts';

export function addYears(all: readonly DigestYear[]): readonly DigestYear[] {
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return years.map((year) => {
    const lines = all.filter((one) => one.year === year);
    const onDropped = spentOnDroppedIn(lines);
    return { year, planned: plannedIn(lines), spent: spentIn(lines), ...(onDropped && { spentOnDropped: onDropped }) };
  });
}

export const plannedIn = (years: readonly DigestYear[]): Money | null => total(years.map(({ planned }) => planned));
/** Of what was spent, what was on actions that were dropped since. */
export const spentOnDroppedIn = (years: readonly DigestYear[]): Money | null =>
  total(years.map(({ spentOnDropped }) => spentOnDropped ?? null));
export const spentIn = (years: readonly DigestYear[]): Money | null => total(years.map(({ spent }) => spent));
