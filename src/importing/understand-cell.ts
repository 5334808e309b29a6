// What somebody left in a cell → the value that files hold.

import type { ExchangeColumn, Field, ReturnedCell } from '../model/index.ts';
import { documentWord } from '../project/thread/index.ts';
import { dateInWords, dayOfSerial, isHolder, percentOf, readAmount, timeOfShare, understand } from '../values/index.ts';
import { itemText, type Showing } from './cell-of.ts';
import { readCommune } from './cells/read-commune.ts';
import { readNames } from './cells/read-list.ts';
import { readNumber } from './cells/read-number.ts';
import { readYesNo } from './cells/read-word.ts';
import { foundReference, type KnownThings } from './known-things.ts';
import { WHOLE } from './tables-of.ts';

export type Meant =
  | { readonly value: unknown }
  | { readonly wanted: string; readonly words: string; readonly values: readonly string[] };

interface Reading extends Showing {
  readonly known: KnownThings;
}

/** As a person reads it, whatever the program that wrote it. */
export function textOf(cell: ReturnedCell | undefined, { yes, no }: Showing['say']): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? yes : no;
  if (typeof cell === 'object') {
    if ('share' in cell) return `${percentOf(cell.share)} %`;
    return 'day' in cell ? cell.day : cell.error || '=';
  }
  return String(cell)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, '')
    .trim();
}

/** « Avancement (%) »: the head of its column says what its figures count. */
const isPercent = /\(%\)$/;

const communeIn = (text: string, known: KnownThings): string | null => {
  const read = readCommune({ value: text }, known['commune'] ?? []);
  return 'value' in read ? read.value : null;
};

/** « rentrée 2026 », « ~15 k€ »: what is likely is shown among the changes before it is written. Undefined when it says nothing of the kind. */
function asAdministrationsWrite(text: string, field: Field): unknown {
  const { noun, format, types } = field;
  const cell = { kind: 'text', value: text } as const;
  if (noun === 'period' || format === 'date') return dateInWords(text, field)?.value;
  if (noun === 'money') {
    const read = readAmount(cell);
    // Its basis is a column of its own.
    return 'value' in read && read.value.basis === undefined ? read.value.money : undefined;
  }
  const isNumber = types.includes('number') || types.includes('integer');
  const read = isNumber ? readNumber(cell) : types.includes('boolean') ? readYesNo(cell) : null;
  const isWhole = read !== null && 'value' in read && (types[0] !== 'integer' || Number.isInteger(read.value));
  return isWhole ? read.value : undefined;
}

function scalar(typed: string, column: ExchangeColumn, { say, known }: Reading): Meant {
  const { place } = column;
  // A list that knows its items one by one takes one here.
  const field: Field = column.mainKey === null ? column.field : { ...column.field, types: ['string'] };
  const text = isPercent.test(say.label(place) ?? '') ? typed.replace(/(?<!\s)\s*%$/, '') : typed;
  if (field.ref !== undefined) {
    const id = foundReference(text, known[field.ref] ?? []) ?? (field.ref === 'commune' ? communeIn(text, known) : null);
    if (id !== null) return { value: id };
    if (['any', 'approvable'].includes(field.ref) && documentWord.test(text)) return { value: text };
    // A question of a survey, an option of a question.
    const [source = '', ...part] = text.split('/');
    if (part.length > 0 && known[field.ref]?.some(({ id: own }) => own === source)) return { value: text };
    return field.orText ? { value: text } : { wanted: 'reference', words: text, values: [] };
  }
  const meant = understand(text, field, (value) => say.namesOf(`${place}=${value}`));
  if ('value' in meant) return meant;
  const value = asAdministrationsWrite(text, field);
  if (value !== undefined) return { value };
  return {
    wanted: meant.wanted,
    words: typed,
    values: (field.values ?? []).map((value) => say.label(`${place}=${value}`) ?? value),
  };
}

