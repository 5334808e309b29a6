// A table that is told row by row and cell by cell, as documents and pages tell theirs → one sheet.
import type { TableArea, TableCell, TableSheet } from '../../model/index.ts';
import { cellPlace } from '../../values/index.ts';
import { longestCell, mostCells } from './read-sheet.ts';
import type { Refuse } from './refuse-table.ts';
import type { Read } from './struck-text.ts';

/** https://support.microsoft.com/office/excel-specifications-and-limits: columns of a sheet, and merged areas that are kept. */
const [mostColumns, mostMerges] = [16_384, 50_000];

/** Sheets that are read of a file. */
export const mostSheets = 200;

/** How many columns and rows one cell takes. */
export interface Span {
  readonly columns: number;
  readonly rows: number;
}

const ONE: Span = { columns: 1, rows: 1 };

export interface Grid {
  readonly beginRow: () => void;
  /** Null when the cell holds nothing. Columns that an area above covers are passed over. */
  readonly put: (read: Read | null, span?: Span) => void;
  /** Cells that hold nothing. */
  readonly skip: (columns: number) => void;
  /** The cell goes on with the one above, which takes one row more. */
  readonly goOn: (columns: number) => void;
  /** The row that was begun, again as often: each counts. */
  readonly repeatRow: (times: number) => void;
  /** Where the next cell stands. */
  readonly here: () => { readonly row: number; readonly column: number };
  readonly sheet: () => Pick<TableSheet, 'rows' | 'merged'>;
}

/** Counts the cells of all the tables of a file. */
export const cellCounter = (refuse: Refuse): (() => void) => {
  let cells = 0;
  return () => {
    cells += 1;
    if (cells > mostCells) refuse('table-too-many-cells', { most: mostCells });
  };
};

/** Places that merged areas may cover, in all: past these a file only wants to keep its reader busy. */
const mostCovered = 20_000_000;

interface Area extends TableArea {
  bottom: number;
}

export function gridOf(count: () => void, refuse: Refuse): Grid {
  const rows: TableCell[][] = [];
  const merged: TableArea[] = [];
  /** By column, the last area that begins there, or that goes on below. */
  const areas = new Map<number, Area>();
  let [row, column, covered] = [0, 1, 0];
  let cells: TableCell[] = [];
  const keep = (at: number, where: number, read: Read): TableCell => {
    count();
    return { address: cellPlace(where, at), row: at, column: where, ...read };
  };
  const move = (columns: number): void => {
    column += columns;
    covered += columns;
    if (column > mostColumns + 1) refuse('table-too-many-columns', { most: mostColumns });
    if (covered > mostCovered) refuse('table-too-many-cells', { most: mostCells });
  };
  const merge = (area: Area): void => {
    if (merged.length < mostMerges) merged.push(area);
  };
  const passCovered = (): void => {
    while ((areas.get(column)?.bottom ?? 0) >= row) move(1);
  };
  return {
    here() {
      passCovered();
      return { row, column };
    },
    beginRow() {
      [row, column, cells] = [row + 1, 1, []];
      rows.push(cells);
    },
    put(read, { columns, rows: down } = ONE) {
      passCovered();
      if (read !== null) {
        const address = cellPlace(column, row);
        if (String(read.value).length > longestCell) refuse('table-long-cell', { address, most: longestCell });
        cells.push(keep(row, column, read));
      }
      const area: Area = { top: row, left: column, bottom: row + down - 1, right: column + columns - 1 };
      // In this row, what comes next stands behind it anyway.
      for (let at = column; at <= (down > 1 ? area.right : column); at++) areas.set(at, area);
      if (columns * down > 1) merge(area);
      move(columns);
    },
    skip: move,
    goOn(columns) {
      const area = areas.get(column);
      if (area !== undefined && area.bottom < row) {
        const isMerged = area.bottom > area.top || area.right > area.left;
        area.bottom = row;
        if (!isMerged) merge(area);
      }
      move(columns);
    },
    repeatRow(times) {
      const first = cells;
      if (first.length === 0) row += times;
      else
        for (let again = 0; again < times; again++) {
          row += 1;
          rows.push(first.map(({ address, row: _, column: where, ...read }) => keep(row, where, read)));
        }
    },
    sheet: () => ({ rows: rows.filter((one) => one.length > 0), merged }),
  };
}
