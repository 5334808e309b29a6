// One sheet of a workbook, heard tag by tag: only cells that hold something are kept, however far the formats go.
import type { TableArea, TableCell, TableSheet } from '../../model/index.ts';
import { cellPlace } from '../../values/index.ts';
import { areaOf, placeOf } from './address.ts';
import { dateShown, dayOfSerial, type NumberFormat } from './number-formats.ts';
import type { Refuse } from './refuse-table.ts';
import type { XmlHandlers } from './scan-xml.ts';
import { lookKeeper } from './sheet-look.ts';
import { isOn, type Read, readStruck } from './struck-text.ts';

export const mostCells = 400_000;
/** https://support.microsoft.com/office/excel-specifications-and-limits: characters in a cell. */
export const longestCell = 32_767;
const mostMerges = 50_000;

export interface Book {
  readonly strings: readonly (Read | null)[];
  readonly formatOf: (style: number) => NumberFormat;
  readonly from1904: boolean;
  readonly colourOf: (style: number) => string | null;
  readonly isStruck: (style: number) => boolean;
  /** Counts a cell of the whole workbook. */
  readonly count: () => void;
  readonly refuse: Refuse;
}

function numberOr(text: string, { isDate, shownTo, ...told }: NumberFormat, from1904: boolean): Read {
  const number = Number(text);
  if (!Number.isFinite(number)) return { kind: 'text', value: text };
  const day = isDate ? dayOfSerial(number, from1904) : null;
  return day === null ? { kind: 'number', value: number, ...told } : dateShown(day, shownTo);
}

/** Null when the cell holds nothing. */
function readValue(
  type: string,
  { written, standing }: { readonly written: string; readonly standing: string },
  style: number,
  { strings, formatOf, from1904, refuse }: Book,
): Read | null {
  if (type === 's' && written !== '') {
    const text = strings[Number(written)];
    // A text that is not in the file is not an empty one.
    return text === undefined ? refuse('table-damaged') : text;
  }
  if (type === 'str' || type === 'inlineStr') return readStruck(written, standing);
  const bare = written.trim();
  if (bare === '') return null;
  if (type === 'b') return { kind: 'boolean', value: bare === '1' || bare === 'true' };
  if (type === 'e') return { kind: 'error', value: bare };
  if (type === 'd') return dateShown(bare, formatOf(style).shownTo);
  return numberOr(bare, formatOf(style), from1904);
}

export interface SheetReader {
  readonly heard: XmlHandlers;
  /** Of the cell at an address. */
  readonly comment: (address: string, text: string) => void;
  readonly sheet: () => Pick<TableSheet, 'rows' | 'merged' | 'look'>;
}

export function sheetReader(book: Book): SheetReader {
  const kept = lookKeeper();
  const rows: TableCell[][] = [];
  const merged: TableArea[] = [];
  let cells: TableCell[] = [];
  let [row, column, style, type, written, standing] = [0, 0, 0, 'n', '', ''];
  let [isHeard, isComputed, isPhonetic, isStruck] = [false, false, false, false];
  /** A formula that gives nothing says so by its type: one without a type was never computed. */
  const unknown = (): Read | null => (isComputed && type !== 'str' ? { kind: 'error', value: '' } : null);
  const endCell = (): void => {
    const colour = book.colourOf(style);
    if (colour !== null) kept.fill(row, column, colour);
    const read = readValue(type, { written, standing }, style, book) ?? unknown();
    if (read === null) return;
    book.count();
    const address = cellPlace(column, row);
    if (String(read.value).length > longestCell) book.refuse('table-long-cell', { address, most: longestCell });
    const told = { ...(isComputed && { isComputed: true as const }), ...(book.isStruck(style) && { isStruck: true as const }) };
    cells.push({ address, row, column, ...read, ...told });
  };
  const heard: XmlHandlers = {
    open(name, attribute) {
      if (name === 'row') {
        row = Number(attribute('r') ?? row + 1);
        [column, cells] = [0, []];
        if (isTrue(attribute('hidden'))) kept.hideRow(row);
      } else if (name === 'col') {
        if (isTrue(attribute('hidden'))) kept.hideColumns(Number(attribute('min') ?? 1), Number(attribute('max') ?? 1));
      } else if (name === 'c') {
        const place = placeOf(attribute('r') ?? '');
        column = place?.column ?? column + 1;
        [type, style, isComputed] = [attribute('t') ?? 'n', Number(attribute('s') ?? 0), false];
        [written, standing, isStruck] = ['', '', false];
      } else if (name === 'f') isComputed = true;
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 'r') isStruck = false;
      else if (name === 'strike') isStruck = isOn(attribute);
      else if (name === 'v' || name === 't') isHeard = !isPhonetic;
      else if (name === 'mergeCell' && merged.length < mostMerges) {
        const area = areaOf(attribute('ref') ?? '');
        if (area !== null) merged.push(area);
      }
    },
    text(piece) {
      if (isHeard) written += piece;
      if (isHeard && !isStruck) standing += piece;
    },
    close(name) {
      if (name === 'v' || name === 't') isHeard = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'c') endCell();
      else if (name === 'row' && cells.length > 0) rows.push(cells);
    },
  };
  const sheet = (): ReturnType<SheetReader['sheet']> => {
    const look = kept.look();
    return { rows, merged, ...(look && { look }) };
  };
  return { heard, comment: kept.comment, sheet };
}

const isTrue = (written: string | undefined): boolean => written === '1' || written === 'true';
