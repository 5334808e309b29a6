// A workbook of 2003, whole in one XML text, as business programs still export them under the name of .xls → its sheets.
// https://learn.microsoft.com/previous-versions/office/developer/office-xp/aa140066(v=office.10)
import type { Table, TableSheet } from '../../model/index.ts';
import { cellPlace } from '../../values/index.ts';
import { cellCounter, type Grid, gridOf, mostSheets } from './grid.ts';
import { dateShown, formatOfCode, type NumberFormat } from './number-formats.ts';
import type { Read } from './read-sheet.ts';
import type { Refuse } from './refuse-table.ts';
import { scanXml } from './scan-xml.ts';
import { lookKeeper } from './sheet-look.ts';
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
  let [style, span, heard]: [string, number, 'value' | 'comment' | 'visible' | null] = ['', 0, null];
  let isComment = false;
  const endCell = ({ grid, kept }: Sheet, { columns, rows, ...read }: Cell): void => {
    const { row, column } = grid.here();
    const own = readingOf(read.type, read.value, read.format) ?? (read.isComputed && read.type === '' ? NOT_COMPUTED : null);
    if (read.comment !== '') kept.comment(cellPlace(column, row), read.comment);
    grid.put(own && { ...own, ...(read.isComputed && { isComputed: true as const }) }, { columns, rows });
  };
  const scan = scanXml(
    {
      open(name, attribute) {
        const number = (of: string): number => Math.min(mostRows, Math.max(0, Math.trunc(Number(attribute(of) ?? 0)) || 0));
        if (name === 'Style') style = attribute('ID') ?? '';
        else if (name === 'NumberFormat') formats.set(style, formatOfCode(attribute('Format') ?? ''));
        else if (name === 'Worksheet') {
          const made = { name: attribute('Name') ?? '', isHidden: false, grid: gridOf(count, refuse), kept: lookKeeper() };
          sheet = sheets.length < mostSheets ? made : null;
          if (sheet !== null) sheets.push(sheet);
        } else if (sheet !== null && name === 'Row') {
          sheet.grid.beginRow();
          sheet.grid.repeatRow(Math.max(0, number('Index') - sheet.grid.here().row));
          span = number('Span');
          if (attribute('Hidden') === '1') sheet.kept.hideRow(sheet.grid.here().row);
        } else if (sheet !== null && name === 'Cell') {
          sheet.grid.skip(Math.max(0, number('Index') - sheet.grid.here().column));
          cell = {
            format: formats.get(attribute('StyleID') ?? '') ?? {},
            columns: number('MergeAcross') + 1,
            rows: number('MergeDown') + 1,
            isComputed: attribute('Formula') !== undefined,
            ...{ type: '', value: '', comment: '' },
          };
        } else if (name === 'Comment') isComment = true;
        else if (name === 'Visible') heard = 'visible';
        else if (name === 'Data' && cell !== null) {
          heard = isComment ? 'comment' : 'value';
          if (!isComment) cell.type = attribute('Type') ?? 'String';
        }
      },
      text(said) {
        if (heard === 'visible' && sheet !== null) sheet.isHidden = said.includes('Hidden');
        else if ((heard === 'value' || heard === 'comment') && cell !== null) cell[heard] += said;
      },
      close(name) {
        if (name === 'Data' || name === 'Visible') heard = null;
        else if (name === 'Comment') isComment = false;
        else if (name === 'Row') sheet?.grid.repeatRow(span);
        else if (name === 'Cell' && cell !== null && sheet !== null) {
          endCell(sheet, cell);
          cell = null;
        }
      },
    },
    refuse,
  );
  scan(new TextEncoder().encode(text));
  return {
    sheets: sheets.map(({ grid, kept, ...named }): TableSheet => {
      const look = kept.look();
      return { ...named, ...grid.sheet(), ...(look && { look }) };
    }),
    ignored: [],
  };
}
