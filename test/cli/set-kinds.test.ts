// « jalon set action »: a word that names a kind of things lists those of the project, and what may be said of one.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const montfort = join(home, 'examples/montfort');
const set = (...words: readonly string[]) => typed(montfort, '2026-11-24', ['set', ...words]);

test.each([
  ['action', 'AC-001  Ouvrir une permanence', 'Champs d’action', 'statut'],
  ['personne', 'PE-01  Présidence', 'Champs de personne', 'fonction'],
  ['besoin', 'ND-001  Être accompagné', 'Champs de besoin', 'publics'],
  ['réunion', 'MT-01  19 mai 2026', 'Champs de réunion', 'date'],
  // Each task bears the number of another one, and its own title.
  ['tâche', 'AC-007/T1  Signer les conventions', 'Champs de tâche', 'début'],
])('%s', async (word, thing, heading, field) => {
  const { code, out } = await set(word);
  const lines = out.split('\n');
  expect(code).toBe(0);
  expect(lines[0]).toBe('À nommer par l’identifiant ou l’intitulé');
  const below = lines.slice(lines.indexOf(heading) + 1);
  expect(lines.some((line) => line.startsWith(`  ${thing}`))).toBe(true);
  expect(below.some((line) => line.startsWith(`  ${field} `))).toBe(true);
});

test('what bears no id is told by its fields', async () => {
  expect((await set('partenaire')).out).toMatch(/^Champs de partenaire\n/);
});

test('the file that holds a kind keeps its name', async () => {
  expect((await set('besoins')).out).toMatch(/^Champs de besoins\n {2}besoins /);
  expect((await set('axes')).out).toMatch(/^Champs d’axes\n {2}vision /);
});

test.each([
  ['set', 'action', 'statut=terminée'],
  ['remove', 'action'],
  ['trace', 'action'],
])('%s of a kind says of which one', async (...words) => {
  const { code, err } = await typed(montfort, '2026-11-24', words);
  expect(code).toBe(2);
  expect(err.replace(/\s/g, ' ')).toContain('« jalon set action » liste celles du projet.');
});
