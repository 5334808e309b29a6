// A workbook of 2003, whole in one XML text, as business programs still export them under the name of .xls → its sheets.
// https://learn.microsoft.com/previous-versions/office/developer/office-xp/aa140066(v=office.10)
import type { Table, TableSheet } from '../../model/index.ts';
import { cellPlace } from '../../values/index.ts';
import { cellCounter, type Grid, gridOf, mostSheets } from './grid.ts';
import { dateShown, formatOfCode, type NumberFormat } from './number-formats.ts';
import type { Refuse } from './refuse-table.ts';
import { type Attribute, elements, scanXml } from './scan-xml.ts';
import { lookKeeper } from './sheet-look.ts';
import type { Read } from './struck-text.ts';
import { readText } from './tidy-text.ts';

const mostRows = 1_048_576;

/** An error without words: what a formula gives was never reckoned. */
const NOT_COMPUTED: Read = { kind: 'error', value: '' };

export const isWorkbook2003 = (text: string): boolean =>
  /<(?:\w+:)?Workbook\s/.test(text.slice(0, 4096)) && text.includes('urn:schemas-microsoft-com:office:spreadsheet');

function readingOf(type: string, written: string, { isShare, euros, shownTo }: NumberFormat): Read | null {
  if (type === 'DateTime') return dateShown(written, shownTo);
  if (type === 'Boolean') return { kind: 'boolean', value: written === '1' };
  if (type === 'Error') return { kind: 'error', value: written };
  const number = Number(written);
  if (type !== 'Number' || written.trim() === '' || !Number.isFinite(number)) return readText(written);
  return { kind: 'number', value: number, ...(isShare && { isShare }), ...(euros !== undefined && { euros }) };
}

const countIn = (attribute: Attribute, name: string): number =>
  Math.min(mostRows, Math.max(0, Math.trunc(Number(attribute(name) ?? 0)) || 0));

interface Cell {
  readonly format: NumberFormat;
  readonly columns: number;
  readonly rows: number;
  readonly isComputed: boolean;
  type: string;
  value: string;
  comment: string;
}

interface Sheet {
  readonly name: string;
  isHidden: boolean;
  readonly grid: Grid;
  readonly kept: ReturnType<typeof lookKeeper>;
}

export function readWorkbook2003(text: string, refuse: Refuse): Table {
  const sheets: Sheet[] = [];
  /** The one at hand; null of one too many. */
  let sheet: Sheet | null = null;
  const formats = new Map<string, NumberFormat>();
  const count = cellCounter(refuse);
  let cell: Cell | null = null;
  let [style, span, isComment]: [string, number, boolean] = ['', 0, false];
  /** Takes what is said where something is. */
  let hear: ((said: string) => void) | null = null;
  const beginSheet = (attribute: Attribute): void => {
    const made = { name: attribute('Name') ?? '', isHidden: false, grid: gridOf(count, refuse), kept: lookKeeper() };
    sheet = sheets.length < mostSheets ? made : null;
    if (sheet !== null) sheets.push(sheet);
  };
  const beginRow = (attribute: Attribute): void => {
    if (sheet === null) return;
    const { grid, kept } = sheet;
    grid.beginRow();
    grid.repeatRow(Math.max(0, countIn(attribute, 'Index') - grid.here().row));
    span = countIn(attribute, 'Span');
    if (attribute('Hidden') === '1') kept.hideRow(grid.here().row);
  };
  const beginCell = (attribute: Attribute): void => {
    if (sheet === null) return;
    sheet.grid.skip(Math.max(0, countIn(attribute, 'Index') - sheet.grid.here().column));
    cell = {
      format: formats.get(attribute('StyleID') ?? '') ?? {},
      columns: countIn(attribute, 'MergeAcross') + 1,
      rows: countIn(attribute, 'MergeDown') + 1,
      isComputed: attribute('Formula') !== undefined,
      ...{ type: '', value: '', comment: '' },
    };
  };
  const endCell = (): void => {
    if (sheet === null || cell === null) return;
    const { grid, kept } = sheet;
    const { columns, rows, ...read } = cell;
    cell = null;
    const { row, column } = grid.here();
    const own = readingOf(read.type, read.value, read.format) ?? (read.isComputed && read.type === '' ? NOT_COMPUTED : null);
    if (read.comment !== '') kept.comment(cellPlace(column, row), read.comment);
    grid.put(own && { ...own, ...(read.isComputed && { isComputed: true as const }) }, { columns, rows });
  };
  const beginData = (attribute: Attribute): void => {
    const own = cell;
    if (own === null) return;
    const part = isComment ? 'comment' : 'value';
    if (!isComment) own.type = attribute('Type') ?? 'String';
    hear = (said) => {
      own[part] += said;
    };
  };
  const beginVisible = (): void => {
    hear = (said) => {
      if (sheet !== null) sheet.isHidden = said.includes('Hidden');
    };
  };
  const heard = elements({
    Style: { open: (attribute) => (style = attribute('ID') ?? '') },
    NumberFormat: { open: (attribute) => formats.set(style, formatOfCode(attribute('Format') ?? '')) },
    Worksheet: { open: beginSheet },
    Visible: { open: beginVisible, close: () => (hear = null) },
    Row: { open: beginRow, close: () => sheet?.grid.repeatRow(span) },
    Cell: { open: beginCell, close: endCell },
    Comment: { open: () => (isComment = true), close: () => (isComment = false) },
    Data: { open: beginData, close: () => (hear = null) },
  });
  const scan = scanXml({ ...heard, text: (said) => hear?.(said) }, refuse);
  scan(new TextEncoder().encode(text));
  return {
    sheets: sheets.map(({ grid, kept, ...named }): TableSheet => {
      const look = kept.look();
      return { ...named, ...grid.sheet(), ...(look && { look }) };
    }),
    ignored: [],
  };
}
