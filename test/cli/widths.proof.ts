// Whatever the terminal, nothing runs past its edge but what is there to be copied whole: a command, a path, a name.
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

async function seen(typed: string, width: number): Promise<readonly string[]> {
  const said: string[] = [];
  await run(typed.split(' '), {
    ...quiet,
    cwd: `${home}examples`,
    colour: 1,
    width,
    folds: { out: width, err: width },
    out: (text) => said.push(text),
    err: (text) => said.push(text),
  });
  return stripVTControlCharacters(said.join('')).split('\n');
}

const isWhole = (line: string): boolean => /^\s*jalon /.test(line) || line.trim().split(' ').length === 1;
const past = (lines: readonly string[], width: number): readonly string[] =>
  lines.filter((line) => [...line.replace(/\p{M}/gu, '')].length > width && !isWhole(line));

test.each([
  'status roche-aux-fees',
  'status roche-aux-fees --remind',
  'status broken montfort roche-aux-fees',
  'validate broken',
  'rank roche-aux-fees',
  'rank roche-aux-fees --why AC-001 --against AC-004',
  'rank roche-aux-fees --method all',
  'plan roche-aux-fees',
  'explain',
  'template list',
  'doctor',
  '--help',
  'render --help',
  'import plan --help',
  'valider',
])('%s', async (typed) => {
  for (const width of [40, 60, 80, 200]) expect([width, past(await seen(typed, width), width)]).toEqual([width, []]);
});

test('several projects: a table where it fits, else each over its counts; no name is lost', async () => {
  const told = async (width: number): Promise<string> => (await seen('status montfort roche-aux-fees', width)).join('\n');
  expect(await told(120)).toMatch(/^Projet +Étape +Retards/);
  expect(await told(120)).toContain('███ ███ ██░ ██░ ░░░');
  expect(await told(94)).toMatch(/^Montfort Communauté \(montfort\) +programme d’actions {2}██▓▓▒ +0 +3 +7$/m);
  expect(await told(60)).toContain(
    'Roche aux Fées Communauté (roche-aux-fees)\n  évaluation  ████▓\n  Retards\u00a047 · Décisions\u00a00 · Obligations\u00a05',
  );
});

test('what is past its retention: a table where it fits, else each set over its days and its figures', async () => {
  const told = async (width: number) => seen('purge --project roche-aux-fees --until 2035-01-01 --dry-run', width);
  expect((await told(110)).join('\n')).toMatch(/^ {2}Documents +Dates extrêmes +Nombre {2}Conservés jusqu’à$/m);
  const narrow = await told(80);
  expect(narrow.join('\n')).toContain(
    '  Comptes rendus d’entretiens\n    12 janvier 2021 – 16 février 2021\n    Nombre\u00a06 · Conservés jusqu’à\u00a0décembre 2027\n',
  );
  expect(past(narrow, 80)).toEqual([]);
});

test('who must act stands beside the command, or above it when there is no room', async () => {
  const lines = await seen('status roche-aux-fees', 72);
  const at = lines.findIndex((line) => line.includes('obligations.1.obligation=systèmes-d-ia-à-haut-risque'));
  expect(lines[at]?.trim()).toBe(
    'jalon add action --like encadrer-l-usage-de-l-intelligence-artificielle obligations.1.obligation=systèmes-d-ia-à-haut-risque',
  );
  expect(lines[at - 1]).toBe('      Chef·fe de projet numérique');
});
