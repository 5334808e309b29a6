/** How cells and areas are called in formulas. */
import { columnLetters } from '../../values/index.ts';
import type { Area } from './sheet.ts';

/** `B7`; with `$` before what must not move when the formula is copied. */
export const at = (column: number, row: number, fixed: 'none' | 'row' | 'column' | 'both' = 'none'): string =>
  `${fixed === 'column' || fixed === 'both' ? '$' : ''}${columnLetters(column)}${fixed === 'row' || fixed === 'both' ? '$' : ''}${row}`;

/** `B7:C9`. */
export const a1 = ({ top, left, bottom, right }: Area): string => `${at(left, top)}:${at(right, bottom)}`;

/** `$B$7:$C$9`, which stays where it is when the formula is copied or sorted. */
export const fixedArea = ({ top, left, bottom, right }: Area): string => `${at(left, top, 'both')}:${at(right, bottom, 'both')}`;

/** One column of cells. */
export const downwards = (column: number, top: number, bottom: number): Area => ({ top, bottom, left: column, right: column });
