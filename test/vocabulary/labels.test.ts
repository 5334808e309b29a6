// Every label of every schema, in both languages, is taken by `set`, however it is cased, accented, hyphenated or led by an article.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../src/editing/index.ts';
import { readWord } from '../../src/importing/cells/read-word.ts';
import { fields } from '../../src/model/generated/fields.ts';
import type { Field, FileKind } from '../../src/model/index.ts';
import { label, namesOf, placeName, spoken, wordOf } from '../../src/vocabulary/index.ts';
import { valuesOf } from '../../src/wording/label.ts';
import { casesOf } from '../cases.ts';

type Pointer = readonly (string | number)[];
const languages = ['fr', 'en'] as const;

/** A place of the schemas as a place of data: the first item of each list, a key of one's own where people choose them. */
const pointerOf = (kind: string, path: string): Pointer =>
  path.split('.').map((key, index, all) => {
    if (key !== '*') return key;
    const holder = fields[kind]?.find((one) => one.path === all.slice(0, index).join('.'));
    return holder?.types.includes('array') ? 0 : 'choisi';
  });

/** The label of each part, as somebody types it. */
const labelled = (kind: string, pointer: Pointer, language: 'fr' | 'en'): string =>
  pointer
    .map((key, index) => {
      if (key === 0) return '1';
      if (key === 'choisi') return key;
      return label(placeName(kind, pointer.slice(0, index + 1)), language) ?? key;
    })
    .join('.');

const itemOf = (kind: string, field: Field): Field | undefined =>
  field.types.includes('array') ? fields[kind]?.find(({ path }) => path === `${field.path}.*`) : field;

/** One value that suits a field, as it is typed; null when its parts must be said one by one. */
function suiting(kind: string, field: Field): string | null {
  const item = itemOf(kind, field);
  if (item === undefined) return null;
  const { types, values, noun, format } = item;
  if (values?.[0] !== undefined) return values[0];
  if (types.includes('array') || (types.includes('object') && !types.includes('string') && noun !== 'money')) return null;
  if (noun === 'period' || format === 'date') return '2027-03-15';
  if (noun === 'time') return '18h30';
  if (noun === 'fte') return '0,5';
  if (types.includes('string')) return 'Un texte';
  return types.includes('boolean') ? 'oui' : '3';
}

interface Asked {
  readonly kind: FileKind;
  readonly field: Field;
  readonly pointer: Pointer;
  readonly value: string;
}
const isFileKind = (kind: string): kind is FileKind => Object.hasOwn(fields, kind);
const asked: readonly Asked[] = Object.keys(fields)
  .filter(isFileKind)
  .flatMap((kind) =>
    (fields[kind] ?? []).flatMap((field) => {
      const value = field.path.endsWith('*') ? null : suiting(kind, field);
      return value === null ? [] : [{ kind, field, pointer: pointerOf(kind, field.path), value }];
    }),
  );

const set = (kind: FileKind, typed: string) => {
  const assigned = assign({ path: 'f.yaml', kind, pointer: [], value: {} }, typed, []);
  return 'fault' in assigned ? assigned.fault : assigned.edit;
};

test('there are fields, of every kind that has some', () => {
  expect(asked.length).toBeGreaterThan(700);
  expect(new Set(asked.map(({ kind }) => kind)).size).toBeGreaterThan(20);
});

/** What a pair of criteria is compared by has one label for both of its sides. */
const isTwin = (kind: string, pointer: Pointer): boolean => kind === 'ballots' && pointer.includes('pairs');

describe.each(languages)('labels, %s', (language) => {
  test('lead to the key that files hold', () => {
    const astray = asked
      .filter(({ kind, pointer }) => !isTwin(kind, pointer))
      .flatMap(({ kind, pointer, value }) => {
        const edit = set(kind, `${labelled(kind, pointer, language)}=${value}`);
        return 'pointer' in edit && edit.pointer.join('.') === pointer.join('.')
          ? []
          : [[kind, labelled(kind, pointer, language), edit]];
      });
    expect(astray).toEqual([]);
  });

  test('of values lead to the value that files hold, and back to the label', () => {
    const astray = asked.flatMap(({ kind, field, pointer }) =>
      (itemOf(kind, field)?.values ?? []).flatMap((value) => {
        const key = `${placeName(kind, pointer)}=${value}`;
        const typed = label(key, language);
        if (typed === undefined) return [];
        const edit = set(kind, `${field.path.replaceAll('*', '1')}=${typed}`);
        const stored = 'change' in edit && 'set' in edit.change ? [edit.change.set].flat()[0] : edit;
        return stored === value && namesOf(`${placeName(kind, pointer)}=${stored}`).includes(typed)
          ? []
          : [[kind, field.path, typed, stored]];
      }),
    );
    expect(astray).toEqual([]);
  });
});

const stored = (kind: FileKind, typed: string): unknown => {
  const edit = set(kind, typed);
  return 'change' in edit && 'set' in edit.change ? [edit.change.set].flat()[0] : edit;
};

