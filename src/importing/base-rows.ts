// What a workbook was made from ↔ the rows of its hidden sheet.
import type { ExchangeBase, ExchangeLine, ExchangeTable, ReturnedSheet } from '../model/index.ts';
import { columnsOf } from './columns-of.ts';
import { layoutNamed } from './layout.ts';
import { isObject } from './tables-of.ts';

const FORMAT = 'jalon-1';
/** Under what a cell holds, so that a text is never cut. */
const PIECE = 30_000;

/** Between bars, so that no program trims it; in ASCII, so that none writes it otherwise. */
const pieces = (value: unknown): readonly string[] => {
  const text = JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return (text.match(new RegExp(`.{1,${PIECE}}`, 'g')) ?? []).map((piece) => `|${piece}|`);
};

const HEADS = 3;
/** What a row says, of which its first cells only tell people. */
const saidIn = (row: readonly string[]): string =>
  row
    .slice(HEADS)
    .map((piece) => piece.slice(1, -1))
    .join('');

/** The first row says what the workbook is; the fingerprint of the others, handed in, guards them. */
export function baseRows(base: ExchangeBase, fingerprint: (text: string) => string): readonly (readonly string[])[] {
  const { kind, title, exportedOn, language, lead, names, tables } = base;
  const said = {
    kind,
    title,
    exportedOn,
    language,
    lead,
    tables: tables.map(({ name, columns }) => ({
      name,
      keys: columns.map(({ key }) => key),
      open: columns.flatMap(({ key, isOpen }) => (isOpen ? [key] : [])),
    })),
  };
  const rows = [
    ['said', '', '', ...pieces(said)],
    ...Object.entries(names).map((name) => ['name', '', '', ...pieces(name)]),
    ...tables.flatMap(({ name, lines }) =>
      lines.map(({ key, id, holder, values }) => [name, key, holder ?? '', ...pieces({ key, id, holder, values })]),
    ),
  ];
  return [[FORMAT, fingerprint(joined(rows))], ...rows];
}

const joined = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row[0]}${saidIn(row)}`).join('\n');

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function tableFrom(said: unknown, lines: readonly ExchangeLine[]): ExchangeTable | null {
  const { name, keys, open }: { name?: unknown; keys?: unknown; open?: unknown } = Object(said);
  const layout = layoutNamed(String(name));
  if (layout === undefined) return null;
  return { name: layout.name, columns: columnsOf({ ...layout, keys: texts(keys) }, texts(open)), lines };
}

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function lineFrom(data: unknown): ExchangeLine {
  const { key, id, holder, values }: { readonly [name: string]: unknown } = Object(data);
  return { key: String(key), id: textOr(id), holder: textOr(holder), values: isObject(values) ? values : {} };
}

/** Only what bears its fingerprint is read. */
const parsed = (text: string): unknown => JSON.parse(text);

export type BaseFault = 'no-base' | 'other-format' | 'base-damaged';

/** Refused whole when a single cell of it was changed. */
export function baseFrom(sheet: ReturnedSheet | undefined, fingerprint: (text: string) => string): ExchangeBase | BaseFault {
  const [first, ...rest] = (sheet?.rows ?? []).map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
  if (first === undefined) return 'no-base';
  if (first[0] !== FORMAT) return 'other-format';
  const rows = rest.map((row) => row.filter((piece, index) => index < HEADS || piece !== ''));
  if (first[1] !== fingerprint(joined(rows))) return 'base-damaged';
  const read = rows.map((row) => ({ name: row[0] ?? '', data: parsed(saidIn(row)) }));
  const said = read.find(({ name }) => name === 'said')?.data;
  const { kind, title, exportedOn, language, lead, tables }: { [key: string]: unknown } = Object(said);
  return {
    kind: kind === 'update-form' ? kind : 'workbook',
    title: String(title),
    exportedOn: String(exportedOn),
    language: language === 'en' ? 'en' : 'fr',
    lead: typeof lead === 'string' ? lead : null,
    names: Object.fromEntries(
      read.flatMap(({ name, data }) => (name === 'name' && Array.isArray(data) ? [[String(data[0]), String(data[1])]] : [])),
    ),
    tables: (Array.isArray(tables) ? tables : []).flatMap((one: unknown) => {
      const { name }: { name?: unknown } = Object(one);
      const table = tableFrom(
        one,
        read.filter((row) => row.name === name).map(({ data }) => lineFrom(data)),
      );
      return table === null ? [] : [table];
    }),
  };
}
