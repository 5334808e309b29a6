/** The formula of a cell that shares the one of another: what is not fixed moves as far as the cell stands away. */
import { columnLetters } from '../../../values/index.ts';
import { readFormula } from './read-formula.ts';
import { type Corner, LAST_COLUMN, LAST_ROW, writeReference } from './reference.ts';

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
function shifted({ column, index, row, fixed }: Corner, rows: number, columns: number): Corner | null {
  const stays = index === 0 || column.startsWith('$');
  const to = stays ? index : index + columns;
  const at = row === null || fixed ? row : row + rows;
  if ((!stays && (to < 1 || to > LAST_COLUMN)) || (at !== null && (at < 1 || at > LAST_ROW))) return null;
  return { column: stays ? column : columnLetters(to), index: to, row: at, fixed };
}
