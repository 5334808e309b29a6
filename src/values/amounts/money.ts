// Amounts: from euros as written to integer cents, and sums.
import type { Money, WrittenMoney } from '../../model/index.ts';

export const zero: Money = { min: 0, max: 0 };

/** An amount that is known to the cent. */
export const exactly = (amount: number): Money => ({ min: amount, max: amount });

const cents = (euros: number): number => Math.round(euros * 100);

/** Euros as written, or `{min, max}`, to integer cents; null when absent. */
export function moneyOf(written: WrittenMoney | undefined): Money | null {
  if (written === undefined) return null;
  return typeof written === 'number' ? exactly(cents(written)) : { min: cents(written.min), max: cents(written.max) };
}

export const plus = (a: Money, b: Money): Money => ({ min: a.min + b.min, max: a.max + b.max });

/** What is left of `a` once `b` is taken away: least left when most is taken. */
export const minus = (a: Money, b: Money): Money => ({ min: a.min - b.max, max: a.max - b.min });

/** The sum of what is known; null when nothing is: an unknown cost is not a cost of nothing. */
export function total(amounts: readonly (Money | null)[]): Money | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce(plus, zero);
}

/** The middle of the range, in cents: what is counted when one figure is needed. */
export const middle = (amount: Money): number => Math.round((amount.min + amount.max) / 2);

/** Whether it is not settled: its least and its most differ. */
export const isRange = (amount: Money | null): boolean => amount !== null && amount.min !== amount.max;
