// What is kept on an object is known of that very object, and of nobody else.
import { expect, test } from 'vitest';
import { keptOn } from '../../src/values/index.ts';

test('what is found is found once, and can be replaced', () => {
  const kept = keptOn<number>();
  const [bearer, other] = [{ a: 1 }, { a: 1 }];
  let calls = 0;
  const find = ({ a }: { a: number }): number => a + calls++;
  expect([kept.of(bearer), kept.once(bearer, find), kept.once(bearer, find), kept.of(other)]).toEqual([
    undefined,
    1,
    1,
    undefined,
  ]);
  expect([kept.keep(bearer, 5), kept.of(bearer), kept.once(bearer, find), calls]).toEqual([5, 5, 5, 1]);
  expect(keptOn<number>().of(bearer)).toBeUndefined();
});

test('nothing of it shows, whatever bears it: a list, what is frozen, a copy, what is sent elsewhere', () => {
  const kept = keptOn<string>();
  for (const bearer of [Object.freeze({ a: 1 }), [1, 2], new Map()]) {
    const before = structuredClone(bearer);
    kept.keep(bearer, 'private');
    expect(kept.of(bearer)).toBe('private');
    expect(bearer).toStrictEqual(before);
    expect([Reflect.ownKeys(bearer), JSON.stringify(bearer)]).toEqual([Reflect.ownKeys(before), JSON.stringify(before)]);
    expect([kept.of(structuredClone(bearer)), kept.of({ ...bearer })]).toEqual([undefined, undefined]);
  }
});
