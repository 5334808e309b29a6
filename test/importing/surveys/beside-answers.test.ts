// What stands in a file of answers and is nobody's answer; and the sheets of a workbook that bear the same headers.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { typed } from '../../cli/typed.ts';
import { counted, emptyProject, type Imported, imported, project } from './imported.ts';

const heads = [
  'N°',
  'Quelles difficultés rencontrez-vous ?',
  'Ces démarches sont-elles faciles ?',
  'Avez-vous renoncé à une démarche ?',
];
const answers = (from: number): readonly (readonly (string | number)[])[] =>
  Array.from({ length: 5 }, (_, at) => [
    from + at,
    at % 2 === 0 ? 'Aucune;Pas de réseau' : 'Pas de réseau',
    1 + at,
    at < 2 ? 'Oui' : 'Non',
  ]);

async function book(sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) made.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await made.xlsx.writeBuffer());
}
const csv = (rows: readonly (readonly (string | number)[])[]): string => rows.map((row) => `${row.join(';')}\n`).join('');
const basesOf = ({ told }: Imported) => told.files.map(({ file, responses }) => [file, responses.base]);

test('sums under the table, headers that come again and lines without an answer count for nobody, and are told', async () => {
  const one = await imported(
    csv([
      ['Enquête de juin', '', '', ''],
      heads,
      ...answers(1),
      ['', '', '', ''],
      heads,
      ...answers(6),
      ['Total', '10', '3,0', '4'],
      ['Moyenne :', '', '3', ''],
    ]),
  );
  expect(one.told.responses).toMatchObject({ base: 10, empty: { count: 1, at: [8] }, noResponse: { count: 3, at: [9, 15, 16] } });
  expect(one.told.remarks).toEqual([]);
  expect(one.told.outside).toEqual([{ what: 'above', at: 'A1', words: 'Enquête de juin' }]);
  const { out } = await typed(one.folder, '2026-07-20', ['import', 'survey', 'reponses.csv', '--dry-run']);
  expect(out).toContain('3 lignes de total, ou d’en-têtes répétés, non comptées (lignes 9, 15, 16)');
});

test('« Total » is an answer where somebody may answer it', async () => {
  const survey =
    'id: SV-01\ntitle: T\nquestions:\n  - {id: Q1, type: text, text: Votre forfait ?}\n  - {id: Q2, type: yes-no, text: Est-il cher ?}\n';
  const one = await imported(
    csv([
      ['Votre forfait ?', 'Est-il cher ?'],
      ['Total', 'Oui'],
      ['Bloqué', 'Non'],
      ['Moyenne', 'Oui'],
    ]),
    {
      folder: project(survey),
    },
  );
  expect(one.told.responses).toMatchObject({ base: 3, noResponse: { count: 0 } });
});

test('a sheet a commune is one wave, whose commune is the name of the sheet', async () => {
  const file = await book({
    Bédée: [heads, ...answers(1)],
    Breteil: [['Breteil'], heads, ...answers(6)],
    Notes: [['à relire']],
    Iffendic: [heads, ...answers(11)],
  });
  const one = await imported(file, { folder: project(), name: 'r.xlsx' });
  expect(basesOf(one)).toEqual([
    ['r.xlsx, Bédée', 5],
    ['r.xlsx, Breteil', 5],
    ['r.xlsx, Iffendic', 5],
  ]);
  expect(counted(one, 'Q1')).toEqual({ base: 15, a: 5, b: 5, c: 5 });
  expect(counted(one, 'Q2')).toMatchObject({ base: 15, b: 15, c: 9 });
  expect(one.told.outside).toEqual([
    { what: 'sheet', at: 'Notes', words: '' },
    { what: 'above', at: 'A1', words: 'Breteil' },
  ]);
  const again = await imported(file, { folder: one.folder, name: 'r.xlsx' });
  expect([again.told.results.what, again.survey]).toEqual(['same', one.survey]);
  const drafted = await imported(file, { folder: emptyProject(), name: 'r.xlsx' });
  expect(drafted.survey).toContain('profile: commune');
  expect(drafted.results?.base).toBe(15);
});

