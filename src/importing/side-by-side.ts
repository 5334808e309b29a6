// Lists side by side: parted by columns that hold nothing, each under a column of titles of its own.
import type { TableSheet } from '../model/index.ts';
import { isTaskName } from './find-headers.ts';
import type { FoundBlock, Settled } from './plan-block.ts';
import { columnMeant, longestHeader } from './plan-columns.ts';

/** Lists beside one another, at most: more of them are columns of one. */
const mostSides = 12;

/** The first column of each run of filled columns that bears a title among the headers. */
function startsOf({ rows }: TableSheet, { headTop, headerRow }: FoundBlock, settled: Settled): readonly number[] {
  const below = rows.flat().filter(({ row }) => row >= headTop);
  const isTitle = (header: string): boolean =>
    header.length <= longestHeader && !isTaskName(header) && (settled.get(header) ?? columnMeant(header)) === 'title';
  const titles = new Set(
    below.flatMap(({ row, column, kind, value }) =>
      row <= headerRow && kind === 'text' && isTitle(String(value)) ? [column] : [],
    ),
  );
  const starts = new Set<number>();
  let [start, last] = [0, 0];
  for (const column of [...new Set(below.map((cell) => cell.column))].sort((a, b) => a - b)) {
    if (column > last + 1) start = column;
    last = column;
    if (titles.has(column)) starts.add(start);
  }
  return [...starts];
}

/** What stands in some columns of a sheet. */
function part({ rows, merged, look, ...sheet }: TableSheet, from: number, to: number): TableSheet {
  const isIn = (column: number): boolean => column >= from && column <= to;
  return {
    ...sheet,
    rows: rows.map((cells) => cells.filter(({ column }) => isIn(column))).filter((cells) => cells.length > 0),
    merged: merged.filter(({ left }) => isIn(left)),
    ...(look && {
      look: {
        ...look,
        comments: look.comments.filter(({ column }) => isIn(column)),
        fills: new Map([...look.fills].map(([row, own]) => [row, new Map([...own].filter(([column]) => isIn(column)))])),
      },
    }),
  };
}

/** None where a sheet bears one list; `first` is what was found in the whole of it. */
export function sidesOf(sheet: TableSheet, first: FoundBlock, settled: Settled): readonly TableSheet[] {
  const starts = startsOf(sheet, first, settled);
  if (starts.length < 2 || starts.length > mostSides) return [];
  return starts.map((start, at) => part(sheet, at === 0 ? 1 : start, (starts[at + 1] ?? Number.POSITIVE_INFINITY) - 1));
}
