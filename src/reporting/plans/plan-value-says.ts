// A value of an action as one line that a person reads: words of lists by their label, amounts in euros, parts of a list one after the other.

import type { Language, WrittenMoney } from '../../model/index.ts';
import { colon, isHolder, moneyOf, parsePeriod, semicolon } from '../../values/index.ts';
import { formatMoney, formatPeriod } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { visible } from '../../wording/visible.ts';

const longest = 70;

/** One line, cut where it would not fit. */
export const shortWords = (text: string): string => {
  const line = visible(text.replace(/[\t\n\r ]+/g, ' ').trim());
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

const isMoney = (value: unknown): value is WrittenMoney =>
  typeof value === 'number' || (isHolder(value) && 'min' in value && 'max' in value);

function says(field: string, value: unknown, language: Language): string {
  if (value === undefined || value === null) return '—';
  if (Array.isArray(value)) return value.map((one) => says(field, one, language)).join(semicolon[language]);
  if (/budget|funding/.test(field) && !field.endsWith('.year') && isMoney(value))
    return formatMoney(moneyOf(value) ?? { min: 0, max: 0 }, language);
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, one]) => (field === 'x-import' ? `${key}${colon[language]}${one}` : says(`${field}.${key}`, one, language)))
      .join(' ');
  return typeof value === 'string' ? (label(`action.${field}=${value}`, language) ?? value) : String(value);
}

/** `—` when there is nothing. */
export const planValueSays = (field: string, value: unknown, language: Language): string =>
  shortWords(says(field, value, language));

/** The same of what a cell was read as: a period stands in words. */
export function planReadingSays(field: string, value: unknown, language: Language): string {
  const period = field === 'start' || field === 'end' ? parsePeriod(String(value)) : null;
  return period === null ? planValueSays(field, value, language) : shortWords(formatPeriod(period, language));
}
