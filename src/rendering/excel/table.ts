/** A table: its columns, one row an item, and if wanted a row of totals. */
import { a1, downwards } from './areas.ts';
import { amountIn, formats, formula, isWords, sum, text } from './cells.ts';
import type { Area, Cell, Row } from './sheet.ts';

export interface Column<T> {
  readonly head: string;
  /** In characters, at most: a column of short texts is as narrow as they allow. */
  readonly width: number;
  /** `row` is the number of the row on the sheet, for formulas. */
  readonly of: (item: T, row: number) => Cell;
  /** What stands under this column: `SUBTOTAL` counts only the rows that a filter shows; a cell is made from those before it. */
  readonly total?: 'SUM' | 'SUBTOTAL' | ((row: number, before: Row) => Cell);
}

export interface Table {
  /** The header and the items. */
  readonly rows: readonly Row[];
  readonly widths: readonly number[];
  readonly first: number;
  readonly last: number;
  /** Header and items: what a filter holds. */
  readonly area: Area;
}

/** `top` is the row of the header. */
export function table<T>(top: number, columns: readonly Column<T>[], items: readonly T[]): Table {
  const body = items.map((item, index) => columns.map((column) => column.of(item, top + 1 + index)));
  const cellsOf = (index: number) => body.flatMap((row) => row[index] ?? []);
  const isFigure = ({ total }: Column<T>, index: number) =>
    total !== undefined || cellsOf(index).some(({ value }) => value !== null && !isWords(value));
  const head = columns.map((column, index) => text(column.head, isFigure(column, index) ? 'head-figure' : 'head'));
  const widths = columns.map((column, index) => (isFigure(column, index) ? column.width : widthFor(column, cellsOf(index))));
  const last = top + items.length;
  return { rows: [head, ...body], widths, first: top + 1, last, area: { top, left: 1, bottom: last, right: columns.length } };
}

/** Room for the longest line, and for the longest word of the header beside the button of a filter. */
function widthFor<T>({ head, width }: Column<T>, cells: readonly Cell[]): number {
  const lines = cells.flatMap(({ value }) => (typeof value === 'string' ? value.split('\n') : []));
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  const word = Math.max(...head.split(/[ -]/).map(({ length }) => length));
  return Math.min(width, Math.ceil(Math.max(longest + 2.5, word + 4)));
}

/** The row under a table: the totals of the columns that ask for one. */
export function totals<T>(columns: readonly Column<T>[], { rows, first, last }: Table, label: string): Row {
  const made: Cell[] = [];
  for (const [index, { total }] of columns.entries()) made.push(totalOf(index, total));
  return made;

  function totalOf(index: number, total: Column<T>['total']): Cell {
    if (typeof total === 'function') return total(last + 1, made);
    if (total === undefined) return text(index === 0 ? label : null, 'total');
    const cells = rows.slice(1).flatMap((row) => row[index] ?? []);
    // Nothing known is not a total of nothing.
    if (cells.every(({ value }) => value === null)) return text(null, 'total');
    const range = a1(downwards(index + 1, first, last));
    const written = total === 'SUM' ? `SUM(${range})` : `SUBTOTAL(109,${range})`;
    return formula(written, sum(cells.map(amountIn)), formatOf(cells), 'total');
  }
}

/** A total that holds a rough amount is rough. */
const formatOf = (cells: readonly Cell[]): string | undefined =>
  [formats.around, formats.atMost].find((rough) => cells.some(({ format }) => format === rough)) ??
  cells.find(({ value }) => value !== null)?.format;

/** What stands above a table: what it is, how to read it. The header comes on the row after. */
export const heading = (title: string, note: string): readonly Row[] => [[text(title, 'title')], [text(note, 'note')], []];
/** The row of the header under a heading. */
export const UNDER_HEADING = 4;
