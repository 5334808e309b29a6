// `B7` ↔ row 7, column 2.
import type { TableArea } from '../../model/index.ts';

/** `A` for 1, `AA` for 27. */
function lettersOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? lettersOf(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export const addressOf = (row: number, column: number): string => `${lettersOf(column)}${row}`;

/** Null when it names no cell of a sheet. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (row === undefined) return null;
  return { row: Number(row), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}

export function areaOf(reference: string): TableArea | null {
  const [from = '', to = from] = reference.split(':');
  const [start, end] = [placeOf(from), placeOf(to)];
  return start && end && { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