test('sheets of the same headers that are no communes are told, and counted together when somebody says so', async () => {
  const file = await book({ Papier: [heads, ...answers(1)], 'En ligne': [heads, ...answers(6)] });
  const one = await imported(file, { name: 'r.xlsx' });
  expect(one.told.responses.base).toBe(5);
  expect(one.told.outside).toEqual([{ what: 'twin', at: 'En ligne', words: '' }]);
  const all = await imported(file, { name: 'r.xlsx', words: ['--yes', '--all-sheets'] });
  expect(basesOf(all)).toEqual([
    ['r.xlsx, Papier', 5],
    ['r.xlsx, En ligne', 5],
  ]);
  expect(all.told.outside).toEqual([]);
  expect(all.told.questions.map(({ question }) => question)).toEqual(['Q2', 'Q3', 'Q4']);
});

test('a cell merged over several lines, words under no header and a remark beside a cell are told by their place alone', async () => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Réponses');
  sheet.addRows([[...heads, null, 'Suite'], ...answers(1)].map((row) => [...row]));
  sheet.mergeCells('B3:B5');
  sheet.getCell('E4').value = 'Mme Durand rappellera';
  sheet.getCell('H6').value = 'Mme Durand rappellera';
  sheet.getCell('C2').note = 'Mme Durand';
  sheet.getRow(6).hidden = true;
  const one = await imported(new Uint8Array(await made.xlsx.writeBuffer()), { name: 'r.xlsx' });
  expect(one.told.outside).toEqual([
    { what: 'merged', at: 'B3:B5', words: '' },
    { what: 'hidden', at: '6', words: '' },
    { what: 'comment', at: 'C2', words: '' },
  ]);
  expect(one.told.unheaded).toEqual({ count: 2, at: ['E4', 'H6'] });
  const { out } = await typed(one.folder, '2026-07-20', ['import', 'survey', 'r.xlsx', '--dry-run']);
  expect(out).not.toContain('Durand');
  expect(out).toContain('fusionné sur plusieurs lignes, lu dans la première seule');
});

test('the questions of a mapping are called as its own survey calls them', async () => {
  const other = 'id: SV-02\ntitle: Autre\nquestions:\n  - {id: Q2, type: yes-no, text: Aimez-vous la mer ?}\n';
  const folder = project(undefined, { 'surveys/SV-02.yaml': other });
  writeFileSync(join(folder, 'r.csv'), csv([heads, ...answers(1)]));
  const { out } = await typed(folder, '2026-07-20', ['import', 'survey', 'r.csv', '--yes']);
  expect(out).toContain('SV-01 Le numérique et vous, correspondance question → colonne');
  expect(out).not.toContain('la mer');
});

test('a formula that failed is no question that was not put, and one that was never reckoned is told', async () => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Réponses');
  sheet.addRows([heads, ...answers(1)].map((row) => [...row]));
  sheet.getCell('D2').value = { error: '#N/A' };
  sheet.getCell('C4').value = { formula: '1+1' };
  const one = await imported(new Uint8Array(await made.xlsx.writeBuffer()), { name: 'r.xlsx' });
  expect(one.told.remarks).toMatchObject([{ code: 'unknown-answer', words: '#N/A', at: ['D2'] }]);
  expect(one.told.outside).toEqual([{ what: 'formula', at: 'C4', words: '' }]);
});

test('brackets of which no other column has the question are words of it: a questionnaire drafted of them counts its answers', async () => {
  const heads = ['Quels usages ? [plusieurs réponses possibles]', 'Avez-vous renoncé à une démarche ?'];
  const rows = Array.from({ length: 9 }, (_, at) => [at % 3 === 0 ? 'Achats' : 'Achats,Démarches', at % 2 === 0 ? 'Oui' : 'Non']);
  const one = await imported(csv([heads, ...rows]), { folder: emptyProject() });
  expect(counted(one, 'Q1')).toEqual({ base: 9, a: 9, b: 6 });
  expect(counted(one, 'Q2')).toMatchObject({ base: 9 });
});
