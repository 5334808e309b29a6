// What stands in the fields of a thing is told as people say it: no braces, no ids that have titles, no codes that have labels.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thingsIn } from '../../src/editing/index.ts';
import { UsageError, type Workspace } from '../../src/model/index.ts';
import { readWorkspace } from '../../src/reading/index.ts';
import { valueWords } from '../../src/usecases/changes/told/value-words.ts';
import { listsOfKind, listsOfThing } from '../../src/usecases/word-lists.ts';
import { kindNamed, kindNames } from '../../src/vocabulary/index.ts';
import { home } from '../house/sources.ts';

const workspaceOf = (example: string): Workspace => readWorkspace(join(home, 'examples', example));

const told = (workspace: Workspace, id: string, language: 'fr' | 'en'): ReadonlyMap<string, string> =>
  new Map(
    listsOfThing(workspace, id, undefined, language)
      .flatMap(({ words }) => words)
      .map(({ word, says }) => [word, says]),
  );

test.each(kindNames)('%s, which can be added, has its fields listed', (kind) => {
  expect(listsOfKind(kind, null, 'fr')[0]?.words.length).toBeGreaterThan(0);
});

test('lists by their items, things by their titles, values by their labels', () => {
  const action = told(workspaceOf('montfort'), 'AC-002', 'fr');
  expect(action.get('indicateurs')).toMatch(/^Personnes accompagnées .* et Agents habilités /);
  expect(action.get('public-cible')).toBe('agents et services, élus et habitants');
  expect(action.get('statut')).toBe('à venir');
  expect(action.get('notes')).toBe('Niveau d’attente de la population 4, Faisabilité 5');
  // Those that have no name are told by all that they say.
  expect(told(workspaceOf('montfort'), 'AC-003', 'fr').get('obligations')).toBe(
    'Accessibilité numérique et Saisine par voie électronique',
  );
  // What says nothing is told by what it takes.
  expect(action.get('dépend-de')).toMatch(/^\(.*\)$/);
});

test('a list whose lines have parts is told line by line, by what names each, with the place of one more', () => {
  const workspace = workspaceOf('montfort');
  const linesOf = (typed: string, field?: string) =>
    listsOfThing(workspace, typed, field, 'fr').map(({ words }) => words.map(({ word }) => word));
  expect(linesOf('enveloppes')).toEqual([
    ['2027', '2028', '2029', '20…'],
    ['année', 'investissement', 'fonctionnement', 'etp', 'compte'],
  ]);
  expect(linesOf('plan', 'enveloppes')).toEqual(linesOf('enveloppes'));
  // Two lines of 2028, two of 2029: neither is named by its year.
  expect(linesOf('AC-003', 'budget')[0]).toEqual(['2027', '2', '3', '4', '5', '20…']);
  expect(linesOf('AC-003', 'risques')[0]?.slice(0, 2)).toEqual(['RK-04', 'RK-05']);
  expect(linesOf('AC-003', 'jalons')[0]).toEqual(['1', '2', '3', '4']);
  expect(told(workspace, 'AC-003', 'fr').get('jalons')).toMatch(/^Choix du prestataire/);
  const targets = listsOfThing(workspace, 'IN-01', 'cibles', 'fr')[0]?.words.map(({ says }) => says.replace(/\s/g, ' '));
  expect(targets?.[0]).toBe('2027, 900');
  expect(told(workspace, 'enveloppes', 'fr').get('2027')?.replace(/\s/g, ' ')).toBe(
    '2027, 80 000 €, 72 000 €, 2,4, montants bruts',
  );
});

test('lines of the plan are not added: where they are written is told', () => {
  const refused = (typed: string) => {
    try {
      return kindNamed(typed, 'fr');
    } catch (error) {
      return error instanceof UsageError ? error.values['list'] : null;
    }
  };
  expect(['enveloppe', 'dates fixes', 'fixedPoints', 'bidule'].map(refused)).toEqual([
    ...['enveloppes-annuelles', 'dates-fixes-de-l-année', 'dates-fixes-de-l-année', ''],
  ]);
});

test('what is true of a part is told by its name, what is not by its name too', () => {
  const milestones = (done: boolean) =>
    valueWords({ date: '2027-06', label: 'Ouverture', done }, 'action', ['milestones', 0], { language: 'fr', titleOf: String });
  expect(milestones(true)).toBe('juin 2027, Ouverture, atteint');
  expect(milestones(false).replace(/\s/g, ' ')).toBe('juin 2027, Ouverture, atteint : non');
});

test('what is said twice is told once, and a mapping of mappings by its first names', () => {
  const style = { language: 'fr', titleOf: (id: string) => (id === 'ND-01' ? 'Être accompagné' : id) } as const;
  const need = { need: 'ND-01', statement: 'Être accompagné' };
  expect(valueWords(need, 'frozen-plan', ['needs', 0], style)).toBe('Être accompagné');
  const scores = Object.fromEntries(['AC-1', 'AC-2', 'AC-3', 'AC-4'].map((id) => [id, { expectation: 4 }]));
  expect(valueWords(scores, 'frozen-plan', ['scores'], style)).toBe('AC-1, AC-2, AC-3 et 1 autre');
});

test.each(['montfort', 'roche-aux-fees'])('no thing of %s is told as it is written in its file', (example) => {
  const workspace = workspaceOf(example);
  const things = thingsIn(workspace.files);
  expect(things.length).toBeGreaterThan(30);
  for (const { id } of things)
    for (const language of ['fr', 'en'] as const)
      for (const [word, says] of told(workspace, id, language))
        expect(says, `${id} ${word}`).not.toMatch(/\[object|^[[{]|\bundefined\b/);
});
