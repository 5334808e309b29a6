// Cells of our own workbooks, filled in as administrations write: read as everybody would, and shown among the changes.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cellIn, exported, landed, opened, rowIn, tables } from './filled-workbook.ts';

async function typed(name: string, key: string, value: string | number | boolean) {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`no sheet of ${name}`);
  const book = await opened(await exported());
  cellIn(book, table, 0, key).value = value;
  const path = join(mkdtempSync(join(tmpdir(), 'jalon-typed-')), 'retour.xlsx');
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  const { tables: after, remarks } = landed(path);
  return {
    value: after.find((one) => one.name === name)?.lines[0]?.values[key],
    remarks: remarks.map((remark) => `${Reflect.get(Object(remark), 'code')} ${Reflect.get(Object(remark), 'words')}`),
  };
}

test.each([
  ['actions', 'start', 'rentrée 2027', '2027-09'],
  ['actions', 'start', '30.09.27', '2027-09-30'],
  ['actions', 'start', '05/03/2027', '2027-03-05'],
  ['actions', 'end', '1er trim. 2029', '2029-T1'],
  ['budget', 'planned', '~15 k€', 15_000],
  ['budget', 'planned', '3 x 5 000 €', 15_000],
  ['budget', 'planned', 'jusqu’à 50 k€', { min: 0, max: 50_000 }],
  ['actions-content', 'tags', 'inclusion, cyber', ['inclusion', 'cyber']],
  ['actions-means', 'leadOrganisations', 'CG80, CD35 ; La Poste', ['CG80', 'CD35', 'La Poste']],
  ['actions-means', 'bodies', 'Comité de suivi et COPIL', ['Comité de suivi et COPIL']],
  ['actions', 'axis', 'Axe 2', 'AX-2'],
  ['actions', 'axis', '2.1', 'OB-21'],
])('%s.%s: « %s »', async (name, key, words, value) => {
  expect(await typed(name, key, words)).toEqual({ value, remarks: [] });
});

test.each([
  ['actions', 'start', 'septembre'],
  ['actions', 'start', 'd’ici 2027'],
  ['budget', 'planned', '15 000 € TTC'],
  ['budget', 'planned', 'à chiffrer'],
])('%s.%s: « %s » is not understood', async (name, key, words) => {
  expect((await typed(name, key, words)).remarks).toEqual([`not-understood ${words}`]);
});

/** What a line added below a list of actions brings: its cells, the id first and its action second. */
async function below(name: string, cells: readonly (string | number)[]) {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`no sheet of ${name}`);
  const book = await opened(await exported());
  for (const [index, value] of cells.entries()) {
    const cell = rowIn(book, table, table.lines.length)[index];
    if (cell !== undefined && value !== '') cell.value = value;
  }
  const path = join(mkdtempSync(join(tmpdir(), 'jalon-below-')), 'retour.xlsx');
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  const { tables: after, remarks } = landed(path);
  return {
    holder: after.find((one) => one.name === name)?.lines.find(({ values }) => values['text'] === 'Essai')?.holder,
    remarks: remarks.map((remark) => `${Reflect.get(Object(remark), 'code')} ${Reflect.get(Object(remark), 'head')}`),
  };
}

test.each([
  [['AC-010', '', 'Essai'], { holder: 'AC-010', remarks: [] }],
  [['AC-010/9', '', 'Essai'], { holder: 'AC-010', remarks: [] }],
  [['', '', 'Essai'], { holder: undefined, remarks: ['required-missing Action'] }],
])('a line added with %j says of which action it is, or that this is missing', async (cells, expected) => {
  expect(await below('risks', cells)).toEqual(expected);
});
