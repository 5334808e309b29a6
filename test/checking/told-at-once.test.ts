// One run tells every mistake, whatever their class and wherever they stand, and nothing that only follows from one of them.
import { expect, test } from 'vitest';
import { folder, marksIn, placed, problemsIn } from './marked.ts';

test.each([
  ['six', 'in the files of a project'],
  ['one-file', 'in one file'],
])('%s: mistakes of six classes %s are six problems', (name) => {
  const root = folder(`test/fixtures/told/${name}`);
  const marks = marksIn(root);
  expect(problemsIn(root).map(placed).sort()).toEqual(marks);
  expect(new Set(marks.map((mark) => mark.split(' ')[1])).size).toBe(6);
});
