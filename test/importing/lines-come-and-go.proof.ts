// Lines added below each sheet, and lines taken out: those land, and nothing else moves.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { layoutNamed } from '../../src/importing/index.ts';
import type { ExchangeTable, PlacedLine } from '../../src/model/index.ts';
import { casesOf } from '../cases.ts';
import { cellIn, exported, landed, opened, rowIn, tables } from './filled-workbook.ts';

vi.setConfig({ testTimeout: 240_000 });

const file = join(mkdtempSync(join(tmpdir(), 'jalon-lines-')), 'filled.xlsx');
/** Tables that hold no other. */
const holding = ['actions', 'axes', 'objectives', 'needs', 'indicators', 'interviews', 'workshops', 'meetings'];
const leaves = tables.filter(({ name }) => {
  const { isFixed, continues } = layoutNamed(name) ?? {};
  return !isFixed && continues === undefined && !holding.includes(name);
});
const places = leaves.flatMap((table) => table.lines.map((line, index) => ({ table, line, index })));
type Place = (typeof places)[number];

/** A text field that no list of values nor register restrains. */
const freeKey = ({ columns }: ExchangeTable): string | undefined =>
  columns.find(
    ({ field, isList }) =>
      !isList && field.types.includes('string') && !field.values && !field.format && !field.noun && (!field.ref || field.orText),
  )?.key;

const said = (lines: readonly Pick<PlacedLine, 'holder' | 'values'>[]): readonly string[] =>
  lines.map(({ holder, values }) => JSON.stringify([holder, Object.entries(values).sort()])).sort();

/** A commune more takes the place of « all »: that is another story. */
const copiable = places.filter(({ table, line }) => freeKey(table) !== undefined && line.values['commune'] !== 'all');
const some = (all: readonly Place[]) => fc.uniqueArray(fc.nat({ max: all.length - 1 }), { minLength: 1, maxLength: 6 });

test('every list that can grow is tried', () =>
  expect(
    leaves
      .filter((table) => freeKey(table) === undefined)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    'dependencies',
    'envelopes',
    'evaluated-actions',
    'interview-needs',
    'schedule',
    'staff',
    'targets',
    'verdicts',
    'workshop-audiences',
    'workshop-needs',
  ]));

test('rows taken out leave, copies made under another name come, and nothing else moves', async () => {
  const bytes = await exported();
  await fc.assert(
    fc.asyncProperty(some(places), some(copiable), async (out, copies) => {
      const leaving = out.map((at) => places[at] ?? never());
      const copied = copies.map((at) => copiable[at] ?? never());
      const book = await opened(bytes);
      const below = new Map<string, number>();
      const added = copied.map(({ table, line, index }, rank): Place => {
        const key = freeKey(table) ?? '';
        const row = table.lines.length + (below.get(table.name) ?? 0);
        below.set(table.name, row - table.lines.length + 1);
        for (const [column, cell] of rowIn(book, table, index).entries())
          if (column > 0) (rowIn(book, table, row)[column] ?? never()).value = cell.value;
        const value = `Mission ${rank}`;
        cellIn(book, table, row, key).value = value;
        return { table, index, line: { ...line, values: { ...line.values, [key]: value } } };
      });
      for (const { table, index } of leaving) for (const cell of rowIn(book, table, index)) cell.value = null;
      await book.xlsx.writeFile(file);
      const { tables: now, remarks, conflicts } = landed(file, true);
      expect(remarks).toEqual([]);
      expect(conflicts).toBe(0);
      for (const table of tables) {
        const kept = table.lines.filter((line) => !leaving.some((one) => one.table === table && one.line === line));
        const wanted = [...kept, ...added.filter((one) => one.table === table).map(({ line }) => line)];
        expect(said(now.find(({ name }) => name === table.name)?.lines ?? []), table.name).toEqual(said(wanted));
      }
    }),
    { numRuns: casesOf(8) },
  );
});

test('words that stand beside the columns of a sheet are told with their place', async () => {
  const { table, index } = places[0] ?? never();
  const book = await opened(await exported());
  const last = rowIn(book, table, index).at(-1) ?? never();
  const beside = last.worksheet.getCell(Number(last.row), Number(last.col) + 2);
  beside.value = 'À revoir avec le maire';
  await book.xlsx.writeFile(file);
  const at = { sheet: last.worksheet.name, cell: beside.address };
  expect(landed(file).remarks).toMatchObject([{ code: 'no-column', at, words: 'À revoir avec le maire' }]);
});

function never(): never {
  throw new Error('no cell');
}
