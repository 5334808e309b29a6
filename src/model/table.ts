// A table that somebody else wrote, workbook or text: cells with their addresses, nothing understood yet.

export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1252' | 'mac-roman';

export type TableValue = string | number | boolean;

export interface TableCell {
  /** `B7`, in texts too. */
  readonly address: string;
  /** Both count from 1. */
  readonly row: number;
  readonly column: number;
  /** `error` is what the spreadsheet shows when a formula fails, or an empty text when it was never computed. */
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  /** A date is YYYY-MM-DD, with `THH:MM` when it has a time of day. Texts are in NFC, without spaces around them. */
  readonly value: TableValue;
  /** A number that is shown in percent: 0.45 for what somebody typed as « 45 % ». */
  readonly isShare?: true;
  /** A number that is shown with its currency: what one of it is worth, 1000 for 12.5 under « 12,5 k€ ». */
  readonly euros?: number;
  /** A date of which no more is shown: the first of January 2026 as « janv. 26 », or as « 2026 ». */
  readonly shownTo?: 'month' | 'year';
  /** The value is the one that a formula had when the file was last saved. */
  readonly isComputed?: true;
  /** All of it is struck through. */
  readonly isStruck?: true;
  /** Where some of its words are struck through, the others. */
  readonly standing?: string;
}

/** Rows and columns count from 1, both ends included. */
export interface TableArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a sheet shows beside its values. */
export interface SheetLook {
  /** Row → column → colour of the cell, `RRGGBB`, whether it holds anything or not. White is no colour. */
  readonly fills: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly comments: readonly (Pick<TableCell, 'address' | 'row' | 'column'> & { readonly text: string })[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A paragraph of a document, outside of its tables. */
export interface TableLine extends Pick<TableCell, 'isStruck' | 'standing'> {
  readonly text: string;
  /** Of a heading, from 1; 0 for a paragraph. */
  readonly level: number;
  /** From 1; null where the document does not say. */
  readonly page: number | null;
}

export interface TableSheet {
  /** Empty for a text; the heading above it for a table of a document. */
  readonly name: string;
  /** Of a table of a document: its rank from 1, the lines before it, and its page where the document says. */
  readonly place?: { readonly table: number; readonly lines: number; readonly page: number | null };
  readonly isHidden: boolean;
  /** Rows that hold something, in order; in each, the cells that do. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly merged: readonly TableArea[];
  readonly look?: SheetLook;
}

/** Of which project a file is. */
export interface ProjectMark {
  readonly title: string;
  /** Of its territory. */
  readonly siren: string | null;
}

export interface Table {
  readonly sheets: readonly TableSheet[];
  /** Absent where the file does not say. */
  readonly of?: ProjectMark;
  /** Which of our documents it is: made to be read, and nothing is taken from it. */
  readonly document?: string;
  /** What was not followed: macros, links to other files. */
  readonly ignored: readonly ('macros' | 'external-links')[];
  /** What a document says outside of its tables, in order. */
  readonly lines?: readonly TableLine[];
  /** How a text was read. */
  readonly text?: { readonly encoding: TextEncoding; readonly separator: string };
}

/**
 * Words of a table outside of what an import reads of it: `line` those of a line that gives nothing, `name` one that official lists do not
 * know, `paragraph` one of a document outside of its tables, `twin` a sheet of the same headers, `hidden` a row that is read as the others, `formula` a cell that was never reckoned, `merged` the
 * rows below the first of a merged cell. `at` is the name of a sheet, or the address of a cell; empty words are not to be told.
 */
export interface OutsideWords {
  readonly what:
    | ('sheet' | 'twin' | 'above' | 'column' | 'cell' | 'comment' | 'paragraph')
    | ('line' | 'name' | 'merged' | 'hidden' | 'formula');
  readonly at: string;
  readonly words: string;
}
