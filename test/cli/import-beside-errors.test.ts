// A file of the project that an import compares with has an error: it is told where it stands, and nothing is taken as if that file said nothing.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../../src/reading/index.ts';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const heads = 'ID;Dans quelle commune habitez-vous ?;Dans quelle tranche d’âge vous situez-vous ?\n';
const given: Readonly<Record<string, string>> = {
  'answers.csv': `${heads}1;Bédée;De 15 à 29 ans\n`,
  'more.csv': `${heads}2;Breteil;75 ans ou plus\n`,
  'votes.csv': 'voter_id;vote\n1;a\n',
  'plan.csv': 'Action;Pilote;Coût\nOuvrir une permanence numérique itinérante dans les huit communes;DP-03;1000\n',
  'values.csv': 'Indicateur;Période;Valeur\nIN-01;2026;4\n',
  'contributions.csv': 'Titre;Description\nUn besoin;Prêter des ordinateurs aux lycéens\n',
  'figures.csv': 'CODGEO;P22_POP\n35023;4000\n',
  'sitting.json': readFileSync(join(home, 'test/scenarios/files/seance.json'), 'utf8'),
};
const vote = `id: VT-01
title: Vos priorités
envelope: {year: 2027, nature: operating, share: 60}
choices: [{action: AC-001, code: a}, {action: AC-002, code: b}]
`;
const action = 'actions/AC-001-permanence-itinerante.yaml';
const survey = 'surveys/SV-01.yaml';

/** The project, what is to be brought in beside it, and `was` written otherwise in one of its files. */
function spoilt(path: string, was: string, now: string): string {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-beside-')), 'p');
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  mkdirSync(join(root, 'votes'));
  writeFileSync(join(root, 'votes/VT-01.yaml'), vote);
  for (const [name, text] of Object.entries(given)) writeFileSync(join(root, '..', name), text);
  const before = readFileSync(join(root, path), 'utf8');
  expect(before).toContain(was);
  writeFileSync(join(root, path), before.replace(was, now));
  return root;
}
const state = (root: string) => walk(root).map((path) => [path, readFileSync(join(root, path), 'latin1')]);

test.each([
  ['survey ../answers.csv --yes', survey, 'type: single', 'type: singel', '16:11', '« single »'],
  ['survey ../answers.csv --yes', survey, 'type: single', 'type: [single', '16:11', 'crochet'],
  ['survey ../answers.csv ../more.csv --yes', survey, 'type: single', 'type: singel', '16:11', '« single »'],
  ['survey ../answers.csv --new --yes', survey, 'type: single', 'type: singel', '16:11', '« single »'],
  ['votes ../votes.csv', 'votes/VT-01.yaml', 'share: 60', 'share: soixante', '3:50', 'nombre'],
  ['live ../sitting.json --yes', 'meetings/2026-11-05-copil.yaml', 'date: 2026', 'dat: 2026', '3:1', '« date »'],
  ['ballots ../votes.csv', 'criteria.yaml', 'weight: 40', 'weigth: 40', '8:5', '« weight »'],
  ['plan ../plan.csv --yes', action, 'title:', 'titre:', '3:1', '« title »'],
  ['plan ../plan.csv --yes', action, 'title: Ouvrir', 'title: [Ouvrir', '3:8', 'crochet'],
  ['values ../values.csv --yes', 'indicators.yaml', 'id: IN-01', 'idd: IN-01', '2:5', '« id »'],
  ['contributions ../contributions.csv --yes', 'needs.yaml', 'id: ND-010', 'idd: ND-010', '42:5', '« id »'],
  ['figures ../figures.csv --label Population --yes', 'diagnostic.yaml', 'portrait:', 'portait:', '1:1', '« portrait »'],
])('import %s, with an error in %s', async (words, path, was, now, place, right) => {
  const root = spoilt(path, was, now);
  const before = state(root);
  const { code, out, err } = await typed(root, '2026-11-24', ['import', ...words.split(' ')]);
  const told = err.replace(/[\u00a0\u202f]/gu, ' ');
  expect(told).toContain(`${path}:${place}`);
  expect(told).toContain(right);
  expect(told).toContain('Rien n’a été repris.');
  expect(out).toBe('');
  expect(code).toBe(1);
  expect(state(root)).toEqual(before);
});

test('an error in a file that the import does not look at keeps nothing from being brought in', async () => {
  const root = spoilt(action, 'title:', 'titre:');
  const { code } = await typed(root, '2026-11-24', ['import', 'values', '../values.csv', '--yes']);
  expect(code).toBe(0);
  expect(readFileSync(join(root, 'values/2026.yaml'), 'utf8')).toContain('IN-01');
});

test('a plan is brought beside an action that has an error, as long as nothing changes in its file', async () => {
  const root = spoilt(action, '\nstatus:', '\nstatut:');
  writeFileSync(join(root, '..', 'plan.csv'), 'Action;Statut\nTirer la fibre;En cours\n');
  const before = readFileSync(join(root, action), 'utf8');
  expect((await typed(root, '2026-11-24', ['import', 'plan', '../plan.csv', '--yes'])).code).toBe(0);
  expect(readFileSync(join(root, action), 'utf8')).toBe(before);
  const again = state(root);
  const title = 'Ouvrir une permanence numérique itinérante dans les huit communes';
  writeFileSync(join(root, '..', 'other.csv'), `Action;Statut\n${title};En cours\n`);
  const refused = await typed(root, '2026-11-24', ['import', 'plan', '../other.csv', '--yes']);
  expect([refused.code, refused.out, refused.err]).toEqual([
    1,
    '',
    expect.stringContaining('« status »'.replaceAll(' ', '\u00a0')),
  ]);
  expect(state(root)).toEqual(again);
  expect((await typed(root, '2026-11-24', ['import', 'plan', '../plan.csv', '--yes'])).code).toBe(0);
  expect(state(root)).toEqual(again);
});
