// The new rows of a workbook that an earlier import brought already, in whole or but for the cells that were not understood then.
import type { ExchangeColumn, PlacedLine } from '../model/index.ts';
import { cellOf } from './cell-of.ts';
import { titleOf } from './known-things.ts';
import { type Reading, sameValue } from './read-row.ts';
import type { CellChange, NewLine } from './returned.ts';
import { understandCell } from './understand-cell.ts';

/** What a cell would say today of a value of the folder: the name that was kept as words may be that of somebody who came since. */
export type ReadAgain = (value: unknown, column: ExchangeColumn) => unknown;
export const readAgain =
  (reading: Reading): ReadAgain =>
  (value, column) => {
    const meant = understandCell(cellOf(value, column, reading), undefined, column, reading);
    return 'value' in meant ? meant.value : value;
  };

/** What the folder says of the field of a cell. */
type Saying = (line: PlacedLine, cell: CellChange) => unknown;

/** Where they are tells two people of one function apart, and two computers: no line is completed by it. */
const apart: readonly (string | undefined)[] = ['organisation', 'department', 'commune'];

export const isSaid = ({ column, value }: CellChange, line: PlacedLine, folder: unknown, again: ReadAgain): boolean =>
  column.isNote
    ? line.notes.includes(String(value))
    : sameValue(folder, value) ||
      (column.field.ref !== undefined && folder !== undefined && sameValue(again(folder, column), value));

/** Each row with its line: the one that says all of it, else the one that says a part of it and nothing else, when there is one alone. */
export function broughtBefore(
  table: string,
  rows: readonly NewLine[],
  lines: readonly PlacedLine[],
  { saying, again }: { readonly saying: Saying; readonly again: ReadAgain },
): ReadonlyMap<NewLine, PlacedLine> {
  const left = new Set(lines);
  const found = new Map<NewLine, PlacedLine>();
  const take = (lineOf: (row: NewLine) => PlacedLine | undefined): void => {
    for (const row of rows.filter((one) => !found.has(one))) {
      const line = lineOf(row);
      if (line === undefined) continue;
      found.set(row, line);
      left.delete(line);
    }
  };
  const beside = ({ holder }: NewLine): readonly PlacedLine[] => [...left].filter((line) => line.holder === holder);
  const says = (line: PlacedLine, cell: CellChange): boolean => isSaid(cell, line, saying(line, cell), again);
  const isPartOf = ({ cells }: NewLine): ((line: PlacedLine) => boolean) => {
    const keys = new Set(cells.map(({ column }) => column.key));
    const name = titleOf(table) ?? cells.find(({ column }) => column.isRequired)?.column.key ?? cells[0]?.column.key ?? '';
    return (line) =>
      line.values[name] !== undefined &&
      cells.every((cell) => says(line, cell) || (saying(line, cell) === undefined && !apart.includes(cell.column.field.ref))) &&
      Object.keys(line.values).every((key) => keys.has(key));
  };
  take((row) => beside(row).find((line) => row.cells.every((cell) => says(line, cell))));
  take((row) => {
    const parts = beside(row).filter(isPartOf(row));
    return parts.every((line) => sameValue(line.values, parts[0]?.values)) ? parts[0] : undefined;
  });
  return found;
}
