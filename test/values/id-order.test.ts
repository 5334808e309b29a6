/** Ids in the order in which people read them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byId } from '../../src/values/words/ids.ts';

test('numbers count as numbers, padded or not', () => {
  expect(['AC-10', 'AC-2b', 'AC-002', 'AC-2', 'AB-30', 'AC-1'].sort(byId)).toEqual([
    'AB-30',
    'AC-1',
    'AC-002',
    'AC-2',
    'AC-2b',
    'AC-10',
  ]);
  expect(['AC-9007199254740993', 'AC-9007199254740992'].sort(byId)[0]).toBe('AC-9007199254740992');
});

test('it is an order: the same whatever the list is given in', () => {
  const id = fc
    .tuple(fc.constantFrom('AC', 'B', ''), fc.constantFrom('-', ''), fc.stringMatching(/^[0-9]{0,3}[ab]?[0-9]?$/))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.nat(), (ids, seed) => {
      const sorted = ids.toSorted(byId);
      const turned = ids.map((one, at) => ({ one, key: ((at + 1) * (seed + 7)) % 11 })).sort((a, b) => a.key - b.key);
      expect(turned.map(({ one }) => one).sort(byId)).toEqual(sorted);
    }),
  );
});
