// A table as it was read → the sheets of a workbook that came back, each cell in its place.
import type { ReturnedCell, ReturnedSheet, Table, TableCell } from '../model/index.ts';

function returned({ kind, value, isShare }: TableCell): ReturnedCell {
  if (isShare) return { share: Number(value) };
  if (kind === 'error') return { error: String(value) };
  if (kind === 'date') return { day: String(value).slice(0, 10) };
  return value;
}

export const returnedSheets = ({ sheets }: Table): readonly ReturnedSheet[] =>
  sheets.map(({ name, rows }) => {
    const placed: (readonly ReturnedCell[])[] = [];
    for (const cells of rows) {
      const row: ReturnedCell[] = [];
      for (const cell of cells) row[cell.column - 1] = returned(cell);
      const [first] = cells;
      if (first !== undefined) placed[first.row - 1] = Array.from(row, (value) => value ?? null);
    }
    const computed = new Set(rows.flat().flatMap(({ isComputed, address }) => (isComputed ? [address] : [])));
    return { name, rows: Array.from(placed, (row) => row ?? []), computed };
  });
