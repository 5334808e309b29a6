// A value of a file → what a cell shows of it.
import type { ExchangeCell, ExchangeColumn } from '../model/index.ts';
import { isRecord } from '../values/index.ts';
import { type Say, shownReference } from './known-things.ts';

export interface Showing {
  readonly say: Say;
  /** What ids and words of lists are called. */
  readonly names: Readonly<Record<string, string>>;
}

const isRange = (value: unknown): value is { readonly min: unknown; readonly max: unknown } =>
  isRecord(value) && Object.hasOwn(value, 'min') && Object.hasOwn(value, 'max');

/** One value; what is not in its place any more is shown as it is written. */
function shown(value: unknown, { field, place }: ExchangeColumn, { say, names }: Showing): ExchangeCell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (isRange(value)) return `${value.min} – ${value.max}`;
  if (typeof value === 'number') return field.noun === 'period' ? String(value) : value;
  if (typeof value !== 'string') return JSON.stringify(value);
  if (field.values !== undefined) return say.label(`${place}=${value}`) ?? value;
  return field.ref === undefined ? value : shownReference(value, names[value]);
}

/** An item of a list, on one line. */
export function itemText(item: unknown, column: ExchangeColumn, showing: Showing): string {
  const { mainKey } = column;
  const main = isRecord(item) && mainKey !== null ? (item[mainKey] ?? item) : item;
  return String(shown(main, column, showing) ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

export function cellOf(value: unknown, column: ExchangeColumn, showing: Showing): ExchangeCell {
  if (!column.isList) return shown(value, column, showing);
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) return shown(value, column, showing);
  return value.length === 0 ? null : itemTexts(value, column, showing).join('\n');
}

export const itemTexts = (items: readonly unknown[], column: ExchangeColumn, showing: Showing): readonly string[] =>
  items.map((item) => itemText(item, column, showing));
