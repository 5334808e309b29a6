// Groups of people put together tell of no few of them, and of nobody twice.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountedGroup, joinGroups } from '../../src/disclosure/index.ts';

const groups = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 2 })), {
    maxLength: 8,
  })
  .map((all) =>
    all.map(
      ([people, counts], at): CountedGroup => ({ codes: [`g${at}`], people, counts: counts.map((one) => Math.min(one, people)) }),
    ),
  );
const limits = fc.record({
  smallestCell: fc.integer({ min: 1, max: 8 }),
  smallestBase: fc.integer({ min: 1, max: 40 }),
  isOrdered: fc.boolean(),
});

test('each tells of enough people, in each column of nobody or of enough, and of all people together', () => {
  fc.assert(
    fc.property(groups, limits, (all, { smallestCell, smallestBase, isOrdered }) => {
      const joined = joinGroups(all, { smallestCell, smallestBase, isOrdered });
      expect(joined.length).not.toBe(1);
      const people = joined.reduce((sum, one) => sum + one.people, 0);
      if (joined.length > 0) expect(people).toBe(all.reduce((sum, one) => sum + one.people, 0));
      expect(new Set(joined.flatMap(({ codes }) => codes)).size).toBe(joined.flatMap(({ codes }) => codes).length);
      for (const one of joined) {
        expect(one.people).toBeGreaterThanOrEqual(smallestBase);
        for (const count of one.counts.flatMap((own) => [own, one.people - own]))
          expect(count === 0 || count >= smallestCell).toBe(true);
        const places = one.codes.map((code) => Number(code.slice(1)));
        // Of an order, only neighbours are together; groups without anybody do not count.
        if (isOrdered) {
          const between = all.flatMap(({ people: own }, at) =>
            own > 0 && at > Math.min(...places) && at < Math.max(...places) ? [at] : [],
          );
          expect(between.every((at) => places.includes(at))).toBe(true);
        }
      }
    }),
  );
});

test('what is enough already stays apart', () => {
  const apart = [
    { codes: ['a'], people: 40, counts: [10, 0] },
    { codes: ['b'], people: 35, counts: [35, 20] },
  ];
  expect(joinGroups(apart, { smallestCell: 5, smallestBase: 30, isOrdered: false })).toEqual(apart);
});
