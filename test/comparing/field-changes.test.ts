// Fields that changed between two states of files: each told once, whatever moved around it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldChanges } from '../../src/comparing/index.ts';
import type { SourceFile } from '../../src/model/index.ts';

const file = (data: unknown, path = 'actions/AC-01-a.yaml', kind: SourceFile['kind'] = 'action'): SourceFile => ({
  path,
  kind,
  data,
  faults: [],
});
const seen = (before: unknown, after: unknown) =>
  fieldChanges([file(before)], [file(after)]).map(({ pointer, from, to }) => [pointer.join('.'), from, to]);

test.each<[string, unknown, unknown, unknown[]]>([
  ['a field that changes', { id: 'AC-01', start: 2026 }, { id: 'AC-01', start: 2027 }, [['start', 2026, 2027]]],
  ['a field that comes', { id: 'AC-01' }, { id: 'AC-01', end: 2027 }, [['end', undefined, 2027]]],
  ['an item taken out of the middle', { needs: ['a', 'b', 'c'] }, { needs: ['a', 'c'] }, [['needs.1', 'b', undefined]]],
  [
    'a list that comes, item by item',
    {},
    { needs: ['a', 'b'] },
    [
      ['needs.0', undefined, 'a'],
      ['needs.1', undefined, 'b'],
    ],
  ],
  ['the same items in another order', { needs: ['a', 'b'] }, { needs: ['b', 'a'] }, [['needs', ['a', 'b'], ['b', 'a']]]],
  [
    'a thing known by its id, wherever it stands',
    {
      tasks: [
        { id: 'T1', title: 'a' },
        { id: 'T2', title: 'b' },
      ],
    },
    { tasks: [{ id: 'T2', title: 'c' }] },
    [
      ['tasks.0.title', 'b', 'c'],
      ['tasks.0', { id: 'T1', title: 'a' }, undefined],
    ],
  ],
  [
    'a line without an id, in its place',
    {
      budget: [
        { year: 2026, planned: 1 },
        { year: 2027, planned: 2 },
      ],
    },
    {
      budget: [
        { year: 2026, planned: 1 },
        { year: 2027, planned: 3 },
      ],
    },
    [['budget.1.planned', 2, 3]],
  ],
  [
    'a text of which more is said',
    { needs: ['ND-01', 'ND-02'] },
    { needs: ['ND-02', { need: 'ND-01', votes: 4 }] },
    [['needs.1.votes', undefined, 4]],
  ],
  [
    'of which less is said',
    { needs: [{ need: 'ND-01', votes: 4 }, 'ND-02'] },
    { needs: ['ND-01'] },
    [
      ['needs.0.votes', 4, undefined],
      ['needs.1', 'ND-02', undefined],
    ],
  ],
  ['the same said in another form', { needs: ['ND-01'] }, { needs: [{ need: 'ND-01' }] }, []],
])('%s', (_, before, after, changes) => {
  expect(seen(before, after)).toEqual(changes);
});

test('a file that is one thing comes and goes whole; one that lists things opens on them', () => {
  const action = file({ id: 'AC-01', title: 'a' });
  const values = file({ values: [{ value: 1 }] }, 'values/2026.yaml', 'values');
  expect(fieldChanges([], [action, values]).map(({ path, pointer }) => [path, pointer])).toEqual([
    [action.path, []],
    [values.path, ['values', 0]],
  ]);
  expect(fieldChanges([action], []).map(({ from, to }) => [from, to])).toEqual([[action.data, undefined]]);
});

const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 3 }, fc.integer(), fc.string(), fc.boolean(), tie('list'), tie('map')),
  list: fc.array(tie('any'), { maxLength: 4 }),
  map: fc.dictionary(fc.constantFrom('id', 'code', 'title', 'a', 'b'), tie('any'), { maxKeys: 4 }),
}));

test('nothing is told of what is the same, and something of what is not', () => {
  fc.assert(
    fc.property(value.map, value.map, (before, after) => {
      expect(seen(before, before)).toEqual([]);
      const isSame = JSON.stringify(before) === JSON.stringify(after);
      if (!isSame && seen(before, after).length === 0) {
        // Only the order of keys may differ.
        const sorted = (data: unknown): string =>
          JSON.stringify(data, (_, one) =>
            one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort()) : one,
          );
        expect(sorted(before)).toBe(sorted(after));
      }
      for (const [, from, to] of seen(before, after)) expect(JSON.stringify(from)).not.toBe(JSON.stringify(to));
    }),
  );
});
