// A question of a survey is the vote: its export brings the ballots, with the commune and the age of who answered.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const top = mkdtempSync(join(tmpdir(), 'jalon-survey-vote-'));
const project = join(top, 'projet');
cpSync(join(home, 'examples/montfort'), project, { recursive: true });
mkdirSync(join(project, 'votes'));
const choices = [
  'Être aidé près de chez moi',
  'Faire toutes mes démarches au même endroit',
  'Garder un accueil au guichet et par téléphone',
];
writeFileSync(
  join(project, 'votes/VT-01.yaml'),
  `id: VT-01
title: Vos priorités
envelope: {year: 2027, nature: operating, share: 60}
question: {survey: SV-01, question: Q5}
choices: [{action: AC-001, code: a}, {action: AC-002, code: b}, {action: AC-003, code: c}]
publication: {smallestBase: 10}
`,
);
const ages = ['75 ans ou plus', 'De 15 à 29 ans', 'De 30 à 59 ans', 'De 60 à 74 ans'];
const communes = ['Bédée', 'Breteil'];
const heads = [
  'Horodateur',
  'Dans quelle commune habitez-vous ?',
  'Dans quelle tranche d’âge vous situez-vous ?',
  'Qu’attendez-vous en priorité de votre mairie et de la communauté ?',
];
const chosen = (person: number): string =>
  [...new Set([choices[Math.floor(person / 8) % 3], choices[person % 8 < 4 ? 1 : 2]])].join(';');
const lines = Array.from({ length: 96 }, (_, person) =>
  [
    `2026/09/10 10:${String(person % 60).padStart(2, '0')}:00`,
    communes[person % 2],
    ages[Math.floor(person / 2) % 4],
    chosen(person),
  ].join(','),
);
writeFileSync(join(top, 'forms.csv'), [heads.join(','), ...lines].join('\n'));

test('the answers to it are ballots: as many as were given, by commune by its name, ages from the youngest', async () => {
  const { code, err } = await typed(top, '2026-11-28', [
    'import',
    'votes',
    'forms.csv',
    '--project',
    'projet',
    '--vote',
    'VT-01',
  ]);
  expect(code, err).toBe(0);
  const ballots = readFileSync(join(project, '.private/votes/VT-01.pb'), 'utf8').split('VOTES\n')[1]?.trim().split('\n') ?? [];
  expect(ballots[0]).toBe('voter_id;vote;commune;age');
  expect(ballots[1]).toBe('1;a,b;Bédée;75 ans ou plus');
  expect(ballots).toHaveLength(97);
  const results = readFileSync(join(project, 'votes/results/VT-01.yaml'), 'utf8');
  for (const [at, action] of ['AC-001', 'AC-002', 'AC-003'].entries()) {
    const votes = lines.filter((line) => line.includes(choices[at] ?? '?')).length;
    expect(results).toMatch(new RegExp(`action: ${action}, cost: \\d+, supporters: ${votes}, votes: ${votes}`));
  }
  expect([...results.matchAll(/by: age, group: ([^,]+), voters/g)].map(([, group]) => group)).toEqual([
    ...ages.slice(1),
    ages[0],
  ]);
  expect([...results.matchAll(/by: commune, group: ([^,]+), voters: 48/g)].map(([, group]) => group).toSorted()).toEqual(
    communes.toSorted(),
  );
});

test('a survey that does not ask it is refused in words', async () => {
  writeFileSync(
    join(top, 'autre.csv'),
    [heads.slice(0, 3).join(','), ...lines.map((line) => line.split(',').slice(0, 3).join(','))].join('\n'),
  );
  const { code, err } = await typed(top, '2026-11-28', [
    'import',
    'votes',
    'autre.csv',
    '--project',
    'projet',
    '--vote',
    'VT-01',
  ]);
  expect(code).not.toBe(0);
  expect(err).toContain('SV-01');
});

test('what is no ballot, no action or no answer is told: a title, a line again, a sum, words that nothing reads', async () => {
  const own = lines.map((line, at) =>
    line.replace('10:', `${10 + (at % 9)}:`).replace(':00,', `:${String((at % 59) + 1).padStart(2, '0')},`),
  );
  const bad = [
    '2026/09/11 10:00:01,Bédée,De 15 à 29 ans,Tout simplifier',
    '2026/09/11 10:00:02,Ailleurs,De 15 à 29 ans,Être aidé près de chez moi',
    '2026/09/11 10:00:03,Breteil,De 15 à 29 ans,Mieux capter le réseau mobile',
  ];
  const rows = ['Résultats du 12 septembre,,,', heads.join(','), ...own, own[0] ?? '', ...bad, 'Total,,,99'];
  writeFileSync(join(top, 'sali.csv'), rows.join('\n'));
  const { code, out, err } = await typed(top, '2026-11-28', [
    'import',
    'votes',
    'sali.csv',
    '--project',
    'projet',
    '--vote',
    'VT-01',
    '--replace',
  ]);
  const said = `${out}${err}`.replace(/[\u00a0\u202f]/g, ' ');
  expect(said).toContain('sali.csv : 99 bulletins');
  expect(said).toContain('au-dessus des en-têtes, non repris : A1 « Résultats du 12 septembre »');
  expect(said).toContain('sali.csv, 99 : ligne répétée mot pour mot, comptée une fois');
  expect(said).toContain('sali.csv, 103 : ligne de total, ou d’en-têtes répétés, non comptée');
  expect(said).toContain('sali.csv, D100 : « Tout simplifier » n’est aucune des actions soumises au vote');
  expect(said).toContain('sali.csv, D102 : « Mieux capter le réseau mobile » n’est aucune des actions soumises au vote');
  expect(said).toContain('sali.csv, B101 : « Ailleurs » n’est pas une réponse de la question');
  expect(code).toBe(1);
});
