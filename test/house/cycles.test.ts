// Data goes one way: no file leads back to itself, not even by a type.
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { sources } from './sources.ts';

const paths = new Set(sources.map(({ path }) => path));
const next = new Map(
  sources.map(({ path, imports }) => [
    path,
    imports.map((one) => posix.join(posix.dirname(path), one)).filter((target) => paths.has(target)),
  ]),
);

/** The first way found from a file back to itself; every file that is done leads to none. */
function cycleFrom(path: string, way: readonly string[], done: Set<string>): readonly string[] | null {
  const at = way.indexOf(path);
  if (at >= 0) return [...way.slice(at), path];
  if (done.has(path)) return null;
  for (const target of next.get(path) ?? []) {
    const found = cycleFrom(target, [...way, path], done);
    if (found !== null) return found;
  }
  done.add(path);
  return null;
}

test('no file imports what imports it, types and late imports included', () => {
  const done = new Set<string>();
  const found = sources.flatMap(({ path }) => cycleFrom(path, [], done)?.join(' → ') ?? []);
  expect([...new Set(found)]).toEqual([]);
});
