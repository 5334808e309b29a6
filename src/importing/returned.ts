// What came back in a workbook, told apart from what went out.
import type { ExchangeColumn, ExchangeLine, Problem, ReturnedCell, ReturnedSheet, Table, TableCell } from '../model/index.ts';

/** A cell of a workbook, as people call it. */
export interface CellPlace {
  readonly sheet: string;
  /** `B7`; the letters of a column, or empty for a whole sheet. */
  readonly cell: string;
}

/** A field whose cell says something else than what went out. */
export interface CellChange {
  readonly at: CellPlace;
  readonly line: ExchangeLine;
  readonly column: ExchangeColumn;
  readonly before: unknown;
  /** Undefined when the cell was emptied. */
  readonly value: unknown;
  /** A formula gave it. */
  readonly isComputed: boolean;
}

export interface NewLine {
  readonly at: CellPlace;
  /** Typed by somebody, and free. */
  readonly id: string | null;
  readonly holder: string | null;
  readonly values: Readonly<Record<string, unknown>>;
  /** The same, cell by cell. */
  readonly cells: readonly CellChange[];
}

/** What was in the workbook and could not be brought: nothing is left out in silence. */
export interface Remark {
  readonly code:
    | 'sheet-missing'
    | 'sheet-unknown'
    | 'column-missing'
    | 'column-unknown'
    | 'no-column'
    | 'not-understood'
    | 'closed-cell'
    | 'holder-unknown'
    | 'no-new-line'
    | 'required-missing'
    | 'too-long'
    | 'remark'
    | 'comment'
    | 'would-break';
  readonly at: CellPlace;
  /** The words in the cell. */
  readonly words: string;
  /** The column, or what was expected of it. */
  readonly head: string;
  readonly wanted?: string;
  readonly values?: readonly string[];
  /** The error that it would bring to the project. */
  readonly because?: Problem;
}

export interface ReturnedTable {
  readonly name: string;
  readonly changes: readonly CellChange[];
  readonly added: readonly NewLine[];
  /** Lines that went out and did not come back. */
  readonly missing: readonly ExchangeLine[];
}

export interface Returned {
  readonly tables: readonly ReturnedTable[];
  readonly remarks: readonly Remark[];
}

function returned({ kind, value, isShare }: TableCell): ReturnedCell {
  if (isShare) return { share: Number(value) };
  if (kind === 'error') return { error: String(value) };
  if (kind === 'date') return { day: String(value).slice(0, 10) };
  return value;
}

/** Columns of the sheet of instructions. */
const instructed = 3;

/** What somebody wrote beside the cells of the sheets that are ours: no comment goes out with them. */
export const commentsIn = ({ sheets }: Table, names: readonly string[]): readonly Remark[] =>
  sheets.flatMap(({ name, look }) =>
    (names.includes(name) ? (look?.comments ?? []) : []).map(
      ({ address, text: words }): Remark => ({ code: 'comment', at: { sheet: name, cell: address }, words, head: '' }),
    ),
  );

/** Sheets that are none of `ours`, and what stands beside the columns of the first one, which only tells how to fill in the others. */
export const besideOurs = ({ sheets }: Table, ours: readonly string[], first: string): readonly Remark[] =>
  sheets.flatMap(({ name, rows }): readonly Remark[] => {
    if (name === first)
      return rows
        .flat()
        .flatMap(({ column, address: cell, value }): readonly Remark[] =>
          column <= instructed ? [] : [{ code: 'no-column', at: { sheet: name, cell }, words: String(value), head: '' }],
        );
    const isOurs = ours.includes(name) || rows.length === 0;
    return isOurs ? [] : [{ code: 'sheet-unknown', at: { sheet: name, cell: '' }, words: '', head: name }];
  });

/** A table as it was read → the sheets of a workbook that came back, each cell in its place. */
export const returnedSheets = ({ sheets }: Table): readonly ReturnedSheet[] =>
  sheets.map(({ name, rows }) => {
    const placed: (readonly ReturnedCell[])[] = [];
    for (const cells of rows) {
      const row: ReturnedCell[] = [];
      for (const cell of cells) row[cell.column - 1] = returned(cell);
      const [first] = cells;
      if (first !== undefined) placed[first.row - 1] = Array.from(row, (value) => value ?? null);
    }
    const computed = new Set(rows.flat().flatMap(({ isComputed, address }) => (isComputed ? [address] : [])));
    return { name, rows: Array.from(placed, (row) => row ?? []), computed };
  });
