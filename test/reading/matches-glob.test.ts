import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { matchesGlob } from '../../src/reading/matches-glob.ts';

test.each([
  ['actions/*.yaml', 'actions/AC-001-accueil.yaml', true],
  ['actions/*.yaml', 'actions/AC-001/accueil.yaml', false],
  ['actions/*.yaml', 'actions/.cache.yaml', false],
  ['actions/*.yaml', 'actions/AC-001.yml', false],
  ['membres/*', 'membres/bain', true],
  ['membres/*', 'membres', false],
  ['*', '', true],
  ['.*', '.cache', true],
  ['a.c', 'abc', false],
])('%s names %s: %s', (pattern, path, expected) => {
  expect(matchesGlob(pattern, path)).toBe(expected);
});

/** The definition, which may take for ever. */
const slowly = (pattern: string, name: string): boolean => {
  if (pattern === '') return name === '';
  if (pattern.startsWith('*')) return slowly(pattern.slice(1), name) || (name !== '' && slowly(pattern, name.slice(1)));
  return name !== '' && name[0] === pattern[0] && slowly(pattern.slice(1), name.slice(1));
};

test('names what the definition names', () => {
  const text = (...signs: string[]) => array(constantFrom(...signs), { maxLength: 9 }).map((all) => all.join(''));
  assert(
    property(text('a', 'b', '*'), text('a', 'b'), (pattern, name) => matchesGlob(pattern, name) === slowly(pattern, name)),
    {
      numRuns: 2000,
    },
  );
});

test('any number of stars costs little', () => {
  expect(matchesGlob(`${'*a'.repeat(2000)}b`, 'a'.repeat(20_000))).toBe(false);
});
