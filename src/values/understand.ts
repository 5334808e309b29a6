// A word that somebody typed for a field → the value that files hold.
import type { Field } from '../model/index.ts';
import { meant } from './meant.ts';
import { usualFullTime, usualNumber, usualRange } from './numbers.ts';
import { asWritten, parsePeriod } from './period.ts';
import { usualDay } from './usual-day.ts';
import { usualPeriod } from './usual-period.ts';
import { usualTime } from './usual-time.ts';

export type Understood =
  | { readonly value: unknown }
  | {
      readonly wanted: 'value' | 'number' | 'yes-or-no' | 'day' | 'period' | 'time' | 'full-time';
      /** The values between which the word does not choose. */
      readonly among?: readonly string[];
    };

const answers: ReadonlyMap<string, boolean> = new Map([
  ...['oui', 'yes', 'vrai', 'true', 'x', '✓'].map((word) => [word, true] as const),
  ...['non', 'no', 'faux', 'false'].map((word) => [word, false] as const),
]);

/**
 * The value of a field that holds one thing, however usual the way it is typed: `en cours`, `1 234,50 €`, `15 janvier 2026`, `oui`.
 * `labelsOf` gives the names that people know a value by. What could be two things is not understood.
 */
export function understand(typed: string, field: Field, labelsOf: (value: string) => readonly string[]): Understood {
  const text = typed.trim();
  const { types, values, noun, format } = field;
  if (values !== undefined) {
    const known = values.map((value) => ({ item: value, names: [value, ...labelsOf(value)] }));
    const found = meant(text, known);
    if ('one' in found) return { value: found.one };
    return 'several' in found ? { wanted: 'value', among: found.several } : { wanted: 'value' };
  }
  if (noun === 'period') {
    const period = parsePeriod(text) === null ? usualPeriod(text) : text;
    return period === null ? { wanted: 'period' } : { value: asWritten(period) };
  }
  if (noun === 'time') {
    const time = usualTime(text);
    return time === null ? { wanted: 'time' } : { value: time };
  }
  if (noun === 'fte') {
    const value = usualFullTime(text);
    return value === null ? { wanted: 'full-time' } : { value };
  }
  const range = noun === 'money' ? usualRange(text) : null;
  if (range !== null) return { value: range };
  if (format === 'date') {
    const day = parsePeriod(text) === null ? usualDay(text) : text;
    return day === null ? { wanted: 'day' } : { value: day };
  }
  // Where a text may stand too, zeros that lead belong to a code.
  if ((types.includes('number') || types.includes('integer')) && !(types.includes('string') && /^0\d/.test(text))) {
    const value = usualNumber(text, noun === 'money');
    const fits = value !== null && (types.includes('number') || Number.isInteger(value));
    if (fits) return { value };
    if (!types.includes('string') && !types.includes('boolean')) return { wanted: 'number' };
  }
  if (types.includes('boolean')) {
    const value = answers.get(text.toLowerCase());
    if (value !== undefined) return { value };
    if (!types.includes('string')) return { wanted: 'yes-or-no' };
  }
  return { value: text };
}
