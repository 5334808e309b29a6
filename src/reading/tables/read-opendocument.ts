// The bytes of an .ods or .odt → its sheets, or its tables; nothing in it is ever run or fetched.
import type { Table, TableSheet } from '../../model/index.ts';
import { cellPlace } from '../../values/index.ts';
import { flow } from './flow.ts';
import { cellCounter, type Grid, gridOf, mostSheets } from './grid.ts';
import { dateShown, eurosShown, shownIn } from './number-formats.ts';
import { readMark } from './read-mark.ts';
import type { Read } from './read-sheet.ts';
import type { Refuse } from './refuse-table.ts';
import { scanXml } from './scan-xml.ts';
import { lookKeeper } from './sheet-look.ts';
import { readText } from './tidy-text.ts';
import type { Zip } from './zip-parts.ts';

/** Past these, what is repeated is the rest of an empty sheet. */
const mostRepeated = 1_048_576;

type Attribute = (name: string) => string | undefined;
const countIn = (attribute: Attribute, name: string): number =>
  Math.min(mostRepeated, Math.max(1, Math.trunc(Number(attribute(name) ?? 1)) || 1));

/** OpenDocument 1.3, part 3, 19.385: the value of a cell beside its text. */
function readingOf(attribute: Attribute): (written: string) => Read | null {
  const own = attribute('value-type');
  const type = own ?? 'string';
  const isError = attribute('calcext:value-type') === 'error';
  const isComputed = attribute('formula') !== undefined;
  const value = attribute('value');
  const date = attribute('date-value');
  const truth = attribute('boolean-value');
  const asIs = (written: string): Read | null => {
    if (isError) return { kind: 'error', value: written.trim() };
    if (type === 'boolean' && truth !== undefined) return { kind: 'boolean', value: truth === 'true' };
    if (type === 'date' && date !== undefined) return dateShown(date, shownIn(written));
    if (value === undefined || !['float', 'currency', 'percentage'].includes(type)) return readText(written);
    const number = Number(value);
    if (!Number.isFinite(number)) return readText(written);
    return { kind: 'number', value: number, ...(type === 'percentage' ? { isShare: true } : eurosShown(number, written)) };
  };
  return (written) => {
    const read = asIs(written) ?? (isComputed && own === undefined ? { kind: 'error' as const, value: '' } : null);
    return read && { ...read, ...(isComputed && { isComputed: true as const }) };
  };
}

/** What is no text of a cell: its comments, what was taken away under revision; in one file with the rest, pictures and pages’ heads. */
const UNREAD: readonly string[] = ['annotation', 'tracked-changes', 'title', 'desc', 'binary-data', 'master-styles'];

/** A document whose parts all stand in one text, .fods or .fodt: OpenDocument 1.3, part 3, 3.1.2. */
export const isFlat = (text: string): boolean => /<office:document\s/.test(text.slice(0, 4096));

/** Flat, as the archive that it would be. */
const asArchive = (bytes: Uint8Array): Zip => ({
  names: [],
  unfold(name, take) {
    if (name === 'mimetype') take(bytes.subarray(0, 4096));
    if (name === 'content.xml') take(bytes);
    return true;
  },
});
export const readFlat = (text: string, refuse: Refuse): Table =>
  readOpenDocument(asArchive(new TextEncoder().encode(text)), refuse);

