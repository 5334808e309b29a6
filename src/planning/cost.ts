// What an action costs in a year, when it may have been moved.
import { moneyOf, total } from '../deriving/index.ts';
import type { Action, BudgetLine, Money } from '../model/index.ts';
import type { Subject } from './subject.ts';

/** The year in which an action starts, and how many years later than its sheet says. */
export interface Start {
  readonly year: number;
  readonly moved: number;
}

export type Counts = 'gross' | 'net';

export interface Cost {
  readonly investment: Money | null;
  readonly operating: Money | null;
  readonly fte: number;
  /** What it takes of each envelope: the most it may cost, in cents, and hundredths of FTE, so that all are integers. */
  readonly counted: { readonly investment: number; readonly operating: number; readonly fte: number };
}

/** A line says what was planned; before or instead of a plan, what was committed or spent. */
const amountOf = ({ planned, committed, spent }: BudgetLine): Money | null => moneyOf(planned ?? committed ?? spent);

/** The least that is sure to come, in cents. */
const grants = (funding: Action['funding'], isThen: (year: number | undefined) => boolean): number =>
  (funding ?? [])
    .filter(({ kind, status, year }) => kind === 'grant' && (status === 'granted' || status === 'received') && isThen(year))
    .reduce((sum, { amount }) => sum + (moneyOf(amount)?.min ?? 0), 0);

/**
 * Lines are moved with the action. A line without a year, or dated before the action starts, falls in its first year; a line without a
 * nature is an investment. Envelopes count the upper end of a range, so that none can be overrun; a net envelope takes away the grants
 * granted or received, at the lower end, from the investment first and never below zero.
 */
export function costIn({ action, from }: Subject, start: Start, year: number, counts: Counts): Cost {
  const first = from ?? start.year;
  const isThen = (written: number | undefined): boolean => Math.max(written ?? first, first) + start.moved === year;
  const lines = (action.budget ?? []).filter((line) => isThen(line.year));
  const investment = total(lines.filter(({ nature }) => nature !== 'operating').map(amountOf));
  const operating = total(lines.filter(({ nature }) => nature === 'operating').map(amountOf));
  const fte = (action.staff ?? [])
    .filter((line) => isThen(line.year))
    .reduce((sum, { planned, spent }) => sum + Math.round((planned ?? spent ?? 0) * 100), 0);
  const [most, mostOperating] = [investment?.max ?? 0, operating?.max ?? 0];
  const granted = counts === 'net' ? grants(action.funding, isThen) : 0;
  const onInvestment = Math.min(granted, Math.max(0, most));
  const onOperating = Math.min(granted - onInvestment, Math.max(0, mostOperating));
  return {
    investment,
    operating,
    fte: fte / 100,
    counted: { investment: most - onInvestment, operating: mostOperating - onOperating, fte },
  };
}
