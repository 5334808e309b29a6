/** Cells for each kind of value: texts, dates, amounts, shares, formulas. */
import type { Money } from '../../model/index.ts';
import type { Cell, Look, Value } from './sheet.ts';

export const formats = {
  euros: '#,##0\\ "€"',
  /** The middle of a range. */
  around: '"≈ "#,##0\\ "€"',
  /** The upper end of a range. */
  atMost: '"≤ "#,##0\\ "€"',
  percent: '0\\ %',
  day: 'dd/mm/yyyy',
  number: '#,##0.##',
  whole: '0',
  tenth: '0.0',
  hundredth: '0.00',
  fte: '0.00',
  /** A value that nobody gave, supposed. */
  supposed: '0.00"*"',
  move: '"▲ "0;"▼ "0;"="',
} as const;

export const text = (value: string | null, look: Look = 'body'): Cell => ({ value, look });

/** Whole numbers keep no trailing separator, which a `#.##` format would leave. */
export const figure = (value: number | null, format?: string, look: Look = 'body'): Cell => ({
  value,
  look,
  format: format ?? (value !== null && Number.isInteger(value) ? '#,##0' : formats.number),
});

/** `value` out of 100. */
export const percent = (value: number | null): Cell => figure(value === null ? null : value / 100, formats.percent);

/** `YYYY-MM-DD` as a date that Excel can sort; a cell without one stays empty. */
export const day = (iso: string | null): Cell => ({
  value: iso === null ? null : utcDay(iso),
  look: 'body',
  format: formats.day,
});

/** Dates are counted in UTC, so that no time zone moves them to the day before. */
export const utcDay = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

const isRange = (money: Money | null): boolean => money !== null && money.min !== money.max;

/** Euros; a range counts its middle, marked `≈`. */
export const euros = (money: Money | null, look: Look = 'body'): Cell =>
  figure(money === null ? null : (money.min + money.max) / 200, isRange(money) ? formats.around : formats.euros, look);

/** Euros; a range counts its upper end, marked `≤`: an envelope cannot be overrun. */
export const ceiling = (money: Money | null): Cell =>
  figure(money === null ? null : money.max / 100, isRange(money) ? formats.atMost : formats.euros);

export const formula = (written: string, result: string | number, format?: string, look: Look = 'body'): Cell => ({
  value: { formula: written, result },
  look,
  ...(format !== undefined && { format }),
});

/** Whether a cell shows words, typed or computed. */
export const isWords = (value: Value): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && 'formula' in value && typeof value.result === 'string');

/** The number that a cell shows or comes to, 0 when it has none. */
export function amountIn(cell: Cell | null | undefined): number {
  const value = cell?.value;
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null && 'formula' in value && typeof value.result === 'number' ? value.result : 0;
}

/** Sums without the noise of binary fractions. */
export const sum = (values: readonly number[]): number =>
  Math.round(values.reduce((total, value) => total + value, 0) * 1e6) / 1e6;
