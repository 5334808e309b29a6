// Words that go with a count, in both languages.
import { expect, test } from 'vitest';
import { plural } from '../../src/values/index.ts';

test('French takes the plural from two on, English for all but one', () => {
  const counts = [0, 1, 1.5, 2, -1, -3];
  expect(counts.map((count) => plural(count, 'fr', 'action'))).toEqual([
    'action',
    'action',
    'action',
    'actions',
    'action',
    'actions',
  ]);
  expect(counts.map((count) => plural(count, 'en', 'action'))).toEqual([
    'actions',
    'action',
    'actions',
    'actions',
    'action',
    'actions',
  ]);
});

test('both forms are typed where an s does not make the plural', () => {
  expect(plural(3, 'fr', 'jeu', 'jeux')).toBe('jeux');
  expect(plural(1, 'en', 'person', 'people')).toBe('person');
});
