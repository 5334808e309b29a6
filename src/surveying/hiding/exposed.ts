// Whether what is hidden in a table of counts could be worked out from what is shown.

/** A count and the sums that it is part of: all members of a row, and of a column, signed, sum to zero. A row of `null` is no sum. */
export interface TableCell {
  readonly row: string | null;
  readonly column: string;
  readonly count: number;
  /** A total, which counts against the others of its row or column. */
  readonly sign: 1 | -1;
  readonly isTotal: boolean;
  readonly isHidden: boolean;
  /** What readers know it is at least. */
  readonly least: 0 | 1;
}

const free = '';

/**
 * The hidden cells that have one possible value. Sums of a table bind as a network does: a cell may be one more (or one less) exactly when
 * hidden cells around a cycle can take turns at one less and one more (Cox, 1980, JASA 75(370); Geurts, 1992). What a count cannot go under
 * closes its edge in one direction.
 */
export function exposedIn(cells: readonly TableCell[]): readonly TableCell[] {
  const hidden = cells.filter(({ isHidden }) => isHidden);
  return hidden.filter((cell) => !canMove(cell, 1, hidden) && !canMove(cell, -1, hidden));
}

/** Whether the signed value of a hidden cell may change by `step`, the others making up for it. */
function canMove(cell: TableCell, step: 1 | -1, hidden: readonly TableCell[]): boolean {
  if (!allows(cell, step)) return false;
  // From its column, a cell that moves the other way leads to a row; from the row, one that moves the same way leads to a column.
  const start = columnOf(cell);
  const goal = rowOf(cell);
  const reached = new Set([start]);
  const queue = [start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const other of hidden) {
      if (other === cell) continue;
      const fromColumn = columnOf(other) === at && allows(other, step === 1 ? -1 : 1) ? rowOf(other) : null;
      const fromRow = rowOf(other) === at && allows(other, step) ? columnOf(other) : null;
      for (const next of [fromColumn, fromRow]) {
        if (next === null || reached.has(next)) continue;
        if (next === goal) return true;
        reached.add(next);
        queue.push(next);
      }
    }
  }
  return false;
}

const rowOf = ({ row }: TableCell): string => `row ${row ?? free}`;
const columnOf = ({ column }: TableCell): string => `column ${column}`;

/** A count may always grow; it may not go under what it is known to be at least. */
const allows = ({ sign, count, least }: TableCell, step: 1 | -1): boolean => sign === step || count > least;