/** Names that people put one after the other on a line; sentences and evidence are not among them. */
const isNames = ({ key, field: { ref, orText } }: ExchangeColumn): boolean =>
  key === 'tags' || (orText === true && ['organisation', 'body', 'department', 'person', 'audience'].includes(ref ?? ''));

/** One a line; ids, words of lists and names also between commas, unless they are an item that was there. */
function partsOf(text: string, there: readonly string[], column: ExchangeColumn, reading: Reading): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const { ref, values } = column.field;
  const strict = { ...column, field: { ...column.field, orText: false } };
  const isKnown = (part: string): boolean => part === '' || 'value' in scalar(part, strict, reading);
  return lines
    .flatMap((line): readonly string[] => {
      if (there.includes(line)) return [line];
      if (isNames(column) && lines.length === 1 && (ref === undefined || !isKnown(line))) {
        const read = readNames({ value: line }, ref === undefined ? undefined : isKnown);
        if ('value' in read) return read.value;
      }
      if ((ref === undefined && values === undefined) || isKnown(line)) return [line];
      const parts = line.split(/[,;]/).map((part) => part.trim());
      return parts.every(isKnown) || !column.field.orText ? parts : [line];
    })
    .filter((line) => line !== '');
}

/** An item that still reads the same is the item that was there, with all that the cell does not show. */
function list(text: string, before: unknown, column: ExchangeColumn, reading: Reading): Meant {
  const left = Array.isArray(before) ? before.map((item) => ({ item, text: itemText(item, column, reading) })) : [];
  const items: unknown[] = [];
  const there = left.map((one) => one.text);
  for (const line of partsOf(text, there, column, reading)) {
    const at = left.findIndex((one) => one.text === line);
    const [kept] = at === -1 ? [] : left.splice(at, 1);
    if (kept !== undefined) {
      items.push(kept.item);
      continue;
    }
    const meant = scalar(line, column, reading);
    if (!('value' in meant)) return meant;
    const { mainKey, field } = column;
    items.push(field.types.includes('string') || mainKey === null ? meant.value : { [mainKey]: meant.value });
  }
  const [first] = items;
  const isText = column.isListOrText && items.length === 1 && (typeof before === 'string' || first === WHOLE);
  return { value: isText ? first : items };
}

/** Days since the end of 1899, as spreadsheets count them: a day in a cell that does not show it as one. */
const isSerial = (cell: ReturnedCell, { noun, format }: Field): cell is number =>
  (noun === 'period' || format === 'date') && typeof cell === 'number' && Number.isInteger(cell) && cell > 9999 && cell < 100_000;

/** `before` is the value that the cell was filled with. An empty cell means that nothing is said: the value is undefined. */
export function understandCell(cell: ReturnedCell, before: unknown, column: ExchangeColumn, reading: Reading): Meant {
  const text = textOf(cell, reading.say);
  if (text === '') return { value: undefined };
  if (isHolder(cell) && 'error' in cell) return { wanted: 'computed', words: text, values: [] };
  // A column put under a format of percents: what stood there still stands.
  if (isHolder(cell) && 'share' in cell && cell.share === before) return { value: before };
  if (column.isNote) return { value: text };
  const { field } = column;
  if (isSerial(cell, field)) return { value: dayOfSerial(cell) };
  if (field.noun === 'time' && typeof cell === 'number' && cell >= 0 && cell < 1) return { value: timeOfShare(cell) };
  if (column.isList) return list(text, before, column, reading);
  if (
    typeof cell === 'number' &&
    field.noun !== 'period' &&
    // Whole full-time equivalents could be per cents.
    !(field.noun === 'fte' && Number.isInteger(cell)) &&
    field.types.some((type) => type === 'number' || type === 'integer')
  ) {
    const isWhole = field.types.includes('number') || Number.isInteger(cell);
    return isWhole ? { value: cell } : { wanted: 'number', words: text, values: [] };
  }
  // A text over several lines ends with a line break in its file; a cell does not show it.
  if (typeof before === 'string' && before.endsWith('\n') && field.values === undefined) return { value: `${text}\n` };
  return scalar(text, column, reading);
}
