// A period written in a usual way → the same period as files write it.
import { parsePeriod, twoDigits } from './period.ts';
import { monthNamed, simplified, usualDay } from './usual-day.ts';

const ordinals: Readonly<Record<string, string>> = {
  premier: '1',
  first: '1',
  deuxieme: '2',
  second: '2',
  troisieme: '3',
  third: '3',
  quatrieme: '4',
  fourth: '4',
};

const letters: Readonly<Record<string, string>> = { trimestre: 'T', quarter: 'Q', semestre: 'S', half: 'H' };

function monthOf(text: string): string | null {
  const [, name = '', ofYear] = /^([a-z]+)\.? (\d{4})$/.exec(text) ?? [];
  if (ofYear !== undefined) return monthNamed(name) === 0 ? null : `${ofYear}-${twoDigits(monthNamed(name))}`;
  const [, month, year] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-${twoDigits(month ?? '')}`;
  const [, before, after] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? [];
  return before === undefined ? null : `${before}-${twoDigits(after ?? '')}`;
}

/** A quarter or a half-year, with the letter of the language it is written in. */
function partOf(text: string): string | null {
  const [, letter = '', rank, year] = /^([qtsh])([1-4])[ -]?(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-${letter.toUpperCase()}${rank}`;
  const [, before, initial = '', last] = /^(\d{4})[ -]?([qtsh])([1-4])$/.exec(text) ?? [];
  if (before !== undefined) return `${before}-${initial.toUpperCase()}${last}`;
  const words = /^(?:([1-4])(?:er|re|e|eme|st|nd|rd|th)?|([a-z]+)) (trimestre|semestre|quarter|half)(?: of| de)? (\d{4})$/;
  const [, number, word = '', kind = '', ofYear] = words.exec(text) ?? [];
  const which = number ?? ordinals[word];
  return ofYear === undefined || which === undefined ? null : `${ofYear}-${letters[kind]}${which}`;
}

const one = (text: string): string | null =>
  parsePeriod(text) === null ? (usualDay(text) ?? monthOf(text) ?? partOf(text)) : text;

/** Between two halves: the separators that stand in no half come first. */
const separators = [/ (?:-|–|—|\/|a|au|to) /, /[–—]/, /\//];

function both(text: string): string | null {
  const separator = separators.find((between) => between.test(text));
  const halves = separator === undefined ? [] : text.replace(/^(?:de|du|from) /, '').split(separator);
  const [start, end] = halves.map(one);
  if (halves.length !== 2 || !start || !end) return null;
  return /^\d{4}$/.test(start) && /^\d{4}$/.test(end) ? `${start}-${end}` : `${start}/${end}`;
}

/** Null when it is no period of the calendar, and when it could be two. */
export function usualPeriod(written: string): string | null {
  const text = simplified(written);
  const period = one(text) ?? both(text);
  return period === null || parsePeriod(period) === null ? null : period;
}
