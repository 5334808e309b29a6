/** Cells of a sheet as everybody calls them: `B7` is column 2, row 7, both counted from 1. */

/** 0 where a place says no column or no row. */
export type CellAt = { readonly column: number; readonly row: number };

/** What `B7`, `$B$7`, `B` or `7` points to; of an area, its first cell. */
export function cellAt(place: string): CellAt {
  let [at, column, row] = [0, 0, 0];
  for (; at < place.length; at++) {
    const code = place.charCodeAt(at);
    const letter = (code | 0x20) - 0x60;
    if (letter >= 1 && letter <= 26) column = column * 26 + letter;
    else if (code !== 0x24) break;
  }
  for (; at < place.length; at++) {
    const digit = place.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9)) break;
    row = row * 10 + digit;
  }
  return { column, row };
}

/** `A` for 1, `AA` for 27. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** `B7` */
export const cellPlace = (column: number, row: number): string => `${columnLetters(column)}${row}`;
