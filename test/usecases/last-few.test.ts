/** What is prepared for a theme is made once while it serves, and let go when a batch has gone on to others. */
import { expect, it } from 'vitest';
import { lastFew } from '../../src/usecases/documents/last-few.ts';

function counted(most: number) {
  const kept = lastFew<string>(most);
  const made: string[] = [];
  const get = (group: string, key: string): string =>
    kept.get(group, key, () => {
      made.push(`${group}${key}`);
      return `${group}${key}`;
    });
  return { get, made };
}

it('makes once what is asked for again', () => {
  const { get, made } = counted(2);
  expect(['1', '2', '1', '2'].map((key) => get('a', key))).toEqual(['a1', 'a2', 'a1', 'a2']);
  expect(made).toEqual(['a1', 'a2']);
});

it('keeps the groups that were asked for last, whole', () => {
  const { get, made } = counted(2);
  for (const group of ['a', 'b', 'a', 'c']) for (const key of ['1', '2']) get(group, key);
  expect(made).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2']);
  get('a', '1');
  expect(made).toHaveLength(6);
  get('b', '1');
  expect(made).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'b1']);
});
