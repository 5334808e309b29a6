// The national workbook: its columns, lists and forms, and what it cannot carry.
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { check } from '../../../src/checking/index.ts';
import type { Project } from '../../../src/model/index.ts';
import { nationalColumns } from '../../../src/model/national-plan.ts';
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
  expect(cell(5, 'partners').value).toBe(null);
  expect(uncarried.map(({ action, field, why }) => `${action} ${field} ${why}`)).toEqual([
    'AC-1 leads names',
    'AC-1 budget range',
    'AC-2 partners comma',
    'AC-2 budget cents',
    'AC-2 context no-place',
  ]);
});

test('an amount with tax does not go along as one without, whatever the project says of its other amounts', async () => {
  const project = montfort();
  const actions: Project['actions'] = [
    { id: 'AC-1', title: 'Une', budget: [{ planned: 100 }, { planned: 20, basis: 'incl-tax' }] },
    { id: 'AC-2', title: 'Deux', budget: [{ planned: 100, basis: 'excl-tax' }], funding: [{ funder: 'Région', amount: 50 }] },
  ];
  const inTax: Project = { ...project, info: { ...project.info, money: { basis: 'incl-tax' } }, actions };
  const [plain, taxed] = [await nationalPlan({ ...project, actions }, today), await nationalPlan(inTax, today)];
  const budgets = async ({ bytes }: { bytes: Uint8Array }) => {
    const { cell } = await opened(bytes);
    return [4, 5].flatMap((row) => [cell(row, 'budget').value, cell(row, 'amount1').value]);
  };
  expect(await budgets(plain)).toEqual([null, null, 100, 50]);
  expect(await budgets(taxed)).toEqual([null, null, 100, null]);
  const why = ({ uncarried }: typeof plain) =>
    uncarried.filter((one) => one.why === 'basis').map((one) => `${one.action} ${one.field}`);
  expect([why(plain), why(taxed)]).toEqual([['AC-1 budget'], ['AC-1 budget', 'AC-2 funding']]);
});

test('sub-actions stand under their action; what stays blank on purpose is named; titles, days and amounts obey the model', async () => {
  const actions: Project['actions'] = [
    { id: 'AC-1', title: 'Partie', partOf: 'AC-3', leads: ['PE-01'] },
    { id: 'AC-2', title: 'Partie de partie', partOf: 'AC-1' },
    { id: 'AC-3', title: 'mot '.repeat(100).trim(), start: 1998, end: 'ongoing', budget: [{ planned: 0 }] },
  ];
  const { bytes, uncarried } = await nationalPlan({ ...montfort(), actions }, today);
  const { sheet, cell } = await opened(bytes);
  expect([4, 5, 6].map((row) => sheet.getCell(row, nationalColumns.length + 1).value)).toEqual(['AC-2', 'AC-3', 'AC-1']);
  expect([cell(6, 'part').value, cell(6, 'title').value]).toEqual(['Partie', cell(5, 'title').value]);
  expect(String(cell(5, 'title').value)).toMatch(/^(?:mot )+.*…$/);
  expect(String(cell(5, 'title').value).length).toBe(300);
  expect([4, 5, 6].map((row) => sheet.getCell(row, nationalColumns.length + 2).value)).toEqual([
    'Titre de la sous-action',
    'Budget prévisionnel total € HT\nDate de début',
    'Personne pilote',
  ]);
  expect(uncarried.map(({ action, field, why }) => `${action} ${field} ${why}`)).toEqual([
    'AC-2 partOf nested',
    'AC-3 title too-long',
    'AC-3 start no-day',
    'AC-3 budget zero',
    'AC-1 leads names',
  ]);
  expect(cell(4, 'budget').dataValidation).toMatchObject({ type: 'custom', formulae: ['AND(ISNUMBER(X4),INT(X4)=X4,X4>0)'] });
});
