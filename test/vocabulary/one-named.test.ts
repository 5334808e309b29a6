import { expect, test } from 'vitest';
import { UsageError } from '../../src/model/index.ts';
import { ofWord, oneNamed } from '../../src/vocabulary/index.ts';

const actions = [
  { id: 'AC-001', title: 'Ouvrir un guichet' },
  { id: 'AC-002', title: 'Former les agents', shortTitle: 'Formation' },
  { id: 'AC-003', title: 'Former les élus' },
  { id: 'AC-004', title: { fr: 'Télécopieur', en: 'Fax machine' } },
];
const found = (typed: string): string | undefined => ofWord<{ readonly id: string }>(actions, typed)?.id;

test('an id is found however it is typed, as it is written first', () => {
  const all = [{ id: 'AC-001' }, { id: 'AC-01' }, { id: 'summary' }];
  expect([' ac-1 ', 'AC-01', 'Summary'].map((typed) => oneNamed(all, typed).id)).toEqual(['AC-001', 'AC-01', 'summary']);
});

test('a thing goes by its id, its title, the beginning of it, its short title, its title in the other language, or words of it', () => {
  expect(found('ac-1')).toBe('AC-001');
  expect(found('ouvrir un guichet')).toBe('AC-001');
  expect(found('Ouvrir')).toBe('AC-001');
  expect(found('guichet')).toBe('AC-001');
  expect(found('formation')).toBe('AC-002');
  expect(found('fax machine')).toBe('AC-004');
  expect(found('piscine')).toBeUndefined();
  expect(found('un')).toBeUndefined();
  const named = [...actions, { id: 'AC-005', title: 'Nommer un DPO mutualisé' }];
  expect(['DPO', 'dpo', 'UN'].map((typed) => ofWord<{ readonly id: string }>(named, typed)?.id)).toEqual([
    'AC-005',
    undefined,
    undefined,
  ]);
});

test('a thing goes by the number that documents print, alone or after the word for its kind, and by no number that looks like it', () => {
  const all = [
    { id: 'AX-2', number: '2', title: 'Simplifier' },
    { id: 'OB-21', number: '2.1', title: 'Réunir les démarches' },
    { id: 'AC-003', number: '2.1.1', title: 'Ouvrir un portail' },
    { id: 'AC-004', number: '21', title: 'Ouvrir un bouquet' },
    { id: 'AC-005', number: '3', title: 'Protéger' },
    { id: 'AX-3', number: '3', title: 'Partager' },
  ];
  const numberedAs = (typed: string) => ofWord<{ readonly id: string }>(all, typed)?.id;
  expect(['2', 'axe 2', '2.1', 'objectif n° 2.1', '2.1.1', 'Action 2.1.1', 'fiche action n°2.1.1', '21'].map(numberedAs)).toEqual(
    [...['AX-2', 'AX-2', 'OB-21', 'OB-21', 'AC-003', 'AC-003', 'AC-003', 'AC-004']],
  );
  expect(['2.11', '2.1.2', 'axe 2.1', 'étage 2'].map(numberedAs)).toEqual([undefined, undefined, undefined, undefined]);
  expect(['action 3', 'axe 3'].map(numberedAs)).toEqual(['AC-005', 'AX-3']);
  expect(fault(() => numberedAs('3'))).toMatchObject({ code: 'word-ambiguous', values: { instead: ['AC-005', 'AX-3'] } });
});

function fault(work: () => unknown): UsageError | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof UsageError ? error : null;
  }
}

test('between several it does not choose: each is listed with its title', () => {
  const said = fault(() => found('former'));
  expect(said?.code).toBe('word-ambiguous');
  expect(said?.values).toEqual({
    typed: 'former',
    word: 'former',
    instead: ['AC-002', 'AC-003'],
    shown: ['AC-002 (Former les agents)', 'AC-003 (Former les élus)'],
  });
});

test('what is called so by nothing is refused with the nearest', () => {
  const said = fault(() => oneNamed(actions, 'Ouvrir un gichet', { code: 'unknown-action' }));
  expect(said?.code).toBe('unknown-action');
  expect(said?.values).toMatchObject({ id: 'Ouvrir un gichet', nearest: 'AC-001 (Ouvrir un guichet)' });
  expect(fault(() => oneNamed(actions, 'AC-0009'))?.code).toBe('unknown-id');
  expect(said?.values['known']).toEqual([
    'AC-001 (Ouvrir un guichet)',
    'AC-002 (Former les agents)',
    'AC-003 (Former les élus)',
    'AC-004 (Télécopieur)',
  ]);
});
