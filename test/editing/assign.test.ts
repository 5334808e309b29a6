// What people type after an id becomes the edit that they mean, or one clear fault.
import { describe, expect, test } from 'vitest';
import { assign, thingsIn } from '../../src/editing/index.ts';
import type { SourceFile } from '../../src/model/index.ts';
import { namesOf } from '../../src/wording/label.ts';

const action = {
  id: 'AC-012',
  title: 'Ouvrir',
  tags: ['mairies', 'proximité'],
  needs: ['ND-001'],
  budget: [{ year: 2027, planned: 100 }],
};
const files: readonly SourceFile[] = [
  { path: 'a.yaml', kind: 'action', faults: [], data: action },
  { path: 'needs.yaml', kind: 'needs', faults: [], data: { needs: [{ id: 'ND-001' }, { id: 'ND-003' }] } },
  {
    path: 'axes.yaml',
    kind: 'axes',
    faults: [],
    data: { axes: [{ id: 'AX-1', objectives: [{ id: 'OB-1', objectives: [{ id: 'OB-11' }] }] }] },
  },
];
const things = thingsIn(files);
const typed = (text: string, id = 'AC-012') => {
  const thing = things.find((one) => one.id === id);
  if (thing === undefined) throw new Error(id);
  const result = assign(thing, text, things, { namesOf });
  return 'edit' in result ? [result.edit.pointer.join('.'), result.edit.change] : result.fault;
};

describe('one value', () => {
  test.each([
    ['status=en cours', 'status', { set: 'in-progress' }],
    ['Statut=En pause', 'status', { set: 'paused' }],
    ['status=planned', 'status', { set: 'planned' }],
    ['start=15 janvier 2027', 'start', { set: '2027-01-15' }],
    ['start=2027', 'start', { set: 2027 }],
    ['end=T2 2027', 'end', { set: '2027-T2' }],
    ['publish=non', 'publish', { set: false }],
    ['number=1.10', 'number', { set: '1.10' }],
    ['title=Ouvrir : un accueil = un lieu', 'title', { set: 'Ouvrir : un accueil = un lieu' }],
    ['budget.1.planned=12 500,50 €', 'budget.0.planned', { set: 12500.5 }],
    ['budget.2.planned=10', 'budget.1.planned', { set: 10 }],
    ['progress.value=40', 'progress.value', { set: 40 }],
    ['avancement.avancement=40', 'progress.value', { set: 40 }],
    ['moyens.humains=Un agent', 'means.human', { set: 'Un agent' }],
    ['scores.cost=4', 'scores.cost', { set: 4 }],
    ['end=', 'end', { remove: true }],
  ])('%s', (text, pointer, change) => expect(typed(text)).toEqual([pointer, change]));

  test('objectives of objectives have the fields of objectives', () =>
    expect(typed('title=Mieux', 'OB-11')).toEqual(['axes.0.objectives.0.objectives.0.title', { set: 'Mieux' }]));
});

describe('lists', () => {
  test.each([
    ['needs=nd-1, ND-3', 'needs', { set: ['ND-001', 'ND-003'] }],
    ['needs+=nd-3', 'needs', { append: 'ND-003' }],
    ['needs-=ND-1', 'needs.0', { remove: true }],
    ['tags-=proximité', 'tags.1', { remove: true }],
    ['objectives=Un lieu, une équipe', 'objectives', { set: ['Un lieu, une équipe'] }],
    ['objectives+=Un lieu', 'objectives', { append: 'Un lieu' }],
  ])('%s', (text, pointer, change) => expect(typed(text)).toEqual([pointer, change]));
});

describe('faults', () => {
  test.each([
    ['status', { code: 'not-an-assignment', typed: 'status' }],
    ['statu=x', { code: 'unknown-field', name: 'statu', nearest: 'status' }],
    ['status=fini', { code: 'not-understood', name: 'status', typed: 'fini', wanted: 'value' }],
    ['publish=peut-être', { code: 'not-understood', wanted: 'yes-or-no' }],
    ['start=bientôt', { code: 'not-understood', wanted: 'period' }],
    ['budget.1.year=demain', { code: 'not-understood', wanted: 'number' }],
    ['budget=3', { code: 'has-parts', name: 'budget' }],
    ['progress=40', { code: 'has-parts', parts: ['value', 'reason'] }],
    ['title+=x', { code: 'not-a-list', name: 'title' }],
    ['tags-=école', { code: 'not-in-list', typed: 'école' }],
  ])('%s', (text, fault) => expect(typed(text)).toMatchObject(fault));
});
