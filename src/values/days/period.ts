// From a period as written to its first and last day.
import type { Period, WrittenPeriod } from '../../model/index.ts';
import { portableName } from '../files/portable-names.ts';
import { remembered } from '../remembered.ts';

export const twoDigits = (number: number | string): string => String(number).padStart(2, '0');

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The number of days of a month, 1 to 12, by the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** First day of a month and last day of another month of the same year. */
const months = (year: string, first: number, last: number) => ({
  start: `${year}-${twoDigits(first)}-01`,
  end: `${year}-${twoDigits(last)}-${daysInMonth(Number(year), last)}`,
});

function single(text: string): { start: string | null; end: string | null } | null {
  if (text === 'ongoing') return { start: null, end: null };
  const match = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|[QT]([1-4])|[SH]([12])|(\d{4})))?$/.exec(text);
  if (!match) return null;
  const [, year = '', month, day, quarter, half, until] = match;
  if (until !== undefined) return until < year ? null : { start: `${year}-01-01`, end: `${until}-12-31` };
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (half !== undefined) return months(year, Number(half) * 6 - 5, Number(half) * 6);
  if (month === undefined) return months(year, 1, 12);
  const number = Number(month);
  if (number < 1 || number > 12) return null;
  if (day === undefined) return months(year, number, number);
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), number) ? { start: text, end: text } : null;
}

/**
 * A day, a month `2026-03`, a quarter `2026-Q2` or `2026-T2`, a half-year `2026-S1` or `2026-H1`, a year (text or number), two years
 * `2015-2016`, an interval `2026-04/2026-06`, or `ongoing`. Null when it is none of these, when the day does not exist, or when the
 * end precedes the start.
 */
export function parsePeriod(written: WrittenPeriod): Period | null {
  return periodIn(String(written));
}

/** Projects write the same few again and again: each is read once, and as many are kept as a great project writes. */
const periodIn = remembered(
  (text): Period | null => {
    const [from = '', to, ...more] = text.split('/');
    if (more.length > 0) return null;
    const first = single(from);
    const last = to === undefined ? first : single(to);
    if (!first || !last) return null;
    if (first.start !== null && last.end !== null && last.end < first.start) return null;
    return { start: first.start, end: last.end, text };
  },
  { most: 5_000 },
);

/** The same, when the field may be absent. */
export const periodOf = (written: WrittenPeriod | undefined): Period | null =>
  written === undefined ? null : parsePeriod(written);

/** From the first day of one field to the last day of another: a term, a programme's years. Null when neither is known. */
export function spanOf(span: { readonly start?: WrittenPeriod; readonly end?: WrittenPeriod } | undefined): Period | null {
  const [start, end] = [periodOf(span?.start), periodOf(span?.end)];
  if (start === null && end === null) return null;
  return { start: start?.start ?? null, end: end?.end ?? null, text: `${span?.start ?? ''}/${span?.end ?? 'ongoing'}` };
}

/** Chronological order: by first day, then by last; open starts come last. */
export function byPeriod(a: Period | null, b: Period | null): number {
  const key = (period: Period | null) => `${period?.start ?? '9999'} ${period?.end ?? '9999'}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** Whether a year, as a number, has a day in common with a period. */
export function touchesYear(period: Period, year: number): boolean {
  return (period.start ?? '0000') <= `${year}-12-31` && (period.end ?? '9999') >= `${year}-01-01`;
}

/** Budgets are kept by year: only such a period has money of its own. */
export const isWholeYears = ({ start, end }: Period): boolean =>
  start !== null && end !== null && start.endsWith('-01-01') && end.endsWith('-12-31');

/** Two spellings of one period, such as `2026` and `2026-01/2026-12`, are the same days. */
export const daySpan = ({ start, end }: Period): string => `${start}/${end}`;

/** The same, of a period as written; what is no period is itself. */
export function writtenSpan(written: WrittenPeriod): string {
  const period = parsePeriod(written);
  return period === null ? String(written) : daySpan(period);
}

/** As files write it: a year that stands for itself is a number. */
export const asWritten = (period: string): WrittenPeriod => (/^\d{4}$/.test(period) ? Number(period) : period);

/** The file of the figures that a period begins in. */
export const valuesFile = (period: string): string =>
  `values/${portableName((parsePeriod(period)?.start ?? period).slice(0, 4))}.yaml`;
