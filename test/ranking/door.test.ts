/** `jalon/ranking` is pure mathematics: it knows no project, and its pages name each of its functions. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import * as door from '../../src/ranking/index.ts';
import { home, sources } from '../house/sources.ts';

const mathematics = sources.filter(({ path }) => path.startsWith('src/ranking/') && !path.startsWith('src/ranking/actions/'));

/** What is imported from each file, types included. */
const imported = mathematics.flatMap(({ path, text }) =>
  [...text.matchAll(/(?:import|export)(?: type)? (?:\{([^}]*)\}|\*) from '([^']+)'/g)].map(([, names = '', from = '']) => ({
    path,
    names: names.split(',').flatMap((name) => name.trim().replace(/^type /, '') || []),
    target: posix.join(posix.dirname(path), from),
  })),
);

it('its files look into nothing but themselves and the nouns of matrices and of ballots', () => {
  const matrix = readFileSync(`${home}src/model/matrix.ts`, 'utf8');
  const nouns = [...matrix.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = '']) => name);
  const known = new Set([...nouns, 'UsageError', 'Ballot', 'WeighedBy']);
  expect(mathematics.length).toBeGreaterThan(30);
  const outside = imported.filter(({ target }) => !mathematics.some(({ path }) => path === target));
  expect(outside.length).toBeGreaterThan(10);
  expect(
    outside.flatMap(({ path, names }) => names.filter((name) => !known.has(name)).map((name) => `${path}: ${name}`)),
  ).toEqual([]);
  expect(outside.filter(({ target }) => target.startsWith('src/ranking/'))).toEqual([]);
});

it.each(['docs/en/ranking.md', 'docs/fr/classement.md'])('%s has one line for each of its functions', (path) => {
  const named = [...readFileSync(home + path, 'utf8').matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name);
  expect(named.toSorted()).toEqual(
    Object.keys(door)
      .filter((name) => name !== 'UsageError')
      .toSorted(),
  );
});
