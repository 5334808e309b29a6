// « 1-3 » that a spreadsheet made a day of: it counts as the one answer that it can have been, and that is told.
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { typed } from '../../cli/typed.ts';
import { counted, imported, project } from './imported.ts';

const survey = (labels: readonly string[]): string =>
  `id: SV-01\ntitle: T\nquestions:\n  - id: Q1\n    type: single\n    text: Combien d’écrans ?\n    options:\n${labels
    .map((label, at) => `      - {code: ${'abcdef'[at]}, label: "${label}"}\n`)
    .join('')}  - {id: Q2, type: yes-no, text: Assez ?}\n`;
const ranges = ['0', '1-3', '4-6 écrans', '7-12', '13 et plus'];
const file = (cells: readonly string[]): string => `Combien d’écrans ?;Assez ?\n${cells.map((cell) => `${cell};Oui\n`).join('')}`;

test('each way in which a spreadsheet shows the day of a range counts as that range, and is told with it', async () => {
  const cells = [
    '0',
    '01-mars',
    '1-mars',
    '01/03/2026',
    '01/03/26',
    '2026-03-01',
    '2026-03-01T00:00',
    '3-Jan',
    '04-juin',
    'juil-12',
    '1-3',
  ];
  const one = await imported(file(cells), { folder: project(survey(ranges)) });
  expect(counted(one, 'Q1')).toEqual({ base: 11, a: 1, b: 8, c: 1, d: 1, e: 0 });
  expect(one.code).toBe(0);
  expect(one.told.remarks.map(({ code, nearest, at }) => [code, nearest, ...at])).toContainEqual(['became-a-day', '1-3', 'A3']);
  expect(one.told.remarks).toHaveLength(9);
  const { out } = await typed(one.folder, '2026-07-20', ['import', 'survey', 'reponses.csv', '--dry-run']);
  expect(out.replace(/[\u00a0\u202f]/g, ' ')).toContain(
    '« 04-juin » est une date qu’un tableur a faite de la réponse (1 fois, A10) ; compté « 4-6 écrans »',
  );
});

test('what can have been two answers, or none, is no answer', async () => {
  const one = await imported(file(['1-3', '3-1', '1-3', '3-1', '1-3', '3-1', '1-3', '3-1', '01-mars', '05/06/2026']), {
    folder: project(survey(['1-3', '3-1'])),
  });
  expect(one.told.remarks.map(({ code, words }) => [code, words])).toEqual([
    ['unknown-answer', '01-mars'],
    ['unknown-answer', '05/06/2026'],
  ]);
});

test('the day of a workbook is read as that of a text', async () => {
  const made = new ExcelJS.Workbook();
  const days = [new Date(Date.UTC(2026, 2, 1)), new Date(Date.UTC(2026, 11, 7)), '13 et plus'];
  made.addWorksheet('Feuil1').addRows([['Combien d’écrans ?', 'Assez ?'], ...days.map((day) => [day, 'Oui'])]);
  const one = await imported(new Uint8Array(await made.xlsx.writeBuffer()), { folder: project(survey(ranges)), name: 'r.xlsx' });
  expect(counted(one, 'Q1')).toEqual({ base: 3, a: 0, b: 1, c: 0, d: 1, e: 1 });
});
