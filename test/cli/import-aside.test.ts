// Never all or nothing: what a project would refuse is set aside with its cell, and the rest is brought.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

const number = '1 85 05 78 006 084 91';

function project() {
  const root = mkdtempSync(join(tmpdir(), 'jalon-aside-'));
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  const see = async (...argv: string[]) => {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await run(argv, { ...quiet, cwd: root, out: (text) => out.push(text), err: (text) => err.push(text) });
    return { code, out: out.join('').replace(/\s+/g, ' '), err: err.join('').replace(/\s+/g, ' ') };
  };
  const write = (path: string, lines: readonly (readonly string[])[]): void =>
    writeFileSync(join(root, path), lines.map((line) => `${line.join(';')}\n`).join(''));
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const action = (id: string): string =>
    read(`actions/${readdirSync(join(root, 'actions')).find((name) => name.startsWith(id))}`);
  const all = (): string =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?:ya?ml|aside.plan\.csv|gitignore)$/.test(path))
      .sort()
      .map((path) => `${path}\n${read(path)}`)
      .join('\n');
  return { root, see, write, read, action, all };
}

const headers = ['Action', 'Partenaires', 'Pilote', 'Indicateurs', 'Description', 'Budget'];

test('a value that would break the project is set aside with its cell and why; every other cell goes in', async () => {
  const { see, write, action } = project();
  write('plan.csv', [
    headers,
    ['Former', 'CG80, OR-99', 'PE-99', 'Agents formés', 'Une fois par an', '15 k€'],
    ['Relier', 'La Poste', 'DSI', 'IN-99', 'Deux fois', '20 k€'],
  ]);
  const seen = await see('import', 'plan', 'plan.csv', '--yes');
  expect([seen.code, seen.err]).toEqual([0, expect.not.stringContaining('erreur')]);
  expect(seen.out).toContain('B2 Partenaires : « CG80, OR-99 » — refusé par le projet : « OR-99 » n’existe pas dans actors.yaml');
  expect(seen.out).toContain('8 comprises, 1 interprétée, 3 gardées telles quelles dans les fiches, 0 écartée');
  expect(action('AC-009')).toContain('x-import:\n  Pilote: PE-99\n  Partenaires: CG80, OR-99\n');
  expect(action('AC-009')).toMatch(/description: Une fois par an\nbudget:\n.*15000/);
  expect(action('AC-010')).toContain('partners:\n  - La Poste\n');
});

test('what may be written nowhere that git keeps stays on this computer, under the name of the file', async () => {
  const { see, write, read, all } = project();
  write('plan.csv', [headers, ['Former', '', '', '', number, '15 k€'], ['', '', '', '', '', '32 000']]);
  expect((await see('import', 'plan', 'plan.csv', '--yes')).code).toBe(0);
  const aside = '.private/import-aside/plan.csv';
  expect(read(aside)).toContain(`E2;Description;${number};`);
  expect(read(aside)).toContain('F3;Budget;32 000;ligne sans titre d’action');
  expect(all().replace(read(aside), '').includes(number)).toBe(false);
  expect(read('.gitignore')).toContain('.private/');
});

test('a second time changes nothing, and what is corrected goes in', async () => {
  const { root, see, write, action, all } = project();
  const bring = (indicator: string, budget: string) => {
    write('plan.csv', [headers, ['Former', '', '', indicator, '', '15 k€'], ['', '', '', '', '', budget]]);
    return see('import', 'plan', 'plan.csv', '--yes');
  };
  await bring('IN-99', '32 000');
  const once = all();
  expect((await bring('IN-99', '32 000')).err).toBe('Rien à changer. ');
  expect(all() === once).toBe(true);
  expect((await bring('IN-01', '')).code).toBe(0);
  expect(action('AC-009')).toContain('indicators:\n  - IN-01\n');
  expect(action('AC-009')).not.toContain('x-import');
  expect(existsSync(join(root, '.private/import-aside/plan.csv'))).toBe(false);
});

test('an action whose title is refused is left out whole; one that is there stays as it is', async () => {
  const { see, write, read, action, all } = project();
  write('plan.csv', [headers, [`Former ${number}`, '', '', '', 'Oui', ''], ['Relier', '', '', '', 'Non', '']]);
  const seen = await see('import', 'plan', 'plan.csv', '--yes');
  expect(seen.out).toContain('Actions : 1 créée');
  const aside = '.private/import-aside/plan.csv';
  expect(read(aside)).toContain(`A2;Action;Former ${number};`);
  expect(read(aside)).toContain('E2;Description;Oui;');
  expect(all().replace(read(aside), '').includes(number)).toBe(false);

  write('plan.csv', [
    ['N°', ...headers],
    ['1.1', 'Former', '', '', '', 'Oui', ''],
    ['1.2', 'Relier', '', '', '', 'Non', ''],
  ]);
  await see('import', 'plan', 'plan.csv', '--yes', '--theirs');
  const before = [action('AC-009'), action('AC-010')];
  write('plan.csv', [
    ['N°', ...headers],
    ['1.1', `Former ${number}`, '', '', '', 'Si', ''],
    ['1.2', 'Relier', '', '', '', 'Non', ''],
  ]);
  const again = await see('import', 'plan', 'plan.csv', '--yes', '--theirs', '--delete');
  expect(again.out).toContain('2 laissées telles quelles');
  expect([action('AC-009'), action('AC-010')]).toEqual(before);
});

test.each([
  ['plan', [headers, ['Former', 'OR-99', '', '', 'Une', '15 k€'], ['Relier', '', '', '', '', 'bientôt']]],
  [
    'values',
    [
      ['indicateur', 'période', 'valeur'],
      ['IN-01', '2026', '12'],
      ['IN-01', 'bientôt', '13'],
      ['IN-77', '2026', '13'],
    ],
  ],
] as const)('--accept: under the share of cells that is asked for, %s writes nothing and says so', async (command, lines) => {
  const { see, write, all } = project();
  write('sent.csv', lines);
  const before = all();
  const seen = await see('import', command, 'sent.csv', '--yes', '--accept', '95');
  expect([seen.code, seen.err]).toEqual([
    1,
    expect.stringMatching(/cellules? comprises? sur \d+, soit [\d,]+ % : moins que les 95 %/),
  ]);
  expect(all() === before).toBe(true);
  await see('import', command, 'sent.csv', '--yes', '--accept', '30 %');
  expect(all() === before).toBe(false);
  expect((await see('import', command, 'sent.csv', '--yes', '--accept', 'tout')).code).toBe(2);
});
