// What stands in the fields of a thing is told as people say it: no braces, no ids that have titles, no codes that have labels.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thingsIn } from '../../src/editing/index.ts';
import { readWorkspace } from '../../src/reading/index.ts';
import { listsOfThing } from '../../src/usecases/word-lists.ts';
import { home } from '../house/sources.ts';

const told = (example: string, id: string, language: 'fr' | 'en'): ReadonlyMap<string, string> =>
  new Map(
    listsOfThing(readWorkspace(join(home, 'examples', example)), id, undefined, language)
      .flatMap(({ words }) => words)
      .map(({ word, says }) => [word, says]),
  );

test('lists by their items, things by their titles, values by their labels', () => {
  const action = told('montfort', 'AC-002', 'fr');
  expect(action.get('indicateurs')).toMatch(/^Personnes accompagnées .* et Agents habilités /);
  expect(action.get('public-cible')).toBe('agents et services, élus et habitants');
  expect(action.get('statut')).toBe('à venir');
  expect(action.get('notes')).toBe('Niveau d’attente de la population 4, Faisabilité 5');
  // What says nothing is told by what it takes.
  expect(action.get('dépend-de')).toMatch(/^\(.*\)$/);
});

test.each(['montfort', 'roche-aux-fees'])('no thing of %s is told as it is written in its file', (example) => {
  const things = thingsIn(readWorkspace(join(home, 'examples', example)).files);
  expect(things.length).toBeGreaterThan(30);
  for (const { id } of things)
    for (const language of ['fr', 'en'] as const)
      for (const [word, says] of told(example, id, language))
        expect(says, `${id} ${word}`).not.toMatch(/\[object|^[[{]|\bundefined\b/);
});
