// What counts as a reference where a name may stand too: ids as registers write them, and nothing that people call an organisation.
import { expect, test } from 'vitest';
import { looksLikeId } from '../../../src/project/thread/index.ts';
import { addables } from '../../../src/vocabulary/addable.ts';

test('ids of every register are', () => {
  const prefixes = Object.values(addables).flatMap(({ id }) => (id !== null && /^[A-Z]{2}$/.test(id) ? [id] : []));
  expect(prefixes.length).toBeGreaterThan(15);
  expect(prefixes.filter((prefix) => !looksLikeId(`${prefix}-12`) || !looksLikeId(`${prefix.toLowerCase()}-1`))).toEqual([]);
});

test.each(['CG80', 'CD35', 'CD 35', 'CC12', 'RD137', 'RD-137', 'DDT26', 'SDE35', 'OR1', 'PE12', 'T4', 'A-12', 'OR-', 'OR-1a'])(
  '« %s » is a name',
  (text) => {
    expect(looksLikeId(text)).toBe(false);
  },
);
