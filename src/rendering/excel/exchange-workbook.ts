/** A workbook that people fill in and send back: instructions, one sheet a table, what may be chosen, and what it was made from. */
import { type ExchangeCell, type ProjectMark, type ShownColumn, type ShownSheet, shippedTheme } from '../../model/index.ts';
import { sum } from '../../values/index.ts';
import { downwards, fixedArea } from './areas.ts';
import { figure, formula, text, UNDER_HEADING, utcDay } from './cells.ts';
import { sealWorkbook } from './seal-workbook.ts';
import { type Area, type Cell, PAGE, type Row, type Sheet } from './sheet.ts';
import { type Properties, writeWorkbook } from './write-workbook.ts';

export interface ExchangeBook extends Omit<Properties, 'date'> {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly sheets: readonly ShownSheet[];
  /** The first sheet: its name, what it says, and the heads of the list of sheets. */
  readonly instructions: Readonly<Record<'name' | 'sheet' | 'holds' | 'lines', string>> & { readonly says: readonly string[] };
  /** What the lists to choose from, and what it was made from, are called. */
  readonly names: { readonly lists: string; readonly base: string };
  readonly base: readonly (readonly string[])[];
  /** Said when somebody types over an id. */
  readonly fixed: string;
  readonly of: ProjectMark;
}

/** Rows made ready for what people add. */
const SPARE = 300;
const TEXT = '@';
const formats = { id: TEXT, text: TEXT, number: undefined, money: '#,##0', day: 'dd/mm/yyyy' } as const;

/** A day of the calendar: any other would be another one in a cell. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  text >= '1900-03-01' &&
  !Number.isNaN(utcDay(text).getTime()) &&
  utcDay(text).toISOString().startsWith(text);

function cellFor(value: ExchangeCell, { kind, isOpen }: ShownColumn): Cell {
  const look = kind === 'id' || !isOpen ? 'quiet' : 'body';
  if (kind === 'day' && typeof value === 'string' && isDay(value)) return { value: utcDay(value), look, format: formats.day };
  if (typeof value === 'string') return { value, look, format: TEXT };
  const cents = kind === 'money' && typeof value === 'number' && !Number.isInteger(value);
  const format = cents ? '#,##0.00' : formats[kind];
  return { value, look, ...(format !== undefined && { format }) };
}

/** Under this, a column of texts is a column of syllables. */
const NARROW = 24;

/**
 * Columns of texts are narrowed to be printed on one page; on as few as will do past that, behind those that say which line it is, and then
 * no narrower than those pages ask.
 */
function fitted(widths: readonly number[], leading: number): { readonly widths: readonly number[]; readonly pagesWide: number } {
  const narrowed = (share: number) =>
    widths.map((width) => (width > NARROW ? Math.round((width - (width - NARROW) * share) * 10) / 10 : width));
  const pages = (some: readonly number[]): number => {
    const first = sum(some.slice(0, leading));
    return Math.max(1, Math.ceil((sum(some) - first) / (PAGE - first)));
  };
  const pagesWide = pages(narrowed(1));
  const share = [0, 0.2, 0.4, 0.6, 0.8].find((one) => pages(narrowed(one)) === pagesWide) ?? 1;
  return { widths: narrowed(share), pagesWide };
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

function sheetFor(shown: ShownSheet, placeOf: (choices: readonly string[]) => string | null, fixed: string, tab: string): Sheet {
  const { name, note, columns, rows, isOpenBelow, leading } = shown;
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
  const widths = columns.map((column, index) =>
    widthOf(
      column,
      rows.map((row) => row[index] ?? null),
    ),
  );
  return {
    name,
    ...fitted(widths, leading),
    tab,
    formats: columns.map(({ kind }) => formats[kind]),
    rows: [
      [text(name, 'title')],
      [text(note, 'note')],
      [],
      columns.map(({ head }) => text(head, 'head')),
      ...rows.map((row) => columns.map((column, index) => cellFor(row[index] ?? null, column))),
    ],
    frozen: { rows: UNDER_HEADING, columns: leading },
    repeated: [UNDER_HEADING, UNDER_HEADING],
    repeatedColumns: leading,
    filter: area,
    accepted,
  };
}

const WIDTHS = [30, 92, 9];

/** What to know, then the list of sheets by what they are about, each a step away. */
function instructionsSheet({ instructions, title, sheets }: ExchangeBook): Sheet {
  const { name, says, sheet: head, holds, lines } = instructions;
  const groups = [...new Set(sheets.map(({ group }) => group))];
  const list = groups.flatMap((group): readonly Row[] => [
    [text(group, 'section')],
    ...sheets
      .filter((sheet) => sheet.group === group)
      .map((sheet) => [
        formula(`HYPERLINK("#'${sheet.name.replaceAll("'", "''")}'!A1","${sheet.name}")`, sheet.name, undefined, 'link'),
        text(sheet.note, 'wrapped'),
        figure(sheet.rows.length, undefined, 'fact'),
      ]),
  ]);
  const above: readonly Row[] = [[text(title, 'title')], [], ...says.map((line) => [text(line, 'wrapped')]), []];
  const rows = [...above, [text(head, 'head'), text(holds, 'head'), text(lines, 'head-figure')], ...list];
  const heights = new Map(says.map((line, index) => [index + 3, 8 + 12.5 * Math.ceil(line.length / 128)]));
  const merged = says.map((_, index): Area => ({ top: index + 3, bottom: index + 3, left: 1, right: WIDTHS.length }));
  return { name, widths: WIDTHS, rows, heights, merged, frozen: { rows: 0, columns: 0 } };
}

/** The bytes of an .xlsx, the same for the same book. */
export async function exchangeWorkbook(book: ExchangeBook): Promise<Uint8Array> {
  const { sheets, names, base, fixed, date, title, subject, language, notice, page } = book;
  const lists = listsSheet(names.lists, sheets);
  const hidden: Sheet = {
    name: names.base,
    widths: [60, 60],
    formats: [TEXT, TEXT],
    rows: base.map((row) => row.map((piece) => ({ value: piece === '' ? null : piece, look: 'fact', format: TEXT }))),
    frozen: { rows: 0, columns: 0 },
    isHidden: true,
  };
  const groups = [...new Set(sheets.map(({ group }) => group))];
  const { axes, accent } = shippedTheme.colours;
  const tabOf = ({ group }: ShownSheet): string => axes[groups.indexOf(group) % axes.length] ?? accent;
  const written = await writeWorkbook(
    [instructionsSheet(book), ...sheets.map((sheet) => sheetFor(sheet, lists.placeOf, fixed, tabOf(sheet))), lists.sheet, hidden],
    { title, subject, language, notice, page, date: utcDay(date) },
    shippedTheme,
  );
  return sealWorkbook(written, book.of);
}
