// Days of the calendar as numbers, and moved.

import { remembered } from '../remembered.ts';
import { daysInMonth, twoDigits } from './period.ts';

const DAY = 86_400_000;

/** Since the first of January 1970; days are `YYYY-MM-DD`. A project names the same few over and over: some thirty years of them are remembered. */
export const dayNumber = remembered((iso) => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY), { most: 10_000 });
export const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
export const daysLater = (iso: string, days: number): string => dayOf(dayNumber(iso) + days);

/** The same day of another month, or its last when it has no such day. */
export function monthsLater(iso: string, months: number): string {
  const [years, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1 + months, Number(iso.slice(8, 10))];
  const [year, rank] = [years + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1];
  return `${String(year).padStart(4, '0')}-${twoDigits(rank)}-${twoDigits(Math.min(day, daysInMonth(year, rank)))}`;
}

/** The last day of the month of a day, or of so many months later. */
export const lastOfMonth = (iso: string, months = 0): string => monthsLater(`${iso.slice(0, 7)}-31`, months);

/** As spreadsheets count days, since the end of 1899. */
export const dayOfSerial = (serial: number): string => dayOf(Math.floor(serial) - 25_569);

/** Whether that day is there; what has no date is told as it stands: it counts. */
export const hasCome = (date: string | undefined, today: string): boolean => date === undefined || date <= today;
