// A workbook that comes back once more, corrected or not: what it brought already is completed, and nothing is there twice.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { expect, test } from 'vitest';
import { testAside } from '../cases.ts';
import { fill } from '../scenarios/fill.ts';
import { typed } from './typed.ts';

const top = mkdtempSync(join(tmpdir(), 'jalon-sync-again-'));
const book = 'excel/1-lancement.xlsx';
async function started(name: string) {
  const root = join(top, name);
  mkdirSync(root);
  const see = (...words: string[]) => typed(root, '2026-11-24', words);
  await see('init', '.', '--territory', 'Pays de Mormal', '--title', 'T', '--excel');
  const people = () => readFileSync(join(root, 'actors.yaml'), 'utf8').replace(/^#.*\n/gm, '');
  return { root, see, actors: people, put: (...cells: string[]) => fill(root, [book, ...cells]) };
}

/** Every cell of a sheet that says `from` says `to`. */
async function correct(root: string, name: string, from: string, to: string): Promise<void> {
  const opened = new excel.Workbook();
  await opened.xlsx.readFile(join(root, book));
  opened.getWorksheet(name)?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === from) cell.value = to;
    }),
  );
  await opened.xlsx.writeFile(join(root, book));
}

/** How often each of these stands in the file of actors. */
const counts = (text: string, ...words: string[]): readonly number[] => words.map((word) => text.split(word).length - 1);

testAside(
  'a refused cell that is corrected completes its line, and each of two lines that share a name has its own',
  async () => {
    const { root, see, actors, put } = await started('corrigé');
    await put('Personnes', '+', 'Fonction', 'DGS', 'Organisme', 'Bavay', 'Qualité', 'édile');
    await put('Personnes', '+', 'Fonction', 'DGS', 'Organisme', 'Bry', 'Qualité', 'agente');
    await put('Instances', '+', 'Nom', 'COPIL', 'Nature', 'grand comité', 'Présidence', 'DGS de Bavay');
    expect((await see('sync', '--yes')).code).toBe(1);
    const before = actors();
    expect(counts(before, 'id: PE-', 'id: BO-', 'kind:')).toEqual([2, 1, 1]);
    await see('sync', '--yes');
    expect(actors()).toBe(before);
    await correct(root, 'Personnes', 'édile', 'agent ou agente');
    await correct(root, 'Instances', 'grand comité', 'comité de pilotage');
    const { code, out } = await see('sync', '--yes');
    expect(code).toBe(0);
    expect(out).toContain('2 cellules changées, 0 ligne ajoutée');
    expect(counts(actors(), 'id: PE-', 'id: BO-', 'kind: agent', 'organisation: Bavay', 'organisation: Bry')).toEqual([
      2, 1, 2, 1, 1,
    ]);
  },
);

test('`import workbook` completes the same lines', async () => {
  const { root, see, actors, put } = await started('importé');
  await put('Personnes', '+', 'Fonction', 'Maire de Bavay', 'Qualité', 'édile');
  await see('import', 'workbook', book, '--yes');
  await correct(root, 'Personnes', 'édile', 'élu ou élue');
  for (const _ of ['corrected', 'once more']) await see('import', 'workbook', book, '--yes');
  expect(counts(actors(), 'id: PE-', 'kind: elected')).toEqual([1, 1]);
});

test('a name kept as words, that is somebody’s since, brings nothing twice', async () => {
  const { root, see, actors, put } = await started('présidence');
  await put('Personnes', '+', 'Fonction', 'Présidente', 'Qualité', 'édile');
  await put('Instances', '+', 'Nom', 'Comité', 'Présidence', 'Présidente', 'Membres', 'Présidente\nDGS');
  await put('Réunions', '+', 'Date', '2026-10-15', 'Participants', 'Présidente');
  await see('sync', '--yes');
  const before = actors();
  expect((await see('sync', '--yes')).out).not.toContain('ajout');
  expect(actors()).toBe(before);
  expect(readdirSync(join(root, 'meetings'))).toHaveLength(1);
});

test('one of the same function elsewhere is somebody else, and so is one of whom something else is said', async () => {
  const { see, actors, put } = await started('autres');
  await see('add', 'personne', 'DGS');
  await see('add', 'personne', 'Maire', 'qualité=agent');
  await put('Personnes', '+', 'Fonction', 'DGS', 'Organisme', 'Bry');
  await put('Personnes', '+', 'Fonction', 'Maire', 'Qualité', 'élu ou élue');
  await see('sync', '--yes');
  expect(counts(actors(), 'id: PE-', 'function: DGS', 'function: Maire')).toEqual([4, 2, 2]);
});
