/** The formula of a cell that shares the one of another: what is not fixed moves as far as the cell stands away. */
import { readFormula } from './read-formula.ts';
import { type Corner, columnNumber, isColumn, LAST_ROW, writeReference } from './reference.ts';

export function shiftFormula(formula: string, rows: number, columns: number): string {
  return readFormula(formula)
    .map((token) => {
      if (token.kind !== 'reference') return token.text;
      const start = shifted(token.start, rows, columns);
      const end = token.end && shifted(token.end, rows, columns);
      if (!start || (token.end && !end)) return '#REF!';
      return writeReference({ sheet: token.sheet, start, end });
    })
    .join('');
}

/** Null when it falls off the sheet. */
function shifted({ column, row, fixed }: Corner, rows: number, columns: number): Corner | null {
  const number = columnNumber(column) + columns;
  const moved = column === '' || column.startsWith('$') ? column : number < 1 ? '' : letters(number);
  const at = row === null || fixed ? row : row + rows;
  if ((column !== '' && (moved === '' || !isColumn(moved))) || (at !== null && (at < 1 || at > LAST_ROW))) return null;
  return { column: moved, row: at, fixed };
}

/** `AA` for 27. */
export function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
