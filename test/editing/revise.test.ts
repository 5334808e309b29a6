// Edits of several files become one change: each file as it was and as it should read.
import { expect, test } from 'vitest';
import { revise } from '../../src/editing/index.ts';

const texts: Record<string, string> = { 'a.yaml': '# note\na: 1\nb: 2\n', 'b.yaml': 'list:\n  - x # kept\n' };
const textOf = (path: string): string | null => texts[path] ?? null;

test('one revision a file, files that nothing changes aside, new files from nothing', () => {
  const revisions = revise(
    [
      { path: 'b.yaml', pointer: ['list'], change: { append: 'z' } },
      { path: 'a.yaml', pointer: ['a'], change: { set: 3 } },
      { path: 'b.yaml', pointer: ['list', 0], change: { set: 'z' } },
      { path: 'new.yaml', pointer: ['values'], change: { append: { indicator: 'IN-01', value: 4 } } },
      { path: 'a.yaml', pointer: ['a'], change: { set: 1 } },
    ],
    textOf,
  );
  expect(revisions).toEqual([
    { path: 'b.yaml', before: texts['b.yaml'], after: 'list:\n  - z # kept\n  - z\n' },
    { path: 'new.yaml', before: null, after: 'values:\n  - {indicator: IN-01, value: 4}\n' },
  ]);
});
