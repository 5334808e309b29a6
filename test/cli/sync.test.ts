// jalon sync: each file of excel/ is known by what it holds; a link is not followed, and what nobody read is never replaced.
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layoutNamed } from '../../src/importing/index.ts';
import { stepSheets } from '../../src/usecases/import/excel-folder.ts';
import { home } from '../house/sources.ts';
import { fill } from '../scenarios/fill.ts';
import { typed } from './typed.ts';

const top = mkdtempSync(join(tmpdir(), 'jalon-sync-'));
const laidOut = (name: string): string => {
  const root = join(top, name);
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  return root;
};
const see = (root: string, ...words: string[]) => typed(root, '2026-11-24', words);

test('each step has its handful of sheets, all of them known', () => {
  for (const names of Object.values(stepSheets)) {
    expect(names.length).toBeLessThanOrEqual(7);
    expect(names.filter((name) => layoutNamed(name) === undefined)).toEqual([]);
  }
});

test('forms and ballots are known under any name, and stay as their senders wrote them', async () => {
  const root = laidOut('formes');
  await see(root, 'export', 'update-forms', '--out', 'fiches');
  await see(root, 'export', 'ballots', '--out', 'bulletins');
  mkdirSync(join(root, 'excel'));
  const [form = ''] = readdirSync(join(root, 'fiches')).filter((name) => name.endsWith('.xlsx'));
  const [ballot = ''] = readdirSync(join(root, 'bulletins')).filter((name) => name.endsWith('.xlsx'));
  cpSync(join(root, 'fiches', form), join(root, 'excel/reçu de Paul.xlsx'));
  cpSync(join(root, 'bulletins', ballot), join(root, 'excel/vote.xlsx'));
  const before = readFileSync(join(root, 'excel/reçu de Paul.xlsx'));
  const { code, out } = await see(root, 'sync');
  expect(code).toBe(0);
  expect(out).toContain('(excel/reçu de Paul.xlsx)');
  expect(out).toContain('excel/vote.xlsx');
  expect(out).not.toContain('reconnu');
  expect(readFileSync(join(root, 'excel/reçu de Paul.xlsx'))).toEqual(before);
  // Both were read: they are not read again.
  const again = await see(root, 'sync');
  expect(again.out).toContain('Aucun classeur n’a été modifié');
});

test('a link is named and left; a folder that leads elsewhere is refused', async () => {
  const root = laidOut('liens');
  await see(root, 'sync');
  const away = join(top, 'ailleurs');
  mkdirSync(away);
  cpSync(join(root, 'excel/3-programme.xlsx'), join(away, 'secret.xlsx'));
  symlinkSync(join(away, 'secret.xlsx'), join(root, 'excel/lien.xlsx'));
  const { code, out } = await see(root, 'sync');
  expect([code, out]).toEqual([0, expect.stringContaining('excel/lien.xlsx\u00a0: un lien, qui n’est pas suivi')]);
  const other = laidOut('dossier');
  symlinkSync(away, join(other, 'excel'));
  expect((await see(other, 'sync')).code).toBe(2);
  expect(readdirSync(away)).toEqual(['secret.xlsx']);
});

test('what cannot be read is said by its name, and nothing takes its place', async () => {
  const root = laidOut('abimes');
  await see(root, 'sync');
  appendFileSync(join(root, 'excel/2-diagnostic.xlsx'), 'x');
  writeFileSync(join(root, 'excel/3-programme.xlsx'), 'ceci n’est pas un classeur');
  await fill(root, ['excel/4-suivi.xlsx', 'Décisions', '+', 'Décision', 'Sans réunion']);
  const files = () => ['3-programme', '4-suivi'].map((name) => readFileSync(join(root, `excel/${name}.xlsx`)));
  const before = files();
  const { code, out } = await see(root, 'sync');
  expect(code).toBe(1);
  expect(out).toContain('excel/3-programme.xlsx');
  expect(files()).toEqual(before);
});
