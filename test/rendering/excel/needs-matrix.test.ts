/** The workbook of needs, opened again: its sheets say what the project says, and its sums are right. */
import { expect, it } from 'vitest';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { request } from '../view/tiny-project.ts';
import { faultsOf, openWorkbook, resultsOf, sheetOf, shippedWorkbook } from './opened.ts';

const view = viewOf(request);
const bytes = await shippedWorkbook('needs-matrix', view, 'fr');
const book = await openWorkbook(bytes);
const column = (name: string, at: number): unknown[] =>
  view.needs.map((_, index) => sheetOf(book, name).getCell(5 + index, at).value);

it('is the same every time, and valid, in both languages', async () => {
  expect(Buffer.compare(bytes, await shippedWorkbook('needs-matrix', view, 'fr'))).toBe(0);
  expect(await faultsOf(bytes)).toEqual([]);
  const english = await openWorkbook(await shippedWorkbook('needs-matrix', viewOf({ ...request, language: 'en' }), 'en'));
  expect(english.worksheets.map(({ name }) => name)).toEqual(['Needs', 'Coding grid', 'Needs and actions', 'Coverage']);
});

it('registers each need with how many asked', () => {
  expect(column('Besoins', 1)).toEqual(view.needs.map(({ id }) => id));
  expect(column('Besoins', 4)).toEqual(view.needs.map(({ mentions }) => mentions));
});

it('counts people by audience and by commune under their heads', () => {
  const sheet = sheetOf(book, 'Grille de codage');
  const heads = Array.from({ length: sheet.columnCount }, (_, at) => sheet.getCell(4, at + 1).value);
  const elected = heads.indexOf('élus') + 1;
  const retiers = heads.indexOf('Retiers') + 1;
  const asked = view.needs.findIndex(({ id }) => id === 'ND-01');
  expect(column('Grille de codage', elected)[asked]).toBe(2);
  expect(column('Grille de codage', retiers)[asked]).toBe(2);
});

it('crosses needs and actions, and sums what it shows', () => {
  const sheet = sheetOf(book, 'Besoins et actions');
  const marks = view.needs.flatMap((_, row) =>
    view.actions.map((_action, at) => Number(sheet.getCell(5 + row, 4 + at).value ?? 0)),
  );
  const answers = view.needs.reduce((sum, { actions }) => sum + actions.length, 0);
  expect(answers).toBeGreaterThan(0);
  expect(marks.reduce((sum, one) => sum + one, 0)).toBe(answers);
  expect(resultsOf(book).get(`Besoins et actions!C${5 + view.needs.length}`)).toBe(answers);
});

it('shows what the thread lacks', () => {
  expect(sheetOf(book, 'Couverture').getCell('A5').value).toBe(view.coverage[0]?.label);
  expect(view.coverage.length).toBeGreaterThan(3);
});

it('rounds what the thread covers down, as every document does', async () => {
  const [gap] = view.coverage;
  if (gap === undefined) throw new Error('no gap');
  const coverage = [{ ...gap, ids: ['ND-01'], of: 3, covered: 66 }];
  const shown = await openWorkbook(await shippedWorkbook('needs-matrix', { ...view, coverage }, 'fr'));
  expect(sheetOf(shown, 'Couverture').getCell('D5').value).toBe(0.66);
});
