// A word that somebody typed for a field → the value that files hold.
import type { Field } from '../model/index.ts';
import { numberWithUnit, usualFullTime, usualNumber, usualRange } from './amounts/usual-number.ts';
import { asWritten, parsePeriod } from './days/period.ts';
import { usualDay } from './days/usual-day.ts';
import { usualPeriod } from './days/usual-period.ts';
import { usualTime } from './days/usual-time.ts';
import { readAmount } from './in-words/read-amount.ts';
import { readDate } from './in-words/read-date.ts';
import { meant } from './words/meant.ts';

export type Understood =
  /** `byConvention`: most would take it so, and whoever typed it is told: « fin 2027 » is the last quarter. */
  | { readonly value: unknown; readonly byConvention?: true }
  | {
      readonly wanted: 'value' | 'number' | 'amount' | 'yes-or-no' | 'day' | 'period' | 'time' | 'full-time';
      /** The values between which the word does not choose. */
      readonly among?: readonly string[];
    };

const answers: ReadonlyMap<string, boolean> = new Map([
  ...['oui', 'yes', 'vrai', 'true', 'x', '✓'].map((word) => [word, true] as const),
  ...['non', 'no', 'faux', 'false'].map((word) => [word, false] as const),
]);

/** A day or a period as administrations write them, « rentrée 2026 »; null when it is none, or says the side of a calendar that the field does not hold. */
export function dateInWords(
  text: string,
  { format }: Field,
): Extract<ReturnType<typeof readDate>, { readonly value: unknown }> | null {
  const read = readDate({ kind: 'text', value: text });
  const form = format === 'date' ? /^\d{4}-\d{2}-\d{2}$/ : /^(?!.+\/ongoing|ongoing\/)/;
  return 'value' in read && form.test(read.asRead) ? read : null;
}

/** The same where nobody looks at what was read before it is written: « 05/03/2026 » could be two days. */
function surelyDated(text: string, field: Field, wanted: 'day' | 'period'): Understood {
  const read = dateInWords(text, field);
  if (read === null || read.how !== undefined) return { wanted };
  return { value: read.value, ...(read.certainty === 'likely' && { byConvention: true }) };
}

/** « 12,5 k€ », « 1,2 M€ »; null when it is no amount, or could be another. Its tax basis is said elsewhere. */
function surelyPaid(text: string): Understood | null {
  const read = readAmount({ kind: 'text', value: text });
  if (!('value' in read)) return null;
  if (read.value.basis !== undefined) return { wanted: 'amount' };
  return read.certainty === 'sure' ? { value: read.value.money } : null;
}

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
    return period === null ? surelyDated(text, field, 'period') : { value: asWritten(period) };
  }
  if (noun === 'time') {
    const time = usualTime(text);
    return time === null ? { wanted: 'time' } : { value: time };
  }
  if (noun === 'fte') {
    const value = usualFullTime(text);
    return value === null ? { wanted: 'full-time' } : { value };
  }
  const range = noun === 'money' && types.includes('object') ? usualRange(text) : null;
  if (range !== null) return { value: range };
  if (format === 'date') {
    const day = parsePeriod(text) === null ? usualDay(text) : text;
    return day === null ? surelyDated(text, field, 'day') : { value: day };
  }
  // Where a text may stand too, zeros that lead belong to a code.
  if ((types.includes('number') || types.includes('integer')) && !(types.includes('string') && /^0\d/.test(text))) {
    const value = noun === 'percent' ? numberWithUnit(text, '%') : usualNumber(text, noun === 'money');
    const fits = value !== null && (types.includes('number') || Number.isInteger(value));
    if (fits) return { value };
    const paid = noun === 'money' ? surelyPaid(text) : null;
    if (paid !== null && (!('value' in paid) || typeof paid.value === 'number' || types.includes('object'))) return paid;
    if (!types.includes('string') && !types.includes('boolean')) return { wanted: 'number' };
  }
  if (types.includes('boolean')) {
    const value = answers.get(text.toLowerCase());
    if (value !== undefined) return { value };
    if (!types.includes('string')) return { wanted: 'yes-or-no' };
  }
  return { value: text };
}
