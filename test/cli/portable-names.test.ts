// What a person names is refused, and what is named after a title is mended, wherever Windows would lose it.
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { nameFault } from '../../src/values/index.ts';
import { typed } from './typed.ts';

const today = '2026-11-24';

function project() {
  const root = mkdtempSync(join(tmpdir(), 'jalon-noms-'));
  writeFileSync(join(root, 'project.yaml'), 'format: 1\ntitle: Essai\n');
  return { root, see: (...words: string[]) => typed(root, today, words) };
}
const madeIn = (root: string): readonly string[] => readdirSync(root, { recursive: true }).map(String);

test.each([
  [['init', 'con', '--yes'], 'con', 'con-1'],
  [['init', 'nouveau/aux.d/ici', '--yes', '--dry-run'], 'aux.d', 'aux-1.d'],
  [['demo', 'nul'], 'nul', 'nul-1'],
  [['render', '.', '--only', 'scoping-note', '--out', 'a:b'], 'a:b', 'a-b'],
  [['render', '.', '--only', 'scoping-note', '--out', 'notes.', '--dry-run'], 'notes.', 'notes'],
  [['validate', '.', '--output', 'json=COM1.json'], 'COM1.json', 'COM1-1.json'],
  [['validate', '.', '--shard', '1/1', '--parts', 'prn'], 'prn', 'prn-1'],
  [['export', 'dataset', '--out', 'quoi?'], 'quoi?', 'quoi-'],
])('jalon %j is refused, and says what would be right', async (words, name, example) => {
  const { root, see } = project();
  const { code, err: said } = await see(...words);
  const err = said.replace(/[\u00a0\u202f]/g, ' ');
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^jalon : « [^»]+ » : ce nom .* « [^»]+ »\.\n$/) });
  expect(err).toContain(`« ${name} » : ce nom `);
  expect(err).toContain(`par exemple « ${example} »`);
  expect(madeIn(root).filter((path) => nameFault(basename(path)) !== null)).toEqual([]);
});

test('a folder that is there keeps its name', async () => {
  const { root, see } = project();
  mkdirSync(join(root, 'aux'));
  expect(await see('init', 'aux', '--yes')).toMatchObject({ code: 0 });
  expect(madeIn(root)).toContain('aux/project.yaml');
});

test('what a title names is mended', async () => {
  const { root, see } = project();
  writeFileSync(join(root, 'liste.yaml'), '- title: Con\n- title: "NUL."\n- {title: Essai, dir: "lpt1"}\n- Aux\n');
  writeFileSync(join(root, 'con.csv'), 'Action;Pilote\nOuvrir un lieu;Accueil\nPilote : ?;\n');
  for (const words of [
    ['add', 'action', 'nul.'],
    ['add', 'meeting', 'Con'],
    ['add', 'survey', 'AUX?'],
    ['add', 'workshop', 'Com1: la suite'],
    ['import', 'plan', 'con.csv', '--yes'],
    ['init', 'tous', '--from', 'liste.yaml', '--yes'],
  ])
    expect([0, 1], words.join(' ')).toContain((await see(...words)).code);
  const made = madeIn(root);
  expect(made).toEqual(expect.arrayContaining(['actions/AC-001-nul.yaml', 'tous/con-1/project.yaml', 'tous/nul-1/project.yaml']));
  expect(made.filter((path) => path !== 'con.csv' && nameFault(basename(path)) !== null)).toEqual([]);
});
