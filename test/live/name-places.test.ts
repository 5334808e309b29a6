// Names beside the ends of lines: apart, within the drawing, and where their lines end when nothing hinders.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namePlaces } from '../../src/live/browser/name-places.ts';

test('names are apart, in the order of their lines, within the drawing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 340 }), { maxLength: 24 }), (wanted) => {
      const found = namePlaces(wanted, 14, 340);
      const inOrder = wanted.map((y, at) => [y, found[at] ?? Number.NaN] as const).sort(([a, p], [b, q]) => a - b || p - q);
      for (const [at, [, y]] of inOrder.entries()) {
        expect(y).toBeGreaterThanOrEqual(-1e-9);
        expect(y).toBeLessThanOrEqual(340 + 1e-9);
        if (at > 0) expect(y - (inOrder[at - 1]?.[1] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9);
      }
    }),
  );
});

test('a name stands where its line ends, unless another is there', () => {
  expect(namePlaces([340, 12, 100], 14, 340)).toEqual([340, 12, 100]);
  expect(namePlaces([100, 100, 200], 14, 340)).toEqual([100, 114, 200]);
});
