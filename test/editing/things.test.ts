// Ids lead to the thing that bears them, however people write them.
import { expect, test } from 'vitest';
import { findThing, thingsIn } from '../../src/editing/index.ts';
import type { SourceFile } from '../../src/model/index.ts';

const files: readonly SourceFile[] = [
  {
    path: 'actions/AC-012-a.yaml',
    kind: 'action',
    faults: [],
    data: { id: 'AC-012', tasks: [{ id: 'T1' }, { id: 'T3', title: 'x' }] },
  },
  { path: 'actions/AC-013-b.yaml', kind: 'action', faults: [], data: { id: 'AC-013', tasks: [{ id: 'T3', title: 'other' }] } },
  {
    path: 'axes.yaml',
    kind: 'axes',
    faults: [],
    data: { axes: [{ id: 'AX-1', objectives: [{ id: 'OB-11', objectives: [{ id: 'OB-111' }] }] }] },
  },
  { path: 'notes.yaml', kind: undefined, faults: [], data: { id: 'AC-099' } },
  { path: 'broken.yaml', kind: 'needs', faults: [], data: null },
];
const things = thingsIn(files);
const placed = (id: string) => {
  const thing = findThing(things, id);
  return thing && [thing.path, ...thing.pointer];
};

test('with or without zeros, in any case, down to what it holds', () => {
  expect(placed('AC-012')).toEqual(['actions/AC-012-a.yaml']);
  expect(placed('ac-12')).toEqual(['actions/AC-012-a.yaml']);
  expect(placed('AC-12/T3')).toEqual(['actions/AC-012-a.yaml', 'tasks', 1]);
  expect(placed('AC-13/T3')).toEqual(['actions/AC-013-b.yaml', 'tasks', 0]);
  expect(placed('OB-111')).toEqual(['axes.yaml', 'axes', 0, 'objectives', 0, 'objectives', 0]);
});

test('what nothing bears is not found, nor what lies outside the files of a project', () => {
  expect(placed('AC-99')).toBeUndefined();
  expect(placed('AC-13/T1')).toBeUndefined();
  expect(placed('')).toBeUndefined();
});
