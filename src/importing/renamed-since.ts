// Ids that changed since a workbook went out: what came back is read under those of today.
import type { ExchangeBase, ExchangeColumn, ExchangeLine, ExchangeTable, ReturnedSheet } from '../model/index.ts';
import { canonicalId, folded, grouped, isRecord, textOrNone } from '../values/index.ts';
import { titleOf } from './known-things.ts';
import { spreadKey } from './shown-book.ts';

/** An id of a register at the start of a line or of a mention: before it, itself. */
const written = /(^|\[\[\s*)([A-Z]{2}-(?:\d{4}-)?\d+)(?![\w-])/gm;
const isId = /^[A-Z]{2}-(?:\d{4}-)?\d+$/;

/** By id, what people call it: with the letters of its register, one title says one thing. */
type Titles = ReadonlyMap<string, string>;

/** Criteria bear words for ids, and head the columns of their scores. */
const criteria = 'criteria';

function titlesOf(tables: readonly ExchangeTable[], names: ExchangeBase['names'] = {}): Titles {
  const lines = tables.flatMap(({ name, columns, lines: all }) => {
    const key = titleOf(name);
    const heads = columns.flatMap((column) => [[spreadKey(column) ?? '', names[column.key] ?? '', criteria] as const]);
    const own = all.map(({ id, values }) => [id ?? '', key === undefined ? '' : textOrNone(values[key]), name] as const);
    return [...heads, ...own];
  });
  const named = Object.entries(names).map(([id, title]) => [id, title, ''] as const);
  const titled = [...named, ...lines].filter(([id, title, of]) => title !== '' && (of === criteria ? id !== '' : isId.test(id)));
  return new Map(titled.map(([id, title, of]) => [id, `${of === criteria ? criteria : id.slice(0, 2)} ${folded(title)}`]));
}

/** The ids by title; a title that several bear says none of them. */
function idsOf(titles: Titles): ReadonlyMap<string, string> {
  const ids = grouped(titles.keys(), (id) => titles.get(id) ?? '');
  return new Map([...ids].flatMap(([title, [id, ...others]]) => (id === undefined || others.length > 0 ? [] : [[title, id]])));
}

/**
 * By what a thing was called, the id that it has now. Ids may have passed from one to the next; a title that another took while its thing is
 * still there under a title of its own is no new id.
 */
export function movedSince(before: Titles, now: Titles): ReadonlyMap<string, string> {
  const [were, are] = [idsOf(before), idsOf(now)];
  let moved = new Map(
    [...were].flatMap(([title, id]) => {
      const to = are.get(title);
      return to === undefined || to === id ? [] : [[id, to]];
    }),
  );
  for (let count = -1; count !== moved.size; ) {
    count = moved.size;
    const taken = new Set(moved.values());
    moved = new Map([...moved].filter(([id, to]) => (before.has(to) ? moved.has(to) : !now.has(id) || taken.has(id))));
  }
  return moved;
}

export const renamedSince = ({ names, tables }: ExchangeBase, today: readonly ExchangeTable[]): ReadonlyMap<string, string> =>
  movedSince(titlesOf(tables, names), titlesOf(today));

/** What a workbook was made from and what came back, under the ids of today. */
export function underIdsOfToday(
  base: ExchangeBase,
  sheets: readonly ReturnedSheet[],
  renamed: ReadonlyMap<string, string>,
  sheetOf: (table: string) => string,
): { readonly base: ExchangeBase; readonly sheets: readonly ReturnedSheet[] } {
  if (renamed.size === 0) return { base, sheets };
  const ids = new Map([...renamed].map(([id, to]) => [canonicalId(id), to]));
  const text = (words: string): string =>
    words.replace(written, (all, start: string, id: string) => {
      const to = ids.get(canonicalId(id));
      return to === undefined ? all : start + to;
    });
  const any = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(any);
    return isRecord(value) ? record(value) : value;
  };
  const record = (value: object) => Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, any(inner)]));
  /** Of a criterion, a word that other cells may say: the whole of an id, or of what heads a column. */
  const word = (id: string): string => renamed.get(id) ?? id;
  const keyOf = (column: ExchangeColumn): string => {
    const one = spreadKey(column);
    return one === null ? column.key : column.key.slice(0, -one.length) + word(one);
  };
  const table = ({ name, columns, lines }: ExchangeTable): ExchangeTable => {
    const own = name === criteria ? word : text;
    const keys = new Map(columns.map((column) => [column.key, keyOf(column)]));
    const line = ({ key, id, holder, values }: ExchangeLine): ExchangeLine => ({
      key: own(key),
      id: id && own(id),
      holder: holder && text(holder),
      values: Object.fromEntries(Object.entries(values).map(([at, inner]) => [keys.get(at) ?? at, any(inner)])),
    });
    return { name, columns: columns.map((column) => ({ ...column, key: keyOf(column) })), lines: lines.map(line) };
  };
  const heads = new Map(base.tables.flatMap(({ columns }) => columns.map((column) => [column.key, keyOf(column)])));
  const cells = (row: ReturnedSheet['rows'][number], isOfCriteria: boolean) => {
    const at = isOfCriteria ? row.findIndex((cell) => typeof cell === 'string' && renamed.has(cell)) : -1;
    return row.map((cell, place) => (typeof cell !== 'string' ? cell : place === at ? word(cell) : text(cell)));
  };
  return {
    base: {
      ...base,
      lead: base.lead && text(base.lead),
      names: Object.fromEntries(Object.entries(base.names).map(([id, name]) => [heads.get(id) ?? text(id), name])),
      tables: base.tables.map(table),
    },
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => cells(row, sheet.name === sheetOf(criteria))),
    })),
  };
}
