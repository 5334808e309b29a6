// In a run over several projects, what is said of the documents of one names it; alone, a project needs no name.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const today = '2026-11-24';

function folder(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-named-'));
  for (const name of ['un', 'deux']) cpSync(join(home, 'examples/roche-aux-fees'), join(cwd, name), { recursive: true });
  return cwd;
}
const words = ['--only', 'agenda', '--dry-run'];

test('what is to be completed', async () => {
  const cwd = folder();
  const { err } = await typed(cwd, today, ['render', 'un', 'deux', ...words]);
  const said = 'à compléter dans 1 document\u00a0: «\u00a0jalon render --final\u00a0» les liste\n';
  expect(err).toBe(`! un\u00a0: 3 informations ${said}! deux\u00a0: 3 informations ${said}`);
  expect((await typed(cwd, today, ['render', 'un', ...words])).err).toBe(`! 3 informations ${said}`);
});

test('what is refused', async () => {
  const cwd = folder();
  const refused = async (...paths: readonly string[]): Promise<readonly string[]> =>
    (await typed(cwd, today, ['render', ...paths, ...words, '--final'])).err.split('\n').filter((line) => line.includes('×'));
  const path = 'reunions/projet-ordre-du-jour-bo-01.docx';
  expect(await refused('un', 'deux')).toEqual([`  × un/${path}`, `  × deux/${path}`]);
  expect(await refused('un')).toEqual([`  × ${path}`]);
});

const twins = mkdtempSync(join(tmpdir(), 'jalon-twins-'));
for (const name of ['projet-1', 'projet-2']) cpSync(join(home, 'examples/montfort'), join(twins, name), { recursive: true });

test.each([
  ['rank'],
  ['rank', '--votes'],
  ['rank', '--why', 'AC-001'],
  ['plan', '--simple'],
  ['plan', '--why-not', 'AC-001'],
  ['budget'],
  ['budget', '--refused', 'Région'],
  ['workload'],
  ['calendar'],
  ['calendar', '--action', 'AC-001', '--before', '2030-01-01'],
  ['status', '--remind'],
  ['status', '--needs'],
  ['status', '--diagnostic'],
  ['status', '--indicators'],
  ['status', '--indicator', 'IN-01'],
  ['status', '--progress'],
  ['status', '--communication'],
  ['status', '--survey', 'SV-01'],
])('each report stands under the name of its project: %j', async (verb = '', ...options) => {
  const { out, err } = await typed(twins, today, [verb, 'projet-1', 'projet-2', ...options]);
  expect(err).toBe('');
  const alone = (await typed(twins, today, [verb, 'projet-1', ...options])).out.trim();
  expect(out.match(/^── .*$/gm)).toEqual(['── projet-1', '── projet-2']);
  const other = alone.replaceAll('projet-1', 'projet-2');
  expect(out.split(/^── .*\n/m).map((part) => part.trim())).toEqual(['', alone, other]);
});
