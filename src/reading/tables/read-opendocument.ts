// The bytes of an .ods or .odt → its sheets, or its tables; nothing in it is ever run or fetched.
import type { Table, TableSheet } from '../../model/index.ts';
import { cellCounter, type Grid, gridOf, type Read, readText } from './grid.ts';
import type { Refuse } from './refuse-table.ts';
import { scanXml } from './scan-xml.ts';
import { titles } from './titles.ts';
import type { Zip } from './zip-parts.ts';

const mostSheets = 200;
/** Past these, what is repeated is the rest of an empty sheet. */
const mostRepeated = 1_048_576;

type Attribute = (name: string) => string | undefined;
const countIn = (attribute: Attribute, name: string): number =>
  Math.min(mostRepeated, Math.max(1, Math.trunc(Number(attribute(name) ?? 1)) || 1));

/** OpenDocument 1.3, part 3, 19.385: the value of a cell beside its text. */
function readingOf(attribute: Attribute): (written: string) => Read | null {
  const type = attribute('value-type') ?? 'string';
  const isError = attribute('calcext:value-type') === 'error';
  const isComputed = attribute('formula') !== undefined;
  const value = attribute('value');
  const date = attribute('date-value');
  const truth = attribute('boolean-value');
  const asIs = (written: string): Read | null => {
    if (isError) return { kind: 'error', value: written.trim() };
    if (type === 'boolean' && truth !== undefined) return { kind: 'boolean', value: truth === 'true' };
    if (type === 'date' && date !== undefined) return { kind: 'date', value: date.replace(/T00:00.*$/s, '').slice(0, 16) };
    if (value === undefined || !['float', 'currency', 'percentage'].includes(type)) return readText(written);
    const number = Number(value);
    if (!Number.isFinite(number)) return readText(written);
    return { kind: 'number', value: number, ...(type === 'percentage' && { isShare: true as const }) };
  };
  return (written) => {
    const read = asIs(written) ?? (isComputed ? { kind: 'error' as const, value: '' } : null);
    return read && { ...read, ...(isComputed && { isComputed: true as const }) };
  };
}

/** What is no text of a cell: its comments, and what was taken away under revision. */
const UNREAD: readonly string[] = ['annotation', 'tracked-changes', 'title', 'desc'];

export function readOpenDocument(zip: Zip, refuse: Refuse): Table {
  const sheets: (Omit<TableSheet, 'rows' | 'merged'> & { readonly grid: Grid })[] = [];
  const hidden = new Set<string>();
  refuseLocked(zip, refuse);
  const count = cellCounter(refuse);
  const heading = titles();
  let style = '';
  /** Tables within cells are texts of them. */
  let depth = 0;
  let unread = 0;
  let [rowTimes, cellTimes] = [1, 1];
  let written = '';
  let cell: { readonly read: (written: string) => Read | null; readonly columns: number; readonly rows: number } | null = null;
  const grid = (): Grid | undefined => sheets.at(-1)?.grid;
  const say = (text: string): void => {
    if (unread > 0) return;
    if (cell !== null) written += text;
    else heading.say(text);
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
          if (UNREAD.includes(name)) unread += 1;
          else if (name === 'style') style = attribute('name') ?? '';
          else if (name === 'table-properties' && attribute('display') === 'false') hidden.add(style);
          else if (name === 'h') heading.begin();
          else if (name === 'table') {
            depth += 1;
            if (depth > 1 || sheets.length >= mostSheets) return;
            const isHidden = hidden.has(attribute('style-name') ?? '');
            sheets.push({ name: heading.last() ?? attribute('name') ?? '', isHidden, grid: gridOf(count, refuse) });
          } else if (depth !== 1) return;
          else if (name === 'table-row') {
            rowTimes = countIn(attribute, 'number-rows-repeated');
            grid()?.beginRow();
          } else if (name === 'table-cell') {
            [cellTimes, written] = [countIn(attribute, 'number-columns-repeated'), ''];
            const [columns, rows] = [countIn(attribute, 'number-columns-spanned'), countIn(attribute, 'number-rows-spanned')];
            cell = { read: readingOf(attribute), columns, rows };
          } else if (name === 'p' && written !== '') say('\n');
          else if (name === 'line-break') say('\n');
          else if (name === 'tab') say('\t');
          else if (name === 's') say(' '.repeat(Math.min(1000, Number(attribute('c') ?? 1) || 1)));
        },
        text: say,
        close(name) {
          if (UNREAD.includes(name)) unread -= 1;
          else if (name === 'h') heading.end();
          else if (name === 'table-cell') endCell();
          else if (name === 'table-row') endRow();
          else if (name === 'table') depth -= 1;
        },
      },
      refuse,
    ),
  );
  return {
    sheets: sheets.map(({ grid: own, ...sheet }) => ({ ...sheet, ...own.sheet() })),
    ignored: zip.names.some((name) => /^(?:basic|scripts)\//i.test(name)) ? ['macros'] : [],
  };
}

/** OpenDocument 1.3, part 2, 4.8.4: what is under a password says so in its list of parts. */
function refuseLocked(zip: Zip, refuse: Refuse): void {
  const open = (name: string): void => {
    if (name === 'encryption-data') refuse('table-password');
  };
  zip.unfold('META-INF/manifest.xml', scanXml({ open }, refuse));
}
