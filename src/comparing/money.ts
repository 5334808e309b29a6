// Budgets that moved, what was committed and spent, grants that were answered, years that were frozen.

import type { Action, Difference, FundingLine, Money, State } from '../model/index.ts';
import { budgetOf, costOf } from '../project/money/index.ts';
import { isSame, paired } from './paired.ts';

const amounts = [
  ['planned', 'budget-planned'],
  ['committed', 'budget-committed'],
  ['spent', 'budget-spent'],
] as const;

/** Funders that an action counts on, with what each line is at; several lines of one funder are told apart by scheme and year. */
const linesOf = ({ funding = [] }: Action): ReadonlyMap<string, FundingLine> =>
  new Map(funding.map((line, index) => [[line.funder ?? index, line.scheme ?? '', line.year ?? ''].join('\n'), line]));

function answered(before: Action, after: Action): readonly Difference[] {
  const old = linesOf(before);
  return [...linesOf(after)].flatMap(([name, line]): Difference[] => {
    const from = old.get(name)?.status ?? null;
    const to = line.status ?? null;
    const funder = line.funder ?? line.scheme;
    if (from === to || to === null || (from === null && to === 'planned')) return [];
    return [
      { code: 'funding-status', subject: after.id, title: after.title, word: { from, to }, ...(funder && { reason: funder }) },
    ];
  });
}

export function moneyDifferences({ project: before }: State, { project: after }: State): readonly Difference[] {
  const actions = paired(before.actions, after.actions).both.flatMap(({ before: was, after: is }): Difference[] => {
    const [old, now] = [costOf(budgetOf(was)), costOf(budgetOf(is))];
    const moved = amounts.flatMap(([part, code]): Difference[] => {
      const money = { from: old[part], to: now[part] } satisfies { from: Money | null; to: Money | null };
      return isSame(money.from, money.to) ? [] : [{ code, subject: is.id, title: is.title, money }];
    });
    return [...moved, ...answered(was, is)];
  });
  const frozen = new Set(before.frozenPlans.map(({ year }) => year));
  const years = after.frozenPlans
    .filter(({ year }) => !frozen.has(year))
    .map(
      ({ year, plan }): Difference => ({
        code: 'year-frozen',
        subject: String(year),
        title: '',
        ...(plan.frozenBy && { reason: plan.frozenBy }),
      }),
    );
  return [...actions, ...years];
}
