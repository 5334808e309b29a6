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
  /** It is part of so many people, whatever else is hidden. */
  readonly cap: number;
  /** What readers know it is at least, and at most: itself where it is shown, a few people around where its share is shown alone. */
  readonly least: number;
  readonly most: number;
}

const free = '';

/**
 * The hidden cells that readers could work out, or of few people of which they could tell that they are few: all that the sums leave
 * possible is one number, or lies between one and `smallest` less one. Sums of a table bind as a network does: a cell may be one more
 * exactly when others around a cycle can take turns at one less and one more (Cox, 1980, JASA 75(370); Geurts, 1992), and as much more as
 * there are such cycles, one after the other.
 */
export function givenAwayIn(cells: readonly TableCell[], smallest: number): readonly TableCell[] {
  const hidden = cells.filter(({ isHidden }) => isHidden);
  if (hidden.length === 0) return hidden;
  const network = networkOf(cells);
  return hidden.filter((cell) => {
    const [isFew, { count, least, most }] = [cell.count > 0 && cell.count < smallest, cell];
    const may = (step: 1 | -1, units: number): boolean =>
      count + step * units >= least && count + step * units <= most && canMove(cell, step, units, network);
    return isFew ? !may(1, smallest - count) && !may(-1, count) : !may(1, 1) && !may(-1, 1);
  });
}

interface Network {
  /** The cells that may be another number, by row and by column. */
  readonly at: ReadonlyMap<string, readonly TableCell[]>;
}

function networkOf(cells: readonly TableCell[]): Network {
  const at = new Map<string, TableCell[]>();
  for (const cell of cells.filter(({ least, most }) => least < most))
    for (const node of [rowOf(cell), columnOf(cell)]) at.set(node, [...(at.get(node) ?? []), cell]);
  return { at };
}

/** Whether a count may change by so many, one step at a time, the others making up for each. */
function canMove(cell: TableCell, step: 1 | -1, units: number, network: Network): boolean {
  const counts = new Map<TableCell, number>();
  const signed = step === cell.sign ? 1 : -1;
  for (let unit = 0; unit < units; unit += 1) {
    const path = pathOf(cell, signed, counts, network);
    if (path === null) return false;
    for (const [other, change] of path) counts.set(other, (counts.get(other) ?? other.count) + change);
  }
  return true;
}

type Change = readonly [cell: TableCell, change: number];

/** From its column, a cell that moves the other way leads to a row; from the row, one that moves the same way leads to a column. */
function pathOf(
  cell: TableCell,
  signed: 1 | -1,
  counts: ReadonlyMap<TableCell, number>,
  { at }: Network,
): readonly Change[] | null {
  const [start, goal] = [columnOf(cell), rowOf(cell)];
  const reached = new Map<string, { readonly from: string; readonly by: Change } | null>([[start, null]]);
  const queue = [start];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (const other of at.get(node) ?? []) {
      if (other === cell) continue;
      const isColumn = columnOf(other) === node;
      const next = isColumn ? rowOf(other) : columnOf(other);
      const change = (isColumn ? -signed : signed) * other.sign;
      const count = (counts.get(other) ?? other.count) + change;
      if (reached.has(next) || count < other.least || count > other.most) continue;
      reached.set(next, { from: node, by: [other, change] });
      if (next === goal) return backFrom(goal, reached);
      queue.push(next);
    }
  }
  return null;
}

function backFrom(
  goal: string,
  reached: ReadonlyMap<string, { readonly from: string; readonly by: Change } | null>,
): readonly Change[] {
  const path: Change[] = [];
  for (let step = reached.get(goal) ?? null; step !== null; step = reached.get(step.from) ?? null) path.push(step.by);
  return path;
}

const rowOf = ({ row }: TableCell): string => `row ${row ?? free}`;
const columnOf = ({ column }: TableCell): string => `column ${column}`;
