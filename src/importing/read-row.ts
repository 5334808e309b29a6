// One row of a workbook that came back, against the line that went out.
import type { ExchangeLine, ExchangeTable, ReturnedSheet } from '../model/index.ts';
import { folded } from '../values/index.ts';
import { cellOf, type Showing } from './cell-of.ts';
import { type Header, placeOf } from './header-of.ts';
import { foundReference, type KnownThings, shownReference } from './known-things.ts';
import { layoutNamed } from './layout.ts';
import type { CellChange, NewLine, Remark } from './returned.ts';
import type { Row, SortedRows } from './returned-rows.ts';
import type { Heads } from './shown-book.ts';
import { textOf, understandCell } from './understand-cell.ts';

/** What a cell of a workbook holds, in characters: a longer text went out cut, and cannot come back whole. */
const LONGEST_CELL = 32_700;

export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export interface SheetBack {
  readonly sheet: ReturnedSheet;
  readonly header: Header;
  readonly heads: Heads;
  readonly table: ExchangeTable;
  readonly sorted: SortedRows;
}
export type Reading = Showing & { readonly known: KnownThings };
export type Found<What> = { readonly is: What } | { readonly remark: Remark } | null;

/** A unit says nothing more than its figure does. */
const isUnit = /^\s*(?:k?€|euros?|eur|ht)\.?\s*$/i;

/** What stands in a cell beside the value that was read of it: behind or before what went out, else between brackets; empty for nothing. */
function remarkIn(words: string, went: string, canonical: string): string {
  const isThere = went !== '' && canonical === went && words.includes(went);
  const [, bracketed = ''] = /\(([^()]+)\)/.exec(words) ?? [];
  const rest = isThere ? words.replace(went, '').trim() : folded(canonical).includes(folded(bracketed)) ? '' : bracketed;
  return /\p{L}{2}/u.test(rest) && !isUnit.test(rest) ? rest : '';
}

/** What a cell says, unless it says what went out; what it says beside is told with it. */
export function readCell(
  back: SheetBack,
  row: Row,
  index: number,
  line: ExchangeLine | null,
  reading: Reading,
): readonly Found<CellChange>[] {
  const { sheet, header, heads, table } = back;
  const column = table.columns[index];
  const at = header.fields[index] ?? -1;
  if (column === undefined || at === -1) return [];
  const before = line?.values[column.key];
  const cell = row.cells[at] ?? null;
  const [words, went] = [textOf(cell, reading.say), textOf(cellOf(before, column, reading), reading.say)];
  if (words === went) return [];
  const place = placeOf(sheet, row.index, at);
  const remark = (code: Remark['code'], more: Partial<Remark> = {}): readonly Found<CellChange>[] => [
    { remark: { code, at: place, words, head: heads.fields[index] ?? column.key, ...more } },
  ];
  if (went.length > LONGEST_CELL) return words === went.slice(0, words.length - 1).concat('…') ? [] : remark('too-long');
  if (!column.isOpen) return remark('closed-cell');
  const meant = understandCell(cell, before, column, reading);
  if (!('value' in meant)) return remark('not-understood', { words: meant.words, wanted: meant.wanted, values: meant.values });
  const beside = remarkIn(words, went, textOf(cellOf(meant.value, column, reading), reading.say));
  const told = beside === '' ? [] : remark('remark', { words: beside });
  if (sameValue(meant.value, before)) return told;
  if (meant.value === undefined && column.isRequired) return remark('required-missing');
  const isComputed = sheet.computed.has(place.cell);
  return [{ is: { at: place, line: line ?? emptyLine, column, before, value: meant.value, isComputed } }, ...told];
}

const emptyLine: ExchangeLine = { key: '', id: null, holder: null, values: {} };

export function readLine(back: SheetBack, row: Row, line: ExchangeLine, reading: Reading): readonly Found<CellChange>[] {
  const { sheet, header, heads } = back;
  const cells = back.table.columns.flatMap((_, index) => readCell(back, row, index, line, reading));
  if (header.holder === -1 || line.holder === null) return cells;
  const words = textOf(row.cells[header.holder], reading.say);
  if (words === '' || words === shownReference(line.holder, reading.names[line.holder])) return cells;
  if (foundReference(words, [{ id: line.holder, name: '' }]) === line.holder) return cells;
  const at = placeOf(sheet, row.index, header.holder);
  return [...cells, { remark: { code: 'closed-cell', at, words, head: heads.holder ?? '' } }];
}

export function readNew(
  back: SheetBack,
  row: SortedRows['added'][number],
  reading: Reading,
): readonly Found<NewLine | CellChange>[] {
  const { sheet, header, heads, table } = back;
  const layout = layoutNamed(table.name);
  const cells = table.columns.flatMap((_, index) => readCell(back, row, index, null, reading));
  const remarks = cells.filter((found) => found !== null && 'remark' in found);
  const changes = thingsIn(cells);
  const values = Object.fromEntries(changes.map(({ column, value }) => [column.key, value]));
  const at = placeOf(sheet, row.index, header.id);
  const refuse = (code: Remark['code'], words: string, head: string): readonly Found<NewLine>[] => [
    { remark: { code, at, words, head } },
  ];
  const lacking = table.columns.findIndex(({ key, isRequired }) => isRequired && values[key] === undefined);
  if (lacking !== -1) {
    const words = row.cells.map((cell) => textOf(cell, reading.say)).filter((text) => text !== '');
    return [...remarks, ...refuse('required-missing', words.join(' | '), heads.fields[lacking] ?? '')];
  }
  if (layout === undefined || layout.holder === null)
    return [...remarks, { is: { at, id: row.id, holder: null, values, cells: changes } }];
  // « AC-003 », « AC-003/1 » in the column of ids says of which action too.
  const words = textOf(row.cells[header.holder], reading.say) || row.key.replace(/\/\d+$/, '');
  if (words === '') {
    const told = row.cells.map((cell) => textOf(cell, reading.say)).filter((text) => text !== '');
    return [...remarks, ...refuse('required-missing', told.join(' | '), heads.holder ?? '')];
  }
  const holder = foundReference(words, reading.known[layout.holder] ?? []);
  if (holder === null) return [...remarks, ...refuse('holder-unknown', words, heads.holder ?? '')];
  return [...remarks, { is: { at, id: row.id, holder, values, cells: changes } }];
}

export const remarksIn = (found: readonly Found<unknown>[]): readonly Remark[] =>
  found.flatMap((one) => (one !== null && 'remark' in one ? [one.remark] : []));
export const thingsIn = <What>(found: readonly Found<What>[]): readonly What[] =>
  found.flatMap((one) => (one !== null && 'is' in one ? [one.is] : []));
