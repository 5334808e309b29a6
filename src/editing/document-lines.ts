// A whole document as lines: what surely reads as it stands is written so, and the library of YAML is asked for the rest alone.
import { isList, isRecord, same } from '../values/index.ts';
import { plainData } from './changed.ts';
import { isMisread } from './misread-elsewhere.ts';
import { parse } from './parse.ts';
import { entryLines, isOneLine, itemLines, wholeLines } from './written.ts';

/** Signs that no bare text may hold, or begin or end with, and those that nobody sees. Source: YAML 1.2.2, 7.3.3 and 5.1. */
const needsThought = /^(?:$|[^\p{L}\d])|:(?:\s|$)|\s#|\s$|[\p{C}\p{Zl}\p{Zp}]/u;
/** A text that begins with a digit and holds one of these is no number, in whatever notation. */
const noNumber = /[^\da-fox.+-]/i;
const inBraces = /[[\]{},]/;
/** Longer ones could not stand before a colon. Source: YAML 1.2.2, 7.4.2. */
const longestKey = 500;

/** Null for a text that may need quotes or several lines. */
function textOf(text: string, place: 'key' | 'value', isInBraces: boolean): string | null {
  if (isMisread(text, place)) return /^[\w.:+-]+$/.test(text) ? `"${text}"` : null;
  if (needsThought.test(text) || (isInBraces && inBraces.test(text)) || (place === 'key' && text.length > longestKey))
    return null;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  return isDay || noNumber.test(text) || !/^\d/.test(text) ? text : null;
}

/** Null for what has to be thought about, and for lists and mappings that hold something. */
function scalarOf(value: unknown, isInBraces = false): string | null {
  if (typeof value === 'string') return textOf(value, 'value', isInBraces);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return /^-?\d+(?:\.\d+)?$/.test(String(value)) ? String(value) : null;
  if (isList(value)) return value.length === 0 ? '[]' : null;
  return isRecord(value) && Object.keys(value).length === 0 ? '{}' : null;
}

/** Lines of the library, read again. */
function readAgain(lines: readonly string[], data: unknown): readonly string[] {
  if (!same(parse(lines.join('\n')).toJS(), data)) throw new Error('a value would be read otherwise than it was given');
  return lines;
}

/** Alone at the margin, `---` is no key but the end of a document: there it is quoted. */
const entryOf = (key: string, value: unknown, isAtMargin: boolean): readonly string[] =>
  isAtMargin
    ? entryLines(key, value)
    : entryLines('k', { [key]: value })
        .slice(1)
        .map((line) => line.replace(/^ {2}/, ''));

/** The first line goes on from `lead`, the others from the margin. */
function shift(into: string[], [first = '', ...below]: readonly string[], lead: string, margin: string): void {
  into.push(lead + first);
  for (const line of below) into.push(line === '' ? '' : margin + line);
}

/** `{name: Amanlis, insee: "35002"}`; null when some of it has to be thought about. */
function braced(item: Readonly<Record<string, unknown>>): string | null {
  const entries = Object.entries(item).map(([key, value]) => [textOf(key, 'key', true), scalarOf(value, true)] as const);
  return entries.some(([key, value]) => key === null || value === null)
    ? null
    : `{${entries.map(([key, value]) => `${key}: ${value}`).join(', ')}}`;
}

function addItems(into: string[], items: readonly unknown[], margin: string, lead: string): void {
  let before = lead;
  for (const item of items) {
    const text = isRecord(item) && isOneLine(item) ? braced(item) : scalarOf(item);
    if (text !== null) into.push(`${before}- ${text}`);
    else if (isRecord(item) && !isOneLine(item)) addEntries(into, item, `${margin}  `, `${before}- `);
    else if (isList(item)) addItems(into, item, `${margin}  `, `${before}- `);
    else shift(into, readAgain(itemLines(item, true), [item]), before, margin);
    before = margin;
  }
}

function addEntries(into: string[], data: Readonly<Record<string, unknown>>, margin: string, lead: string): void {
  let before = lead;
  for (const [key, value] of Object.entries(data)) {
    const [name, text] = [textOf(key, 'key', false), scalarOf(value)];
    if (name !== null && text !== null) into.push(`${before}${name}: ${text}`);
    else if (name === null || !(isRecord(value) || isList(value)))
      shift(into, readAgain(entryOf(key, value, margin === ''), { [key]: value }), before, margin);
    else {
      into.push(`${before}${name}:`);
      if (isList(value)) addItems(into, value, `${margin}  `, `${margin}  `);
      else addEntries(into, value, `${margin}  `, `${margin}  `);
    }
    before = margin;
  }
}

/** Without its last line feed. `data`: as it will be read again. */
export function documentLines(data: unknown): readonly string[] {
  if (!isRecord(data) || Object.keys(data).length === 0) return wholeLines(data);
  const lines: string[] = [];
  addEntries(lines, data, '', '');
  return lines;
}

/** A file that nobody has written in yet. */
export const fileText = (data: unknown): string => `${documentLines(plainData(data)).join('\n')}\n`;
