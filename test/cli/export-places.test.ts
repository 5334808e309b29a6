// Where the one file of an export goes: a file as it is named, or a folder, whether it is there or is only written as one.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const top = mkdtempSync(join(tmpdir(), 'jalon-export-'));
cpSync(join(home, 'examples/montfort'), join(top, 'mon projet'), { recursive: true });
mkdirSync(join(top, 'déjà.là'));

test.each([
  ['plan.xlsx', 'plan.xlsx'],
  ['nouveau/', 'nouveau/plan-national.xlsx'],
  ['autre', 'autre/plan-national.xlsx'],
  ['déjà.là', 'déjà.là/plan-national.xlsx'],
  ['sous/dossier/plan.xlsx', 'sous/dossier/plan.xlsx'],
])('--out %s gives %s', async (out, path) => {
  const { code, err } = await typed(top, '2026-11-24', ['export', 'national-plan', 'mon projet', '--out', out]);
  expect(code, err).toBe(0);
  expect(existsSync(join(top, path))).toBe(true);
});

test('a workbook and a questionnaire too', async () => {
  for (const words of [['workbook'], ['survey', 'SV-01']])
    expect((await typed(top, '2026-11-24', ['export', ...words, '--project', 'mon projet', '--out', 'envois'])).code).toBe(0);
  expect(existsSync(join(top, 'envois/classeur.xlsx'))).toBe(true);
  expect(existsSync(join(top, 'envois/SV-01.lss'))).toBe(true);
});

test('nothing is left beside an exported file: the project remembers what it wrote, and replaces that alone', async () => {
  const send = () =>
    typed(top, '2026-11-24', ['export', 'dataset', '--project', 'mon projet', '--out', 'donnees', '--lang', 'fr']);
  await send();
  expect(existsSync(join(top, 'donnees/.jalon'))).toBe(false);
  expect(existsSync(join(top, '.jalon'))).toBe(false);
  const [name = ''] = readdirSync(join(top, 'donnees')).filter((file) => file.endsWith('.csv'));
  const project = join(top, 'mon projet/project.yaml');
  writeFileSync(project, readFileSync(project, 'utf8').replace(/^title: .*$/m, 'title: Un autre titre'));
  const before = readdirSync(join(top, 'donnees'));
  await send();
  expect(readdirSync(join(top, 'donnees'))).toEqual(before);
  writeFileSync(join(top, 'donnees', name), 'corrigé à la main');
  expect((await send()).out).toContain('nouveau');
  expect(readFileSync(join(top, 'donnees', name), 'utf8')).toBe('corrigé à la main');
});

test('a project whose record leads elsewhere is exported all the same, and remembers nothing', async () => {
  cpSync(join(home, 'examples/montfort'), join(top, 'lié'), { recursive: true });
  mkdirSync(join(top, 'lié/.jalon'), { recursive: true });
  writeFileSync(join(top, 'ailleurs.txt'), 'rien');
  symlinkSync(join(top, 'ailleurs.txt'), join(top, 'lié/.jalon/outputs.json'));
  const words = ['export', 'dataset', '--project', 'lié', '--out', 'liées'];
  expect((await typed(top, '2026-11-24', words)).code).toBe(0);
  expect(readdirSync(join(top, 'liées')).length).toBeGreaterThan(1);
  expect(readFileSync(join(top, 'ailleurs.txt'), 'utf8')).toBe('rien');
  // What stands there is taken for somebody's own.
  writeFileSync(join(top, 'liées', readdirSync(join(top, 'liées'))[0] ?? ''), 'à la main');
  expect((await typed(top, '2026-11-24', words)).out).toContain('nouveau');
});
