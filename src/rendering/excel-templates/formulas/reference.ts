/** A reference as a formula writes it: which sheet, which columns, which rows, and what stays put when it is copied. */
import { remembered } from '../../../values/index.ts';

/** One end: `$B$7`; without a row in whole columns, without a column in whole rows. */
export type Corner = {
  /** As written, `$` included; empty in whole rows. */
  readonly column: string;
  /** Which one that is, counted from 1; 0 in whole rows. */
  readonly index: number;
  /** Null in whole columns. */
  readonly row: number | null;
  /** The row has a `$`. */
  readonly fixed: boolean;
};
export type Reference = {
  readonly kind: 'reference';
  readonly text: string;
  /** Without quotes; null for the sheet of the formula. */
  readonly sheet: string | null;
  readonly start: Corner;
  /** Null for a single cell. */
  readonly end: Corner | null;
};
/** Rows, or columns, that follow each other; both ends included, counted from 1. */
export type Span = { readonly first: number; readonly last: number };

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const writeCorner = ({ column, row, fixed }: Corner): string => `${column}${row === null ? '' : `${fixed ? '$' : ''}${row}`}`;

/** A sheet's name as it stands before `!`. */
const quoteSheet = remembered(
  (name) =>
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(\p{L}{1,3}\d+|r\d*c\d*|r|c|true|false|vrai|faux)$/iu.test(name)
      ? name
      : `'${name.replaceAll("'", "''")}'`,
  { most: 100 },
);

export const writeReference = ({ sheet, start, end }: Pick<Reference, 'sheet' | 'start' | 'end'>): string =>
  `${sheet === null ? '' : `${quoteSheet(sheet)}!`}${writeCorner(start)}${end === null ? '' : `:${writeCorner(end)}`}`;
