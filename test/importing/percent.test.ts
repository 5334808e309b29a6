// « 45 % » typed in a workbook: a spreadsheet makes it 0.45 under a format of percents, and it is 45 where percents are due.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cellIn, exported, landed, opened, tables } from './filled-workbook.ts';

const actions = tables.find(({ name }) => name === 'actions');

test('a figure under a format of percents, with decimals, or words', async () => {
  if (actions === undefined) throw new Error('no sheet of actions');
  const book = await opened(await exported());
  const filled = [
    [0.37, '0%'],
    [0.3705, '0.00%'],
    ['37 %', 'General'],
  ] as const;
  for (const [row, [value, numFmt]] of filled.entries()) {
    const cell = cellIn(book, actions, row, 'progress.value');
    // Cells of a column share their style.
    Object.assign(cell, { value, style: { ...cell.style, numFmt } });
  }
  const path = join(mkdtempSync(join(tmpdir(), 'jalon-percent-')), 'retour.xlsx');
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  const { tables: after, remarks } = landed(path);
  const { lines = [] } = after.find(({ name }) => name === 'actions') ?? {};
  expect(lines.slice(0, filled.length).map(({ values }) => values['progress.value'])).toEqual([37, 37.05, 37]);
  expect(remarks).toEqual([]);
});
