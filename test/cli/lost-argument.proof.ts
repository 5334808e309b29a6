// One path that means nothing, among several, does not stop the others: it is told last, and the exit code is 2.
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const today = '2026-11-24';

function folder(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-lost-'));
  for (const name of ['a', 'b']) cpSync(join(home, 'examples/montfort'), join(cwd, name), { recursive: true });
  mkdirSync(join(cwd, 'vide'));
  return cwd;
}

const faults =
  'jalon\u00a0: «\u00a0parti\u00a0» n’existe pas\u00a0: un dossier de projet est attendu.\n' +
  'jalon\u00a0: aucun projet dans «\u00a0vide\u00a0»\u00a0: un projet est un dossier qui contient project.yaml. «\u00a0jalon init\u00a0» en prépare un.\n';

test.each([
  [['validate', '--quiet']],
  [['validate', '--quiet', '--fix']],
  [['status']],
  [['rank']],
  [['render', '--only', 'summary', '--dry-run']],
  [['render', '--only', 'summary', '--dry-run', '--out', 'sortie']],
  [['validate', '--dry-run']],
  [['plan']],
  [['budget']],
  [['budget', '--json']],
  [['workload']],
  [['calendar']],
  [['migrate']],
  [['status', '--needs']],
  [['status', '--diagnostic']],
  [['status', '--indicators']],
  [['status', '--progress']],
  [['status', '--communication']],
  [['status', '--survey', 'SV-01']],
])('jalon %j', async ([verb = '', ...options]) => {
  const cwd = folder();
  const alone = await typed(cwd, today, [verb, 'a', 'b', ...options]);
  const { code, out, err } = await typed(cwd, today, [verb, 'a', 'parti', 'b', 'vide', ...options]);
  expect({ code, out, err }).toEqual({ code: 2, out: alone.out, err: alone.err + faults });
});

test('when none means anything, nothing is done', async () => {
  expect(await typed(folder(), today, ['validate', 'parti', 'vide'])).toEqual({
    code: 2,
    out: '',
    err: 'jalon\u00a0: «\u00a0parti\u00a0» n’existe pas\u00a0: un dossier de projet est attendu.\n',
  });
});

test('a portfolio follows the folders that are there, and tells the others', async () => {
  const cwd = folder();
  const alone = await typed(cwd, today, ['portfolio', 'a', 'b']);
  const lost =
    'jalon\u00a0: aucun projet dans «\u00a0parti\u00a0»\u00a0: un projet est un dossier qui contient project.yaml. «\u00a0jalon init\u00a0» en prépare un.\n';
  expect(await typed(cwd, today, ['portfolio', 'a', 'parti', 'b'])).toEqual({ code: 2, out: alone.out, err: alone.err + lost });
});
