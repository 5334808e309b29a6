/** What an action costs and who pays, in whole euros: the national model takes nothing finer, and three funders. */
import { moneyOf, type NameOf, total } from '../../deriving/index.ts';
import type { Action, FundingLine, Money } from '../../model/index.ts';
import type { Uncarried } from './uncarried.ts';

export interface MoneyCells {
  readonly cells: Readonly<Record<string, string | number>>;
  readonly uncarried: readonly Uncarried[];
}

const whole = (amount: Money): number | null => (amount.min === amount.max && amount.min % 100 === 0 ? amount.min / 100 : null);
const whyNot = (amount: Money): Uncarried['why'] => (amount.min === amount.max ? 'cents' : 'range');

/** Lines of one funder make one sum; refused requests bring nothing. */
function byFunder(lines: readonly FundingLine[], nameOf: NameOf): readonly (readonly [string, Money | null])[] {
  const kept = lines.filter(({ funder, status }) => funder !== undefined && status !== 'refused');
  const names = [...new Set(kept.map(({ funder = '' }) => nameOf('organisation', funder).name))];
  return names.map((name) => [
    name,
    total(kept.filter(({ funder = '' }) => nameOf('organisation', funder).name === name).map(({ amount }) => moneyOf(amount))),
  ]);
}

export function moneyCells({ id, budget = [], funding = [] }: Action, nameOf: NameOf, isExclTax: boolean): MoneyCells {
  const cells: Record<string, string | number> = {};
  const uncarried: Uncarried[] = [];
  const leave = (field: string, why: Uncarried['why']) => uncarried.push({ action: id, field, why });
  const put = (key: string, field: string, amount: Money | null): void => {
    const euros = amount && whole(amount);
    if (amount === null) return;
    if (!isExclTax) leave(field, 'basis');
    else if (euros === null) leave(field, whyNot(amount));
    else if (euros > 0) cells[key] = euros;
  };
  put('budget', 'budget', total(budget.map(({ planned }) => moneyOf(planned))));
  if (budget.length > 1 || budget.some(({ year, nature }) => year !== undefined || nature !== undefined))
    leave('budget', 'years');
  const funders = byFunder(funding, nameOf);
  for (const [index, [name, amount]] of funders.slice(0, 3).entries()) {
    cells[`funder${index + 1}`] = name;
    put(`amount${index + 1}`, 'funding', amount);
  }
  if (funders.length > 3) leave('funding', 'fourth-funder');
  if (funding.length > funders.length || funding.some(({ year, kind, scheme }) => year ?? kind ?? scheme))
    leave('funding', 'years');
  return { cells, uncarried };
}
