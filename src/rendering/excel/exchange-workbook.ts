/** A workbook that people fill in and send back: instructions, one sheet a table, what may be chosen, and what it was made from. */
import { type ExchangeCell, type ShownColumn, type ShownSheet, shippedTheme, type Theme } from '../../model/index.ts';
import { downwards, fixedArea } from './areas.ts';
import { text, utcDay } from './cells.ts';
import { sealWorkbook } from './seal-workbook.ts';
import type { Area, Cell, Row, Sheet } from './sheet.ts';
import { UNDER_HEADING } from './table.ts';
import { type Properties, writeWorkbook } from './write-workbook.ts';

export interface ExchangeBook extends Omit<Properties, 'date'> {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly sheets: readonly ShownSheet[];
  /** The first sheet: its name, and one line a row. */
  readonly instructions: { readonly name: string; readonly lines: readonly string[] };
  /** What the lists to choose from, and what it was made from, are called. */
  readonly names: { readonly lists: string; readonly base: string };
  readonly base: readonly (readonly string[])[];
  /** Said when somebody types over an id. */
  readonly fixed: string;
}

/** Rows made ready for what people add. */
const SPARE = 300;
const TEXT = '@';
const formats = { id: TEXT, text: TEXT, number: undefined, money: '#,##0', day: 'dd/mm/yyyy' } as const;

function cellFor(value: ExchangeCell, { kind, isOpen }: ShownColumn): Cell {
  const look = kind === 'id' || !isOpen ? 'quiet' : 'body';
  if (kind === 'day' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
    return { value: utcDay(value), look, format: formats.day };
  if (typeof value === 'string') return { value, look, format: TEXT };
  const cents = kind === 'money' && typeof value === 'number' && !Number.isInteger(value);
  const format = cents ? '#,##0.00' : formats[kind];
  return { value, look, ...(format !== undefined && { format }) };
}

function widthOf({ head, kind }: ShownColumn, cells: readonly ExchangeCell[]): number {
  const lines = cells.flatMap((value) => String(value ?? '').split('\n'));
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const word = Math.max(...head.split(/[ -]/).map(({ length }) => length));
  return Math.min(kind === 'text' ? 44 : 16, Math.max(longest + 2.5, word + 4, kind === 'text' ? 14 : 10));
}

/** Each list once, in a column of its own; `placeOf` says where. */
function listsSheet(name: string, sheets: readonly ShownSheet[]) {
  const lists = new Map<string, readonly string[]>();
  for (const { columns } of sheets)
    for (const { choices } of columns) if (choices.length > 0) lists.set(JSON.stringify(choices), choices);
  const all = [...lists.values()];
  const height = Math.max(0, ...all.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row): Row => all.map((list) => text(list[row] ?? null, 'fact')));
  const places = new Map(
    [...lists.keys()].map((key, index) => [
      key,
      `'${name.replaceAll("'", "''")}'!${fixedArea(downwards(index + 1, 1, all[index]?.length ?? 1))}`,
    ]),
  );
  const sheet: Sheet = { name, widths: all.map(() => 30), rows, frozen: { rows: 0, columns: 0 }, isHidden: true };
  return { sheet, placeOf: (choices: readonly string[]) => places.get(JSON.stringify(choices)) ?? null };
}

function sheetFor(shown: ShownSheet, placeOf: (choices: readonly string[]) => string | null, fixed: string): Sheet {
  const { name, note, columns, rows, isOpenBelow } = shown;
  const first = UNDER_HEADING + 1;
  const last = UNDER_HEADING + rows.length;
  const below = isOpenBelow ? last + SPARE : last;
  const accepted = columns.flatMap(({ kind, choices, isClosedList }, index): NonNullable<Sheet['accepted']> => {
    const from = placeOf(choices);
    if (kind === 'id') return last < first ? [] : [{ ...downwards(index + 1, first, last), accepts: { refusing: fixed } }];
    if (from === null || below < first) return [];
    return [{ ...downwards(index + 1, first, below), accepts: { from, isOnlyThat: isClosedList } }];
  });
  const area: Area = { top: UNDER_HEADING, left: 1, bottom: Math.max(last, UNDER_HEADING), right: columns.length };
  return {
    name,
    widths: columns.map((column, index) =>
      widthOf(
        column,
        rows.map((row) => row[index] ?? null),
      ),
    ),
    formats: columns.map(({ kind }) => formats[kind]),
    rows: [
      [text(name, 'title')],
      [text(note, 'note')],
      [],
      columns.map(({ head }) => text(head, 'head')),
      ...rows.map((row) => columns.map((column, index) => cellFor(row[index] ?? null, column))),
    ],
    frozen: { rows: UNDER_HEADING, columns: 1 },
    repeated: [UNDER_HEADING, UNDER_HEADING],
    filter: area,
    accepted,
  };
}

function instructionsSheet({ instructions: { name, lines }, title }: ExchangeBook): Sheet {
  const rows: Row[] = [[text(title, 'title')], [], ...lines.map((line) => [text(line, 'wrapped')])];
  const heights = new Map(lines.map((line, index) => [index + 3, 8 + 13 * Math.ceil(line.length / 105)]));
  return { name, widths: [110], rows, heights, frozen: { rows: 0, columns: 0 } };
}

/** The bytes of an .xlsx, the same for the same book. */
export async function exchangeWorkbook(book: ExchangeBook, theme: Theme = shippedTheme): Promise<Uint8Array> {
  const { sheets, names, base, fixed, date, title, subject, language, notice, page } = book;
  const lists = listsSheet(names.lists, sheets);
  const hidden: Sheet = {
    name: names.base,
    widths: [14, 14, 14, 14, 60],
    formats: [TEXT, TEXT, TEXT, TEXT, TEXT],
    rows: base.map((row) => row.map((piece) => ({ value: piece === '' ? null : piece, look: 'fact', format: TEXT }))),
    frozen: { rows: 0, columns: 0 },
    isHidden: true,
  };
  const written = await writeWorkbook(
    [instructionsSheet(book), ...sheets.map((sheet) => sheetFor(sheet, lists.placeOf, fixed)), lists.sheet, hidden],
    { title, subject, language, notice, page, date: utcDay(date) },
    theme,
  );
  return sealWorkbook(written);
}
