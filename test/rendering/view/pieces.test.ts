// Drafts of what is made known: figures from the data, words from people, nothing that is not to be published.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure } from '../../../src/measuring/index.ts';
import type { Project, Readership } from '../../../src/model/index.ts';
import { deliverables } from '../../../src/rendering/index.ts';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { projectWith } from '../../project/project.ts';

const text = (path: string, words: string) => ({ path, deliverable: path.split('/')[1] ?? '', text: words });
const project = (value = 12, more: Partial<Project> = {}): Project =>
  projectWith({
    info: { format: 1, title: 'P' },
    step: 'evaluation',
    communication: {
      items: [
        { id: 'CO-01', recipient: 'local-press', gate: 'evaluation', message: 'M', status: 'planned', date: '2026-03' },
        { id: 'CO-02', recipient: 'specialist-press', gate: 'programme' },
        { id: 'CO-03', recipient: 'local-press', status: 'done' },
        { id: 'CO-04', recipient: 'staff', gate: 'launch' },
      ],
    },
    indicators: [{ id: 'IN-01', title: 'Aides', unit: 'personnes' }],
    values: [{ indicator: 'IN-01', period: '2025', value }],
    actions: [
      { id: 'AC-001', title: 'Ouvrir un accueil', status: 'done' },
      { id: 'AC-002', title: 'SECRET', status: 'done', publish: false, needs: ['ND-01'] },
    ],
    needs: [{ id: 'ND-01', statement: 'Être aidé' }],
    texts: [
      text('texts/press-release/CO-01-10-accroche.md', 'Déjà [[IN-01]], grâce à « [[AC-001]] » et [[AC-002]].'),
      text('texts/press-release/20-citation.md', 'Une phrase.'),
      text('texts/press-release/CO-02-fin.md', 'Pour la presse spécialisée.'),
      text('texts/participants-review/10-a.md', 'Ailleurs.'),
    ],
    ...more,
  });
const piecesOf = (it: Project, deliverable: string, readership: Readership = 'press') =>
  viewOf({
    project: it,
    ranking: null,
    plan: null,
    measures: measure(it, '2026-01-10'),
    year: 2026,
    today: '2026-01-10',
    deliverable,
    ...deliverables.find(({ id }) => id === deliverable),
    title: 'T',
    readership,
  }).pieces;

describe('each document drafts the planned pieces of its recipients', () => {
  test.each([
    ['press-release', ['CO-01', 'CO-02'], ['results', 'programme']],
    ['information-note', ['CO-04'], ['approach']],
    ['residents-sheet', [], []],
    ['participants-review', [null], ['programme']],
    ['evaluation', [], []],
  ])('%s', (deliverable, ids, about) => {
    const pieces = piecesOf(project(), deliverable);
    expect(pieces.map(({ id }) => id)).toEqual(ids);
    expect(pieces.map((one) => one.about.code)).toEqual(about);
  });
});

test('a text that bears the id of a piece is in that piece alone; the others are in all of them, by their numbers', () => {
  const [first, second] = piecesOf(project(), 'press-release');
  expect(first).toMatchObject({ quotations: ['Une phrase.'], closing: [], file: 'texts/press-release/CO-01-' });
  expect(second).toMatchObject({ opening: [], quotations: ['Une phrase.'], closing: ['Pour la presse spécialisée.'] });
});

test('a need stands where what answers it has come to', () => {
  const needs = [0, 1, 2].map((index) => ({ id: `ND-0${index + 1}`, statement: `N${index + 1}` }));
  const it = project(12, {
    needs,
    actions: [
      { id: 'AC-001', title: 'A', status: 'done', needs: ['ND-01', 'ND-02'] },
      { id: 'AC-002', title: 'B', needs: ['ND-02'] },
    ],
  });
  const [piece] = piecesOf(it, 'press-release');
  expect(piece?.needs.map(({ statement, state }) => [statement, state?.code ?? null])).toEqual([
    ['N1', 'done'],
    ['N2', 'in-progress'],
    ['N3', null],
  ]);
  expect(piece).toMatchObject({
    openingFile: 'texts/press-release/CO-01-10-accroche.md',
    quotationFile: 'texts/press-release/CO-01-20-citation.md',
  });
});

test('what was given up is no answer, what is blocked is not to come, and what was declined does not wait', () => {
  const reason = 'Trop cher';
  const it = project(12, {
    needs: [
      { id: 'ND-01', statement: 'N1' },
      { id: 'ND-02', statement: 'N2' },
      { id: 'ND-03', statement: 'N3', response: { kind: 'declined', reason } },
      { id: 'ND-04', statement: 'N4' },
    ],
    actions: [
      { id: 'AC-001', title: 'A', status: 'dropped', needs: ['ND-01', 'ND-04'] },
      { id: 'AC-002', title: 'B', status: 'planned', needs: ['ND-01'] },
      { id: 'AC-003', title: 'C', status: 'paused', needs: ['ND-02'] },
    ],
  });
  const [piece] = piecesOf(it, 'press-release');
  const told = piece?.needs.map(({ answer, state, response }) => [answer, state?.code ?? null, response?.label ?? null]);
  expect(told).toEqual([
    ['B', 'to-come', null],
    ['C', 'blocked', null],
    [reason, null, 'écarté'],
    [null, null, null],
  ]);
  expect(piecesOf(it, 'participants-review')[0]?.remaining).toEqual(['N4']);
  // A verdict that says nothing yet leaves nothing to do where an action answers.
  const needVerdicts = [
    { need: 'ND-01', verdict: 'unknown' as const },
    { need: 'ND-02', verdict: 'not-met' as const },
  ];
  const evaluations = [{ kind: 'annual' as const, period: 2025, date: '2026-01-05', needVerdicts }];
  expect(piecesOf({ ...it, evaluations }, 'press-release')[0]?.remaining).toEqual(['N2', 'N4']);
});

test('another value is another printed figure; the words of people stay', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), (value) => {
      const opening = piecesOf(project(value), 'press-release')[0]?.opening;
      expect(opening).toEqual([
        `Déjà ${value}\u00a0${value < 2 ? 'personne' : 'personnes'} (2025), grâce à « Ouvrir un accueil » et [[AC-002]].`,
      ]);
    }),
  );
});

test('no readership is told of an action that is kept back', () => {
  for (const deliverable of ['press-release', 'participants-review', 'information-note'])
    for (const readership of ['elected', 'residents', 'press'] as const)
      expect(JSON.stringify(piecesOf(project(), deliverable, readership))).not.toContain('SECRET');
});
