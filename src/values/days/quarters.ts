// Quarters, and how much of each some days take.
import type { Period } from '../../model/index.ts';
import { dayNumber, monthsLater } from './days.ts';
import { daysInMonth, twoDigits } from './period.ts';

/** `2027-T1` of a day. */
export const quarterOf = (iso: string): string => `${iso.slice(0, 4)}-T${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;

/** First and last day of a quarter written `2027-T1`. */
export function daysOf(quarter: string): { readonly start: string; readonly end: string } {
  const [year, last] = [quarter.slice(0, 4), Number(quarter.slice(6)) * 3];
  return { start: `${year}-${twoDigits(last - 2)}-01`, end: `${year}-${twoDigits(last)}-${daysInMonth(Number(year), last)}` };
}

/** From the quarter of a day to that of another, both included; none when the end precedes the start. */
export function quartersBetween(start: string, end: string): readonly string[] {
  const index = (iso: string) => Number(iso.slice(0, 4)) * 4 + Math.ceil(Number(iso.slice(5, 7)) / 3) - 1;
  const count = Math.max(0, index(end) - index(start) + 1);
  return Array.from({ length: count }, (_, at) => `${Math.floor((index(start) + at) / 4)}-T${((index(start) + at) % 4) + 1}`);
}

interface Span {
  readonly start: string;
  readonly end: string;
}

/** Days that two spans have in common. */
export const commonDays = (a: Span, b: Span): number =>
  Math.max(0, Math.min(dayNumber(a.end), dayNumber(b.end)) - Math.max(dayNumber(a.start), dayNumber(b.start)) + 1);

/** How many days a span lasts, both ends included. */
export const daysIn = (span: Span): number => commonDays(span, span);

/** The same of a period; null when it has no end. */
export const daysOfPeriod = (period: Pick<Period, 'start' | 'end'> | null | undefined): number | null =>
  period?.start && period.end ? daysIn({ start: period.start, end: period.end }) : null;

/** The share of a quarter that a span takes, 0 to 1. */
export const shareOf = (span: Span, quarter: string): number => commonDays(span, daysOf(quarter)) / daysIn(daysOf(quarter));

/** The 29th of February becomes the 28th where there is none. */
export const yearsLater = (iso: string, years: number): string => monthsLater(iso, years * 12);