export function readOpenDocument(zip: Zip, refuse: Refuse): Table {
  const sheets: (Omit<TableSheet, 'rows' | 'merged'> & { readonly grid: Grid; readonly kept: ReturnType<typeof lookKeeper> })[] =
    [];
  const colours = new Map<string, string>();
  const hidden = new Set<string>();
  refuseLocked(zip, refuse);
  const count = cellCounter(refuse);
  const isSpreadsheet = spreadsheetIn(zip);
  const outside = flow(count);
  /** A comment, while it is heard; its date and whose it is are no part of it. */
  let comment: string | null = null;
  let [isSigned, nextColumn] = [false, 1];
  let style = '';
  /** Tables within cells are texts of them. */
  let depth = 0;
  let unread = 0;
  let [rowTimes, cellTimes] = [1, 1];
  let written = '';
  let cell: { readonly read: (written: string) => Read | null; readonly columns: number; readonly rows: number } | null = null;
  /** What stands in one sheet too many goes into none. */
  let isBeyond = false;
  const sheet = () => (isBeyond ? undefined : sheets.at(-1));
  const grid = (): Grid | undefined => sheet()?.grid;
  const say = (text: string): void => {
    if (comment !== null) comment += isSigned ? '' : text;
    if (unread > 0) return;
    if (cell !== null) written += text;
    else outside.say(text);
  };
  const kept = () => sheet()?.kept;
  const paint = (colour: string, columns: number): void => {
    const { row, column } = grid()?.here() ?? { row: 0, column: 0 };
    // What goes on further is the rest of an empty row.
    for (let at = 0; at < Math.min(columns, 60); at++) kept()?.fill(row, column + at, colour);
  };
  const endRow = (): void => {
    if (depth === 1) grid()?.repeatRow(rowTimes - 1);
  };
  const endCell = (): void => {
    if (depth !== 1 || cell === null) return;
    const read = cell.read(written);
    const { columns, rows } = cell;
    cell = null;
    if (read === null && columns * rows === 1) grid()?.skip(cellTimes);
    else for (let again = 0; again < cellTimes; again++) grid()?.put(read, { columns, rows });
  };
  zip.unfold(
    'content.xml',
    scanXml(
      {
        open(name, attribute) {
          if (name === 'annotation' && cell !== null) comment = '';
          else if (comment !== null && (name === 'creator' || name === 'date')) isSigned = true;
          else if (comment !== null && name === 'p' && comment !== '') comment += '\n';
          if (UNREAD.includes(name)) unread += 1;
          else if (unread > 0) return;
          else if (name === 'style') style = attribute('name') ?? '';
          else if (name === 'table-cell-properties') {
            const [, colour] = /^#([\da-f]{6})$/i.exec(attribute('background-color') ?? '') ?? [];
            if (colour !== undefined && !/^f{6}$/i.test(colour)) colours.set(style, colour.toUpperCase());
          } else if (name === 'table-properties' && attribute('display') === 'false') hidden.add(style);
          else if (depth === 0 && name === 'h') outside.begin(Math.min(9, Number(attribute('outline-level') ?? 1) || 1));
          else if (depth === 0 && name === 'p') outside.begin(0);
          else if (name === 'table') {
            depth += 1;
            if (depth > 1) return;
            isBeyond = sheets.length >= mostSheets;
            if (isBeyond) return;
            const isHidden = hidden.has(attribute('style-name') ?? '');
            const isText = outside.lines().length > 0 || !isSpreadsheet;
            const place = isText ? { place: outside.place(sheets.length + 1) } : {};
            const own = outside.last() ?? attribute('name') ?? '';
            sheets.push({ name: own, ...place, isHidden, grid: gridOf(count, refuse), kept: lookKeeper() });
            nextColumn = 1;
          } else if (depth !== 1) return;
          else if (name === 'table-row') {
            rowTimes = countIn(attribute, 'number-rows-repeated');
            grid()?.beginRow();
            const at = grid()?.here().row ?? 0;
            if (isUnseen(attribute)) for (let more = 0; more < Math.min(rowTimes, 1000); more++) kept()?.hideRow(at + more);
          } else if (name === 'table-column') {
            const times = countIn(attribute, 'number-columns-repeated');
            if (isUnseen(attribute)) kept()?.hideColumns(nextColumn, nextColumn + times - 1);
            nextColumn += times;
          } else if (name === 'table-cell') {
            [cellTimes, written] = [countIn(attribute, 'number-columns-repeated'), ''];
            const [columns, rows] = [countIn(attribute, 'number-columns-spanned'), countIn(attribute, 'number-rows-spanned')];
            cell = { read: readingOf(attribute), columns, rows };
            const colour = colours.get(attribute('style-name') ?? '');
            if (colour !== undefined) paint(colour, Math.max(columns, cellTimes));
          } else if (name === 'p' && written !== '') say('\n');
          else if (name === 'line-break') say('\n');
          else if (name === 'tab') say('\t');
          else if (name === 's') say(' '.repeat(Math.min(1000, Number(attribute('c') ?? 1) || 1)));
        },
        text: say,
        close(name) {
          if (name === 'creator' || name === 'date') isSigned = false;
          if (name === 'annotation' && comment !== null) {
            const { row, column } = grid()?.here() ?? { row: 0, column: 0 };
            kept()?.comment(cellPlace(column, row), comment);
            comment = null;
          }
          if (UNREAD.includes(name)) unread -= 1;
          else if (unread > 0) return;
          else if (depth === 0 && (name === 'h' || name === 'p')) outside.end();
          else if (name === 'table-cell') endCell();
          else if (name === 'table-row') endRow();
          else if (name === 'table') depth -= 1;
        },
      },
      refuse,
    ),
  );
  return {
    sheets: sheets.map(({ grid: own, kept: { look }, ...sheet }) => {
      const seen = look();
      return { ...sheet, ...own.sheet(), ...(seen && { look: seen }) };
    }),
    ...readMark(zip, 'meta.xml', refuse),
    ignored: zip.names.some((name) => /^(?:basic|scripts)\//i.test(name)) ? ['macros'] : [],
    ...(!isSpreadsheet && { lines: outside.lines() }),
  };
}

const isUnseen = (attribute: Attribute): boolean => ['collapse', 'filter'].includes(attribute('visibility') ?? '');

/** OpenDocument 1.3, part 2, 3.3: its first part says what it is. */
function spreadsheetIn(zip: Zip): boolean {
  let said = '';
  zip.unfold('mimetype', (bytes) => {
    if (said.length < 200) said += new TextDecoder().decode(bytes);
  });
  return said.includes('spreadsheet');
}

/** OpenDocument 1.3, part 2, 4.8.4: what is under a password says so in its list of parts. */
function refuseLocked(zip: Zip, refuse: Refuse): void {
  const open = (name: string): void => {
    if (name === 'encryption-data') refuse('table-password');
  };
  zip.unfold('META-INF/manifest.xml', scanXml({ open }, refuse));
}
