// A day written in a usual way → the same day as files write it.

import { unaccented } from '../words/spelling.ts';
import { parsePeriod, twoDigits } from './period.ts';

const months = [
  'janvier january janv jan',
  'fevrier february fevr fev feb',
  'mars march',
  'avril april avr apr',
  'mai may',
  'juin june jun',
  'juillet july juil jul',
  'aout august aug',
  'septembre september sept sep',
  'octobre october oct',
  'novembre november nov',
  'decembre december dec',
].map((names) => names.split(' '));

/** 1 to 12; 0 when the word, in small letters without accents, names no month. */
export const monthNamed = (word: string): number => months.findIndex((names) => names.includes(word)) + 1;

/** In small letters, without accents, with single plain spaces. */
export const simplified = (text: string): string => unaccented(text).toLowerCase().replace(/\s+/g, ' ').trim();

function inCalendar(year: string, month: number, day: number): string | null {
  const written = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return parsePeriod(written) === null ? null : written;
}

/** `05/03/2026` is a day of March in Paris and of May in Boston: only what can be read in one way is read. */
function fromNumbers(first: number, second: number, year: string): string | null {
  if (first > 12 || first === second) return inCalendar(year, second, first);
  return second > 12 ? inCalendar(year, first, second) : null;
}

/** Null when it is no day, when there is no such day, and when it could be two. */
export function usualDay(written: string): string | null {
  const text = simplified(written);
  const [, y, , m, d] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  if (y !== undefined) return inCalendar(y, Number(m), Number(d));
  const [, first, , second, year] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return fromNumbers(Number(first), Number(second), year);
  const [, day, month = '', ofYear] = /^(?:le )?(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})$/.exec(text) ?? [];
  if (ofYear !== undefined) return inCalendar(ofYear, monthNamed(month), Number(day));
  const [, english = '', number, inYear] = /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/.exec(text) ?? [];
  return inYear === undefined ? null : inCalendar(inYear, monthNamed(english), Number(number));
}
