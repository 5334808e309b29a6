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

/**
 * The hidden cells that readers could work out, or of few people of which they could tell that they are few: all that the sums leave
 * possible is one number, or lies between one and `smallest` less one. Sums of a table bind as a network does: a cell may be one more
 * exactly when others around a cycle can take turns at one less and one more (Cox, 1980, JASA 75(370); Geurts, 1992), and as much more as
 * there are such cycles, one after the other. `asked`: the hidden cells that are looked at.
 */
export function givenAwayIn(
  cells: readonly TableCell[],
  smallest: number,
  asked: readonly TableCell[] = hiddenIn(cells),
): readonly TableCell[] {
  if (asked.length === 0) return asked;
  const isGivenAway = givenAway(cells, smallest);
  return asked.filter(isGivenAway);
}

export const isAnyGivenAway = (cells: readonly TableCell[], smallest: number): boolean =>
  hiddenIn(cells).some(givenAway(cells, smallest));

const hiddenIn = (cells: readonly TableCell[]) => cells.filter(({ isHidden }) => isHidden);

function givenAway(cells: readonly TableCell[], smallest: number): (cell: TableCell) => boolean {
  const network = networkOf(cells);
  return (cell) => {
    const [isFew, place, { count, least, most }] = [cell.count > 0 && cell.count < smallest, cells.indexOf(cell), cell];
    const may = (step: 1 | -1, units: number): boolean =>
      count + step * units >= least && count + step * units <= most && canMove(place, step, units, network);
    return isFew ? !may(1, smallest - count) && !may(-1, count) : !may(1, 1) && !may(-1, 1);
  };
}

/** Cells by their places, and rows and columns by one numbering, since a table is looked at again for each cell that might be hidden. */
interface Network {
  readonly cells: readonly TableCell[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The cells that may be another number, by row and by column. */
  readonly at: readonly (readonly number[])[];
}

function networkOf(cells: readonly TableCell[]): Network {
  const [ofRow, ofColumn] = [new Map<string | null, number>(), new Map<string, number>()];
  const at: number[][] = [];
  const node = <Name>(numbers: Map<Name, number>, name: Name): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, at.length);
    return at.push([]) - 1;
  };
  const rows = cells.map(({ row }) => node(ofRow, row));
  const columns = cells.map(({ column }) => node(ofColumn, column));
  for (const [place, { least, most }] of cells.entries())
    if (least < most) for (const one of [rows[place], columns[place]]) at[one ?? 0]?.push(place);
  return { cells, rows, columns, at };
}

/** Whether a count may change by so many, one step at a time, the others making up for each. */
function canMove(place: number, step: 1 | -1, units: number, network: Network): boolean {
  const counts = network.cells.map(({ count }) => count);
  const signed = step === network.cells[place]?.sign ? 1 : -1;
  for (let unit = 0; unit < units; unit += 1) if (!moveAlong(place, signed, counts, network)) return false;
  return true;
}

/**
 * Changes the counts along the shortest cycle: from its column, a cell that moves the other way leads to a row; from the row, one that moves
 * the same way leads to a column. False where there is none.
 */
function moveAlong(place: number, signed: 1 | -1, counts: number[], { cells, rows, columns, at }: Network): boolean {
  const [start, goal] = [columns[place] ?? 0, rows[place] ?? 0];
  const reachedBy = new Map<number, { readonly from: number; readonly by: number; readonly change: number }>();
  const queue = [start];
  for (const node of queue) {
    for (const by of at[node] ?? []) {
      const cell = cells[by];
      if (by === place || cell === undefined) continue;
      const isColumn = columns[by] === node;
      const next = (isColumn ? rows[by] : columns[by]) ?? 0;
      const change = (isColumn ? -signed : signed) * cell.sign;
      const count = (counts[by] ?? 0) + change;
      if (next === start || reachedBy.has(next) || count < cell.least || count > cell.most) continue;
      reachedBy.set(next, { from: node, by, change });
      if (next === goal) {
        for (let way = reachedBy.get(goal); way !== undefined; way = reachedBy.get(way.from))
          counts[way.by] = (counts[way.by] ?? 0) + way.change;
        return true;
      }
      queue.push(next);
    }
  }
  return false;
}
