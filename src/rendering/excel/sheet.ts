/** A sheet as plain data: what stands in each cell and how it looks, before any library writes it. */

/** Text of a formula without its `=`, written by us alone, and what it comes to today. */
interface Formula {
  readonly formula: string;
  readonly result: string | number;
}
export type Value = string | number | boolean | Date | Formula | null;
export type Look =
  | 'body'
  | 'strong'
  | 'quiet'
  | 'title'
  | 'note'
  | 'key'
  | 'section'
  | 'head'
  | 'head-figure'
  | 'label'
  | 'input'
  | 'total'
  | 'fact'
  | 'link'
  | 'wrapped';

export interface Cell {
  readonly value: Value;
  readonly look?: Look;
  /** A number format, in Excel's own notation. */
  readonly format?: string;
}
export type Row = readonly (Cell | null)[];

/** Rows and columns count from 1, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a cell accepts from the keyboard. */
export type Accepted =
  | { readonly oneOf: readonly string[] }
  | { readonly atLeast: number }
  /** A formula, written for the first cell of the area, that must be true; and what it says when it is not. */
  | { readonly when: string; readonly because: string }
  /** What stands in other cells; or, when it is only a proposal, anything else too. */
  | { readonly from: string; readonly isOnlyThat: boolean }
  /** Nothing: what it says when somebody tries. */
  | { readonly refusing: string };

/** What a page holds, in characters, before letters are too small to be read. */
export const PAGE = 185;

export interface Sheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  /** Number formats of whole columns, for the cells that are still empty. */
  readonly formats?: readonly (string | undefined)[];
  /** Out of sight: for programs. */
  readonly isHidden?: boolean;
  readonly rows: readonly Row[];
  /** For programs, which read them: neither seen nor printed. */
  readonly hiddenRows?: readonly number[];
  /** Heights in points of the rows that cannot find their own. */
  readonly heights?: ReadonlyMap<number, number>;
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** First and last row that every printed page begins with. */
  readonly repeated?: readonly [number, number];
  /** How many columns, from the first, every printed page begins with; those that stay in sight when absent. */
  readonly repeatedColumns?: number;
  /** Over how many pages the columns are printed; as few as can be read when absent. */
  readonly pagesWide?: number;
  /** `RRGGBB` of its tab. */
  readonly tab?: string;
  readonly filter?: Area;
  readonly merged?: readonly Area[];
  readonly accepted?: readonly (Area & { readonly accepts: Accepted })[];
  /** Cells filled when a formula, written for the first of them, is true. */
  readonly fills?: readonly (Area & { readonly when: string; readonly fill: 'quiet' })[];
}
