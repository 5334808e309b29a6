// The national workbook: its columns, lists and forms, and what it cannot carry.
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { check } from '../../../src/checking/index.ts';
import { nationalColumns } from '../../../src/deriving/index.ts';
import type { Project } from '../../../src/model/index.ts';
import { readWorkspace } from '../../../src/reading/index.ts';
import { nationalPlan } from '../../../src/rendering/index.ts';
import { home } from '../../house/sources.ts';

const today = '2026-11-24';

function montfort(): Project {
  const { project } = check(readWorkspace(join(home, 'examples/montfort')), { today });
  if (project === null) throw new Error('unreadable example');
  return project;
}

async function opened(bytes: Uint8Array) {
  const book = new ExcelJS.Workbook();
  const { buffer } = Uint8Array.from(bytes);
  await book.xlsx.load(buffer);
  const sheet = book.getWorksheet('Fichier dimport');
  if (sheet === undefined) throw new Error('no sheet');
  const column = (key: string) => nationalColumns.findIndex((one) => one.key === key) + 1;
  return { sheet, cell: (row: number, key: string) => sheet.getCell(row, column(key)) };
}

test('columns stand in the order of the model, and data from its fourth row', async () => {
  const { sheet, cell } = await opened((await nationalPlan(montfort(), today)).bytes);
  const heads = nationalColumns.map((_, index) => sheet.getCell(2, index + 1).value);
  expect(sheet.getCell('A2').value).toBe('Axe (x)');
  expect(heads).toEqual(nationalColumns.map(({ header }) => header));
  expect(cell(4, 'title').value).toBe('1.1.1. Ouvrir une permanence numérique itinérante dans les huit communes');
  expect(cell(4, 'status').value).toBe('À venir');
  expect(cell(4, 'start').value).toEqual(new Date('2027-04-01T00:00:00Z'));
  expect(cell(4, 'budget').value).toBe(126_600);
  expect(cell(4, 'status').dataValidation.type).toBe('list');
});

test('the same project gives the same bytes', async () => {
  const [first, second] = [await nationalPlan(montfort(), today), await nationalPlan(montfort(), today)];
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
});

test('no name and no range goes along, and both are told', async () => {
  const project = montfort();
  const actions = [
    { id: 'AC-1', title: 'Une', leads: ['PE-01'], budget: [{ planned: { min: 200, max: 500 } }] },
    { id: 'AC-2', title: '=1+1', budget: [{ planned: 12.5 }], partners: ['Un, deux', 'Trois'], context: 'Ici' },
  ];
  const { bytes, uncarried } = await nationalPlan({ ...project, actions }, today);
  const { cell } = await opened(bytes);
  expect([cell(4, 'leads').value, cell(4, 'budget').value, cell(5, 'budget').value]).toEqual([null, null, null]);
  expect(cell(5, 'title').value).toBe('=1+1');
  expect(cell(5, 'partners').value).toBe('Trois');
  expect(uncarried.map(({ action, field, why }) => `${action} ${field} ${why}`)).toEqual([
    'AC-1 leads names',
    'AC-1 budget range',
    'AC-2 partners comma',
    'AC-2 budget cents',
    'AC-2 context no-place',
  ]);
});
