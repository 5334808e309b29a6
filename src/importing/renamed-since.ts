// Ids that changed since a workbook went out: what came back is read under those of today.
import type { ExchangeBase, ExchangeLine, ExchangeTable, ReturnedSheet } from '../model/index.ts';
import { canonicalId, folded, grouped, isRecord, textOrNone } from '../values/index.ts';
import { titleOf } from './known-things.ts';

/** An id of a register at the start of a line or of a mention: before it, itself. */
const written = /(^|\[\[\s*)([A-Z]{2}-(?:\d{4}-)?\d+)(?![\w-])/gm;
const isId = /^[A-Z]{2}-(?:\d{4}-)?\d+$/;

/** By id, what people call it: with the letters of its register, one title says one thing. */
type Titles = ReadonlyMap<string, string>;

function titlesOf(tables: readonly ExchangeTable[], names: ExchangeBase['names'] = {}): Titles {
  const lines = tables.flatMap(({ name, lines: all }) => {
    const key = titleOf(name);
    return key === undefined ? [] : all.map(({ id, values }) => [id ?? '', textOrNone(values[key])] as const);
  });
  const titled = [...Object.entries(names), ...lines].filter(([id, title]) => isId.test(id) && title !== '');
  return new Map(titled.map(([id, title]) => [id, `${id.slice(0, 2)} ${folded(title)}`]));
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
export function renamedSince({ names, tables }: ExchangeBase, today: readonly ExchangeTable[]): ReadonlyMap<string, string> {
  const [before, now] = [titlesOf(tables, names), titlesOf(today)];
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

/** What a workbook was made from and what came back, under the ids of today. */
export function underIdsOfToday(
  base: ExchangeBase,
  sheets: readonly ReturnedSheet[],
  renamed: ReadonlyMap<string, string>,
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
  const line = ({ key, id, holder, values }: ExchangeLine): ExchangeLine => ({
    key: text(key),
    id: id && text(id),
    holder: holder && text(holder),
    values: record(values),
  });
  return {
    base: {
      ...base,
      lead: base.lead && text(base.lead),
      names: Object.fromEntries(Object.entries(base.names).map(([id, name]) => [text(id), name])),
      tables: base.tables.map((table) => ({ ...table, lines: table.lines.map(line) })),
    },
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? text(cell) : cell))),
    })),
  };
}
