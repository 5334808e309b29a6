/** What an action costs and who pays, in whole euros without tax: the national model takes nothing finer, and three funders. */

import type { Action, BudgetLine, FundingLine, Money, Uncarried } from '../../model/index.ts';
import type { NameOf } from '../../project/thread/index.ts';
import { moneyOf, total } from '../../values/index.ts';

export interface MoneyCells {
  readonly cells: Readonly<Record<string, string | number>>;
  readonly uncarried: readonly Uncarried[];
}

const nationalFunders = 3;

/** Lines of one funder make one sum; refused requests bring nothing. */
function byFunder(lines: readonly FundingLine[], nameOf: NameOf): ReadonlyMap<string, readonly FundingLine[]> {
  const kept = lines.filter(({ funder, status }) => funder !== undefined && status !== 'refused');
  const names = [...new Set(kept.map(({ funder = '' }) => nameOf('organisation', funder).name))];
  return new Map(names.map((name) => [name, kept.filter(({ funder = '' }) => nameOf('organisation', funder).name === name)]));
}

/** Why the model does not take an amount; null when it does. */
function whyNot({ min, max }: Money): Uncarried['why'] | null {
  if (min !== max) return 'range';
  if (min % 100 !== 0) return 'cents';
  return min > 0 ? null : 'zero';
}

export function moneyCells({ id, budget = [], funding = [] }: Action, nameOf: NameOf, isExclTax: boolean): MoneyCells {
  const cells: Record<string, string | number> = {};
  const uncarried: Uncarried[] = [];
  const leave = (field: string, why: Uncarried['why']) => uncarried.push({ action: id, field, why });
  const isTaken = ({ basis }: BudgetLine | FundingLine): boolean => (basis === undefined ? isExclTax : basis === 'excl-tax');
  /** A sum of which a part is with tax is no sum. */
  const put = (key: string, field: string, lines: readonly (BudgetLine | FundingLine)[], amount: Money | null): void => {
    if (amount === null) return;
    const why = lines.every(isTaken) ? whyNot(amount) : 'basis';
    if (why === null) cells[key] = amount.min / 100;
    else leave(field, why);
  };
  put('budget', 'budget', budget, total(budget.map(({ planned }) => moneyOf(planned))));
  if (budget.length > 1 || budget.some(({ year, nature }) => year !== undefined || nature !== undefined))
    leave('budget', 'years');
  const funders = [...byFunder(funding, nameOf)];
  for (const [index, [name, lines]] of funders.slice(0, nationalFunders).entries()) {
    cells[`funder${index + 1}`] = name;
    put(`amount${index + 1}`, 'funding', lines, total(lines.map(({ amount }) => moneyOf(amount))));
  }
  if (funders.length > nationalFunders) leave('funding', 'fourth-funder');
  if (funding.some(({ funder }) => funder === undefined)) leave('funding', 'no-funder');
  if (funding.length > funders.length || funding.some(({ year, kind, scheme }) => year ?? kind ?? scheme))
    leave('funding', 'years');
  return { cells, uncarried };
}
