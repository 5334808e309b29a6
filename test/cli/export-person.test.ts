// jalon export person: what counts as said of a person, where it is said, and the file that tells it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { xlsx } from '../rendering/excel-templates/minimal-xlsx.ts';
import { typed } from './typed.ts';

const top = mkdtempSync(join(tmpdir(), 'jalon-personne-'));
const root = join(top, 'm');
const say = (...words: string[]) => typed(root, '2026-11-24', words);
const own = () => readdirSync(join(root, '.private')).filter((name) => name.startsWith('donnees-') && name.endsWith('.md'));
const told = async (who: string, name: string): Promise<string> => {
  expect((await say('export', 'person', who, '--out', `../${name}`)).code).toBe(0);
  return readFileSync(join(top, `${name}.md`), 'utf8');
};

beforeAll(async () => {
  await typed(top, '2026-11-24', ['init', 'm', '--territory', 'Pays de Mormal', '--title', 'T']);
  mkdirSync(join(root, 'pieces'));
});

test('the examples that init lays out tell of nobody, and what a file still says is told once', async () => {
  for (const words of ['add person Élue', 'add person Agente', 'set PE-01 function=Maire', 'set PE-01 function=Présidente'])
    expect((await say(...words.split(' '))).code).toBe(0);
  const text = await told('PE-02', 'exemples');
  expect(text.match(/^- ligne .*$/gm)).toEqual([expect.stringContaining('(Fonction\u00a0: Agente)')]);
});

test('an earlier answer is no trace, in whichever words it was asked, and nobody’s replaces another’s', async () => {
  writeFileSync(join(root, 'pieces/note.txt'), 'M. Duez dit que la fibre tarde. Mme Carlier approuve.\n');
  expect((await say('export', 'personne', 'M. Duez')).err).toMatch(/^1 mention\./m);
  expect((await say('export', 'person', 'Mme Carlier')).err).toMatch(/^1 mention\./m);
  writeFileSync(join(root, 'pieces/autre.txt'), 'Monsieur Duez insiste.\n');
  expect((await say('export', 'person', 'Monsieur Duez', '--out', 'reponse')).err).toMatch(/^2 mentions\./m);
  expect((await say('export', 'person', 'Monsieur Duez')).err).toMatch(/^2 mentions\./m);
  expect(own()).toHaveLength(2);
  expect(own().join()).not.toMatch(/duez|carlier/i);
});

test('what a workbook says is told by its cell', async () => {
  writeFileSync(join(root, 'pieces/suivi.xlsx'), xlsx([{ name: 'Suivi', cells: { A1: 'Action', B4: 'M. Delattre' } }]));
  expect(await told('M. Delattre', 'classeur')).toContain('- Suivi!B4\u00a0: M. Delattre\n');
});

test('a family name that begins a sentence may be a word: those lines are told apart, to be checked', async () => {
  const lines = [
    'Martin a dit que la fibre tarde.',
    'Le marchand est venu.',
    'La place Saint-Martin est close.',
    'Selon Martin, non.',
  ];
  writeFileSync(join(root, 'pieces/paroles.txt'), lines.join('\n'));
  const text = await told('Jeanne Martin', 'nom-seul');
  const [said = '', doubtful = ''] = text.split('## À vérifier');
  expect(said).toContain('Selon Martin');
  expect(said).not.toContain('Martin a dit');
  expect(doubtful.match(/^- .*$/gm)?.slice(0, 1)).toEqual(['- ligne 1\u00a0: Martin a dit que la fibre tarde.']);
  expect(doubtful).not.toMatch(/Saint-Martin|Selon/);
  const { out, err } = await say('export', 'person', 'Jeanne Martin', '--out', '../n', '--json');
  expect(JSON.parse(out).export).toMatchObject({ mentions: 1, toCheck: 1 });
  expect((await say('export', 'person', 'Jeanne Martin', '--out', '../n')).err).toMatch(/1 ligne à vérifier/);
  expect(err).toBe('');
});
