// Names of documents, and what they ask to decide: words of whoever described them, and values of what they tell of.
import type { Language } from '../../model/index.ts';
import { portableName } from '../../values/index.ts';
import { formatDate, formatNumber } from '../../wording/index.ts';
import { slug } from '../slug.ts';
import { valuesAt } from './values-at.ts';

const placeholder = /\{\{\s*([A-Za-z]+(?:\.[A-Za-z]+)*)\s*\}\}/g;

/** The name of what a file is for, among those of which each has a file. */
export const NAME = 'name';

/** The fields that a name takes its values from. */
export const fieldsIn = (pattern: string): readonly string[] => [...pattern.matchAll(placeholder)].map(([, field = '']) => field);
/** A name with a letter in the place of each value. */
export const withoutValues = (pattern: string): string => pattern.replace(placeholder, 'x');

/** Of a period, the year it ends in; of a day, its own. */
function yearIn(value: unknown): string | undefined {
  const { end, start } = Object(value);
  return /^\d{4}/.exec(String(end ?? start ?? value ?? ''))?.[0];
}

/** Ids, days and numbers stand as they are; every other text without accents, capitals or signs. */
function said(view: object, field: string): string {
  const keys = field.split('.');
  const [value] = valuesAt(view, keys).values;
  if (value === null || value === undefined)
    return (keys.at(-1) === 'year' && yearIn(valuesAt(view, keys.slice(0, -1)).values[0])) || '';
  if (typeof value === 'number') return String(value);
  const text = String(value);
  return keys.at(-1) === 'id' || /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.replace(/[^A-Za-z0-9]+/g, '-') : slug(text);
}

/** Folders and a name, without extension: what a value lacks leaves no trace, and no value leads elsewhere. */
export function fileName(pattern: string, view: object, name: string): string {
  const filled = pattern.replace(placeholder, (_, field: string) => (field === NAME ? slug(name) : said(view, field)));
  const segments = filled
    .split('/')
    .map((segment) => segment.replace(/-{2,}/g, '-').replace(/^-|-$/g, ''))
    .filter((segment) => /[^.]/.test(segment))
    .map(portableName);
  return segments.join('/') || 'document';
}

/** A value in a sentence: years as they are, days in words, what has a label or a name by it. */
function told(value: unknown, key: string, language: Language): string | null {
  if (typeof value === 'number') return key === 'year' ? String(value) : formatNumber(value, language);
  if (typeof value === 'string') return formatDate(value, language);
  const { label, name } = Object(value);
  return [label, name].find((one) => typeof one === 'string') ?? null;
}

/** A sentence with the values that it names; null while one of them is missing. */
export function sentenceWith(pattern: string, view: object, language: Language): string | null {
  let isWhole = true;
  const sentence = pattern.replace(placeholder, (_, field: string) => {
    const keys = field.split('.');
    const said = told(valuesAt(view, keys).values[0], keys.at(-1) ?? '', language);
    isWhole &&= said !== null && said !== '';
    return said ?? '';
  });
  return isWhole ? sentence : null;
}
