// « 45 % » typed in a workbook: a spreadsheet makes it 0.45 under a format of percents, and it is 45 where percents are due.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type excel from 'exceljs';
import { expect, test } from 'vitest';
import { cellIn, exported, landed, opened, tables } from './filled-workbook.ts';

const actions = tables.find(({ name }) => name === 'actions');

const typed = async (fill: (cell: excel.Cell) => void) => {
  if (actions === undefined) throw new Error('no sheet of actions');
  const book = await opened(await exported());
  fill(cellIn(book, actions, 0, 'progress.value'));
  const path = join(mkdtempSync(join(tmpdir(), 'jalon-percent-')), 'retour.xlsx');
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  const { tables: after, remarks } = landed(path);
  return { value: after.find(({ name }) => name === 'actions')?.lines[0]?.values['progress.value'], remarks };
};

test.each([
  ['a figure under a format of percents', 0.37, '0%'],
  ['with decimals', 0.3705, '0.00%'],
  ['words', '37 %', 'General'],
] as const)('%s', async (_, value, numFmt) => {
  const expected = value === 0.3705 ? 37.05 : 37;
  const back = await typed((cell) => {
    cell.value = value;
    cell.numFmt = numFmt;
  });
  expect(back).toEqual({ value: expected, remarks: [] });
});
