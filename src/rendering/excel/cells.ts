/** Cells for each kind of value: texts, dates, amounts, shares, formulas. */
import type { Money } from '../../model/index.ts';
import { isHolder, isRange } from '../../values/index.ts';
import type { Cell, Look, Row, Value } from './sheet.ts';

export const formats = {
  euros: '#,##0\\ "€"',
  /** The middle of a range. */
  around: '"≈ "#,##0\\ "€"',
  day: 'dd/mm/yyyy',
  number: '#,##0.##',
  whole: '0',
} as const;

export const text = (value: string | null, look: Look = 'body'): Cell => ({ value, look });

/** Whole numbers keep no trailing separator, which a `#.##` format would leave. */
export const figure = (value: number | null, format?: string, look: Look = 'body'): Cell => ({
  value,
  look,
  format: format ?? (value !== null && Number.isInteger(value) ? '#,##0' : formats.number),
});

/** `YYYY-MM-DD` as a date that Excel can sort; a cell without one stays empty. */
export const day = (iso: string | null): Cell => ({
  value: iso === null ? null : utcDay(iso),
  look: 'body',
  format: formats.day,
});

/** Dates are counted in UTC, so that no time zone moves them to the day before. */
export const utcDay = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** Euros; a range counts its middle, marked `≈`. */
export const euros = (money: Money | null): Cell =>
  figure(money === null ? null : (money.min + money.max) / 200, isRange(money) ? formats.around : formats.euros);

export const formula = (written: string, result: string | number, format?: string, look: Look = 'body'): Cell => ({
  value: { formula: written, result },
  look,
  ...(format !== undefined && { format }),
});

/** Whether a cell shows words, typed or computed. */
export const isWords = (value: Value): boolean =>
  typeof value === 'string' || (isHolder(value) && 'formula' in value && typeof value.result === 'string');

/** What stands above a table: what it is, how to read it. The header comes on the row after. */
export const heading = (title: string, note: string): readonly Row[] => [[text(title, 'title')], [text(note, 'note')], []];
/** The row of the header under a heading. */
export const UNDER_HEADING = 4;
