/** Places of cells are read as they are written, up to the last cell of a sheet. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAt, cellPlace, columnLetters } from '../../src/values/index.ts';

// https://support.microsoft.com/office/excel-specifications-and-limits: 1,048,576 rows by 16,384 columns, the last of which is XFD.
test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(cellAt(letters)).toEqual({ column, row: 0 });
});

test.each([
  ['$B$7', { column: 2, row: 7 }],
  ['b7', { column: 2, row: 7 }],
  ['B7:C9', { column: 2, row: 7 }],
  ['$7', { column: 0, row: 7 }],
  ['', { column: 0, row: 0 }],
  ['7B', { column: 0, row: 7 }],
])('%s', (place, at) => {
  expect(cellAt(place)).toEqual(at);
});

test('what is written is read back', () => {
  const columns = fc.integer({ min: 1, max: 16_384 });
  const rows = fc.integer({ min: 1, max: 1_048_576 });
  fc.assert(
    fc.property(columns, rows, (column, row) => {
      expect(cellAt(cellPlace(column, row))).toEqual({ column, row });
    }),
  );
});
