// What a workbook was made from ↔ the rows of its hidden sheet.
import type { ExchangeBase, ExchangeLine, ExchangeTable, ReturnedSheet } from '../model/index.ts';
import { isRecord, listOf, textOrNone, textOrNull } from '../values/index.ts';
import { columnsOf } from './columns-of.ts';
import { layoutNamed } from './layout.ts';

const FORMAT = 'jalon-2';
/** Under what a cell holds, so that a text is never cut. */
const PIECE = 30_000;

/** Between bars, so that no program trims it; in ASCII, so that none writes it otherwise. */
const pieces = (value: unknown): readonly string[] => {
  const text = JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return (text.match(new RegExp(`.{1,${PIECE}}`, 'g')) ?? []).map((piece) => `|${piece}|`);
};

/** One cell a row, as full as it may be: few cells are soon written and read. The first row says what it is, and guards the others. */
export function baseRows(base: ExchangeBase, fingerprint: (text: string) => string): readonly (readonly string[])[] {
  const tables = base.tables.map(({ name, columns, lines }) => ({
    name,
    keys: columns.map(({ key }) => key),
    open: columns.flatMap(({ key, isOpen }) => (isOpen ? [key] : [])),
    lines: lines.map(({ key, id, holder, values }) => ({ key, id, holder, values })),
  }));
  const rows = pieces({ ...base, tables });
  return [[FORMAT, fingerprint(rows.join('\n'))], ...rows.map((piece) => [piece])];
}

const texts = (value: unknown): readonly string[] => listOf(value).map(String);

function tableFrom(said: unknown): ExchangeTable | null {
  const { name, keys, open, lines }: { readonly [name: string]: unknown } = Object(said);
  const layout = layoutNamed(String(name));
  if (layout === undefined) return null;
  const columns = columnsOf({ ...layout, keys: texts(keys) }, texts(open));
  return { name: layout.name, columns, lines: listOf(lines).map(lineFrom) };
}

function lineFrom(data: unknown): ExchangeLine {
  const { key, id, holder, values }: { readonly [name: string]: unknown } = Object(data);
  return { key: String(key), id: textOrNull(id), holder: textOrNull(holder), values: isRecord(values) ? values : {} };
}

/** Only what bears its fingerprint is read. */
const parsed = (text: string): unknown => JSON.parse(text);

export type BaseFault = 'no-base' | 'other-format' | 'base-damaged';

/** Refused whole when a single cell of it was changed. */
export function baseFrom(sheet: ReturnedSheet | undefined, fingerprint: (text: string) => string): ExchangeBase | BaseFault {
  const [first, ...rest] = (sheet?.rows ?? []).map((row) => row.map(textOrNone));
  if (first === undefined) return 'no-base';
  if (first[0] !== FORMAT) return 'other-format';
  const rows = rest.map((row) => row.join('')).filter((piece) => piece !== '');
  if (first[1] !== fingerprint(rows.join('\n'))) return 'base-damaged';
  const said: { readonly [name: string]: unknown } = Object(parsed(rows.map((piece) => piece.slice(1, -1)).join('')));
  const { kind, title, siren, exportedOn, language, lead, names, tables } = said;
  return {
    kind: kind === 'update-form' ? kind : 'workbook',
    title: String(title),
    siren: textOrNull(siren),
    exportedOn: String(exportedOn),
    language: language === 'en' ? 'en' : 'fr',
    lead: textOrNull(lead),
    names: Object.fromEntries(Object.entries(Object(names)).map(([id, name]) => [id, String(name)])),
    tables: listOf(tables).flatMap((one) => tableFrom(one) ?? []),
  };
}
