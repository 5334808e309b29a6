// The years that a plan covers.

import type { Project } from '../model/index.ts';
import { budgetYears } from '../project/money/index.ts';
import { termOpening } from '../project/time/index.ts';

/** Increasing, each once. */
export const inOrder = (years: readonly number[]): readonly number[] => [...new Set(years)].sort((a, b) => a - b);

/** The years of the envelopes, or every year that the budgets span; and those that were frozen. Those of former terms are over. */
export function yearsOf(project: Project): readonly number[] {
  const first = Number(termOpening(project)?.slice(0, 4) ?? 0);
  return yearsIn(project).filter((year) => year >= first);
}

function yearsIn({ plan, actions, frozenPlans }: Project): readonly number[] {
  const envelopes = (plan.envelopes ?? []).map(({ year }) => year);
  const budgets = budgetYears(actions);
  const [first, last] = [budgets[0], budgets.at(-1)];
  const spanned = first === undefined || last === undefined ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return inOrder([...(envelopes.length > 0 ? envelopes : spanned), ...frozenPlans.map(({ year }) => year)]);
}
