// The bytes of an .ods or .odt → its sheets, or its tables; nothing in it is ever run or fetched.
import type { Table, TableSheet } from '../../model/index.ts';
import { cellPlace } from '../../values/index.ts';
import { flow } from './flow.ts';
import { cellCounter, type Grid, gridOf, mostSheets } from './grid.ts';
import { dateShown, eurosShown, shownIn } from './number-formats.ts';
import { commentHeard, styleKeeper } from './opendocument-looks.ts';
import { readMark } from './read-mark.ts';
import type { Refuse } from './refuse-table.ts';
import { type Attribute, type Element, elements, scanXml, type XmlHandlers } from './scan-xml.ts';
import { lookKeeper } from './sheet-look.ts';
import { type Read, readStruck } from './struck-text.ts';
import { readText } from './tidy-text.ts';
import type { Zip } from './zip-parts.ts';

/** Past these, what is repeated is the rest of an empty sheet. */
const mostRepeated = 1_048_576;

const countIn = (attribute: Attribute, name: string): number =>
  Math.min(mostRepeated, Math.max(1, Math.trunc(Number(attribute(name) ?? 1)) || 1));

/** OpenDocument 1.3, part 3, 19.385: the value of a cell beside its text. */
function readingOf(attribute: Attribute): (written: string, standing: string) => Read | null {
  const own = attribute('value-type');
  const type = own ?? 'string';
  const isError = attribute('calcext:value-type') === 'error';
  const isComputed = attribute('formula') !== undefined;
  const value = attribute('value');
  const date = attribute('date-value');
  const truth = attribute('boolean-value');
  const asIs = (written: string, standing: string): Read | null => {
    if (isError) return { kind: 'error', value: written.trim() };
    if (type === 'boolean' && truth !== undefined) return { kind: 'boolean', value: truth === 'true' };
    if (type === 'date' && date !== undefined) return dateShown(date, shownIn(written));
    if (value === undefined || !['float', 'currency', 'percentage'].includes(type)) return readStruck(written, standing);
    const number = Number(value);
    if (!Number.isFinite(number)) return readText(written);
    return { kind: 'number', value: number, ...(type === 'percentage' ? { isShare: true } : eurosShown(number, written)) };
  };
  return (written, standing) => {
    const read = asIs(written, standing) ?? (isComputed && own === undefined ? { kind: 'error' as const, value: '' } : null);
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

interface Sheet extends Omit<TableSheet, 'rows' | 'merged'> {
  readonly grid: Grid;
  readonly kept: ReturnType<typeof lookKeeper>;
}

export function readOpenDocument(zip: Zip, refuse: Refuse): Table {
  const sheets: Sheet[] = [];
  refuseLocked(zip, refuse);
  const count = cellCounter(refuse);
  const isSpreadsheet = spreadsheetIn(zip);
  const outside = flow(count);
  const styles = styleKeeper();
  const comment = commentHeard();
  /** Tables within cells are texts of them. */
  let depth = 0;
  let unread = 0;
  let [nextColumn, rowTimes, cellTimes] = [1, 1, 1];
  let [written, standing] = ['', ''];
  /** Of each paragraph and span of a cell that is open, whether it is struck through. */
  const struck: boolean[] = [];
  let cell: {
    readonly read: ReturnType<typeof readingOf>;
    readonly isStruck: boolean;
    readonly columns: number;
    readonly rows: number;
  } | null = null;
  /** The one at hand; what stands in one sheet too many goes into none. */
  let sheet: Sheet | undefined;
  const say = (text: string): void => {
    comment.say(text);
    if (unread > 0) return;
    if (cell !== null) written += text;
    else outside.say(text, struck.includes(true));
    if (cell !== null && !struck.includes(true)) standing += text;
  };
  const beginTable = (attribute: Attribute): void => {
    depth += 1;
    if (depth > 1) return;
    sheet = undefined;
    nextColumn = 1;
    if (sheets.length >= mostSheets) return;
    const isText = outside.lines().length > 0 || !isSpreadsheet;
    const place = isText ? { place: outside.place(sheets.length + 1) } : {};
    const name = outside.last() ?? attribute('name') ?? '';
    sheet = { name, ...place, isHidden: styles.isHidden(attribute), grid: gridOf(count, refuse), kept: lookKeeper() };
    sheets.push(sheet);
  };
  const beginRow = (attribute: Attribute): void => {
    rowTimes = countIn(attribute, 'number-rows-repeated');
    sheet?.grid.beginRow();
    if (isUnseen(attribute) && sheet !== undefined) hideRows(sheet, rowTimes);
  };
  const beginColumn = (attribute: Attribute): void => {
    const times = countIn(attribute, 'number-columns-repeated');
    if (isUnseen(attribute)) sheet?.kept.hideColumns(nextColumn, nextColumn + times - 1);
    nextColumn += times;
  };
  const beginCell = (attribute: Attribute): void => {
    [cellTimes, written, standing] = [countIn(attribute, 'number-columns-repeated'), '', ''];
    const [columns, rows] = [countIn(attribute, 'number-columns-spanned'), countIn(attribute, 'number-rows-spanned')];
    cell = { read: readingOf(attribute), isStruck: styles.isStruck(attribute), columns, rows };
    const colour = styles.colourOf(attribute);
    if (colour !== undefined && sheet !== undefined) paint(sheet, colour, Math.max(columns, cellTimes));
  };
  const endCell = (): void => {
    if (cell === null) return;
    const { columns, rows, isStruck } = cell;
    const plain = cell.read(written, standing);
    const read = plain && isStruck ? { ...plain, isStruck: true as const } : plain;
    cell = null;
    if (read === null && columns * rows === 1) sheet?.grid.skip(cellTimes);
    else for (let again = 0; again < cellTimes; again++) sheet?.grid.put(read, { columns, rows });
  };
  /** Those of a paragraph, wherever it stands. */
  const inLine: Readonly<Record<string, Element>> = {
    span: { open: (attribute) => struck.push(styles.isStruck(attribute)), close: () => struck.pop() },
    'line-break': { open: () => say('\n') },
    tab: { open: () => say('\t') },
    s: { open: (attribute) => say(' '.repeat(Math.min(1000, Number(attribute('c') ?? 1) || 1))) },
  };
  /** Those of a table, and texts of its cells. */
  const inTable = elements({
    'table-row': { open: beginRow, close: () => sheet?.grid.repeatRow(rowTimes - 1) },
    'table-column': { open: beginColumn },
    'table-cell': { open: beginCell, close: endCell },
    p: {
      open(attribute) {
        if (written !== '') say('\n');
        struck.push(styles.isStruck(attribute));
      },
      close: () => struck.pop(),
    },
    ...inLine,
  });
  const beginLine = (attribute: Attribute, level: number): void => {
    outside.begin(level);
    struck.push(styles.isStruck(attribute));
  };
  const endLine = (): void => {
    outside.end();
    struck.pop();
  };
  /** Those before, between and after tables. */
  const aside = elements({
    p: { open: (attribute) => beginLine(attribute, 0), close: endLine },
    h: {
      open: (attribute) => beginLine(attribute, Math.min(9, Number(attribute('outline-level') ?? 1) || 1)),
      close: endLine,
    },
    ...inLine,
  });
  const around = (): XmlHandlers => (depth === 0 ? aside : depth === 1 ? inTable : {});
  zip.unfold(
    'content.xml',
    scanXml(
      {
        open(name, attribute) {
          comment.open(name, cell !== null);
          if (UNREAD.includes(name)) unread += 1;
          if (unread > 0) return;
          styles.open(name, attribute);
          if (name === 'table') beginTable(attribute);
          else around().open?.(name, attribute);
        },
        text: say,
        close(name) {
          const said = comment.close(name);
          if (said !== null && sheet !== undefined) keepComment(sheet, said);
          if (UNREAD.includes(name)) unread -= 1;
          else if (unread > 0) return;
          else if (name === 'table') depth -= 1;
          else around().close?.(name);
        },
      },
      refuse,
    ),
  );
  return {
    sheets: sheets.map(({ grid, kept, ...named }) => {
      const look = kept.look();
      return { ...named, ...grid.sheet(), ...(look && { look }) };
    }),
    ...readMark(zip, 'meta.xml', refuse),
    ignored: zip.names.some((name) => /^(?:basic|scripts)\//i.test(name)) ? ['macros'] : [],
    ...(!isSpreadsheet && { lines: outside.lines() }),
  };
}

function paint({ grid, kept }: Sheet, colour: string, columns: number): void {
  const { row, column } = grid.here();
  // What goes on further is the rest of an empty row.
  for (let at = 0; at < Math.min(columns, 60); at++) kept.fill(row, column + at, colour);
}

function hideRows({ grid, kept }: Sheet, times: number): void {
  const { row } = grid.here();
  for (let more = 0; more < Math.min(times, 1000); more++) kept.hideRow(row + more);
}

function keepComment({ grid, kept }: Sheet, comment: string): void {
  const { row, column } = grid.here();
  kept.comment(cellPlace(column, row), comment);
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