test('every name of a value leads to it, the short ones too', () => {
  const astray = asked.flatMap(({ kind, field, pointer }) =>
    (itemOf(kind, field)?.values ?? []).flatMap((value) =>
      namesOf(`${placeName(kind, pointer)}=${value}`).flatMap((typed) => {
        const found = stored(kind, `${field.path.replaceAll('*', '1')}=${typed}`);
        return found === value ? [] : [[kind, field.path, typed, found]];
      }),
    ),
  );
  expect(astray).toEqual([]);
});

test.each([
  ['actors', 'people.1.kind', 'elected', ['élu', 'Elu', 'élue', 'élus', 'ÉLU']],
  ['actors', 'people.1.kind', 'agent', ['agente', 'agents']],
  ['actors', 'people.1.civility', 'ms', ['Mme', 'mme']],
  ['actors', 'people.1.civility', 'mr', ['M.', 'M', 'Mr']],
  ['actors', 'bodies.1.kind', 'steering', ['copil', 'COPIL', 'CoPil']],
  ['actors', 'bodies.1.kind', 'council', ['conseil', 'Conseil municipal', 'comité syndical']],
  ['actors', 'bodies.1.kind', 'technical', ['cotech']],
  ['plan', 'fixedPoints.1.kind', 'budget-debate', ['dob']],
  ['action', 'funding.1.kind', 'own-funds', ['fonds propres']],
  ['action', 'status', 'planned', ['prévu', 'à faire', 'pas commencé']],
  ['action', 'status', 'in-progress', ['engagé', 'lancée', 'démarré', 'commencé']],
  ['action', 'status', 'paused', ['suspendu']],
  ['action', 'status', 'done', ['terminé', 'Terminée', 'achevé', 'fini', 'fait', 'réalisé']],
  ['action', 'status', 'dropped', ['annulé', 'abandonné', 'supprimée']],
  ['action', 'tasks.1.status', 'done', ['terminée', 'fini']],
  ['survey', 'questions.1.type', 'yes-no', ['oui/non']],
] as const)('%s %s=%s, shortly', (kind, path, value, words) => {
  for (const typed of words) expect([typed, stored(kind, `${path}=${typed}`)]).toEqual([typed, value]);
});

test('what is read of a state that is typed is read of a cell of a plan', () => {
  for (const state of valuesOf('action.status'))
    for (const name of namesOf(`action.status=${state}`))
      expect([name, readWord({ kind: 'text', value: name }, 'status')]).toEqual([
        name,
        expect.objectContaining({ value: state }),
      ]);
});

/** The ways in which people write a name that they read. */
const written = (name: string, [caps, bare, hyphens, article]: readonly boolean[]): string => {
  const plain = bare ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
  const joined = hyphens ? plain.replace(/ /g, '-') : plain;
  return (article ? 'les ' : '') + (caps ? joined.toUpperCase() : joined);
};

test('case, accents, hyphens and articles do not count', () => {
  const ways = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean());
  const own = asked.filter(({ pointer }) => pointer.length === 1);
  fc.assert(
    fc.property(fc.constantFrom(...own), fc.constantFrom(...languages), ways, ({ kind, pointer, value }, language, way) => {
      const name = label(placeName(kind, pointer), language) ?? '';
      expect(set(kind, `${written(name, way)}=${value}`)).toMatchObject({ pointer });
    }),
    { numRuns: casesOf(1000) },
  );
});

test('a command said in words is the same command', () => {
  const astray = asked
    .filter(({ kind }) => kind === 'action')
    .flatMap(({ field, value }) =>
      languages.flatMap((language) => {
        const path = field.path.replace(/\*/g, '1');
        const [, , , , typed = ''] =
          /^(\S+) (\S+) (\S+) (.*)$/s.exec(spoken(`jalon set AC-1 ${path}="${value}"`, language)) ?? [];
        const edit = set('action', typed.replaceAll('"', ''));
        return 'pointer' in edit && edit.pointer.join('.') === pointerOf('action', field.path).join('.') ? [] : [[typed, edit]];
      }),
    );
  expect(astray).toEqual([]);
});

test('words that people know', () => {
  expect(spoken('jalon set AC-001 progress.value=40 status=in-progress', 'fr')).toBe(
    'jalon set AC-001 avancement=40 statut=en-cours',
  );
  expect(spoken('jalon set AC-001 progress.value=40', 'en')).toBe('jalon set AC-001 progress=40');
  expect(spoken('jalon add body "…" kind=steering', 'fr')).toBe('jalon add instance "…" nature=comité-de-pilotage');
  expect(spoken('jalon set project step=launch', 'fr')).toBe('jalon set projet étape-en-cours=lancement');
  expect(spoken('jalon render --only action-sheets,programme', 'fr')).toBe(
    'jalon render --only fiche-action,programme-d-actions',
  );
  expect(spoken('jalon add action --like open-data obligations.1.obligation=open-data', 'fr')).toBe(
    'jalon add action --like ouvrir-les-données-du-territoire obligations.1.obligation=ouverture-des-données-publiques',
  );
  expect(spoken('jalon add evaluation --kind final', 'fr')).toBe('jalon add évaluation --kind finale');
  expect(spoken('jalon add evaluation --kind final', 'en')).toBe('jalon add evaluation --kind final');
  expect(spoken('jalon add action --like of-our-own', 'fr')).toBe('jalon add action --like of-our-own');
  expect(wordOf('action.status=in-progress', 'en')).toBe('in-progress');
});
