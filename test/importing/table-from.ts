// A table written as rows of values, for tests.
import type { Table, TableCell, TableValue } from '../../src/model/index.ts';

type Written = TableValue | null | { readonly date: string };

const kindOf = (value: TableValue): TableCell['kind'] =>
  typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';

/** `merged`: first row, last row and column, counted from 1. */
export const tableFrom = (
  rows: readonly (readonly Written[])[],
  merged: readonly (readonly [number, number, number])[],
): Table => ({
  sheets: [
    {
      name: 'Plan',
      isHidden: false,
      merged: merged.map(([top, bottom, column]) => ({ top, bottom, left: column, right: column })),
      rows: rows
        .map((values, row) =>
          values.flatMap((written, column): TableCell[] => {
            if (written === null) return [];
            const place = { address: `${String.fromCharCode(65 + column)}${row + 1}`, row: row + 1, column: column + 1 };
            if (typeof written === 'object') return [{ ...place, kind: 'date', value: written.date }];
            const value = typeof written === 'string' ? written.trim() : written;
            return [{ ...place, kind: kindOf(value), value }];
          }),
        )
        .filter((cells) => cells.length > 0),
    },
  ],
  ignored: [],
});
