// Which part of a run a project belongs to: exactly one, whatever else there is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareByHash, sharesByWeight } from '../../src/values/runs.ts';

const ids = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 60 });
const count = fc.integer({ min: 1, max: 40 });

test('by hash: a partition, and a project stays where it is when others come or go', () => {
  fc.assert(
    fc.property(ids, ids, count, (some, others, n) => {
      const partOf = (all: readonly string[]) => new Map(all.map((id) => [id, shareByHash(id, n)]));
      const alone = partOf(some);
      const together = partOf([...others, ...some]);
      for (const [id, part] of alone) {
        expect(Number.isInteger(part) && part >= 1 && part <= n).toBe(true);
        expect(together.get(id)).toBe(part);
      }
    }),
  );
});

test('by hash: ten thousand near names lie evenly', () => {
  const loads = Array.from({ length: 8 }, () => 0);
  for (let n = 0; n < 10_000; n++) {
    const part = shareByHash(`projets/epci-${n}`, 8) - 1;
    loads[part] = (loads[part] ?? 0) + 1;
  }
  for (const load of loads) expect(Math.abs(load - 1250)).toBeLessThan(150);
});

test('by weight: a partition whatever the order, and no part above the mean by more than the heaviest', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.string(), fc.integer({ min: 1, max: 1000 })), { selector: ([id]) => id }),
      count,
      (all, n) => {
        const weights = new Map(all);
        const shares = sharesByWeight([...weights.keys()], weights, n);
        expect([...shares.keys()].sort()).toEqual([...weights.keys()].sort());
        expect(sharesByWeight([...weights.keys()].reverse(), weights, n)).toEqual(new Map([...shares]));
        const loads = Array.from({ length: n }, (_, part) =>
          all.reduce((sum, [id, weight]) => sum + (shares.get(id) === part + 1 ? weight : 0), 0),
        );
        // R. L. Graham, Bounds for Certain Multiprocessing Anomalies, 1966.
        const total = all.reduce((sum, [, weight]) => sum + weight, 0);
        const heaviest = Math.max(0, ...all.map(([, weight]) => weight));
        expect(Math.max(0, ...loads)).toBeLessThanOrEqual(total / n + heaviest);
      },
    ),
  );
});

test('by weight: one that is not known weighs as much as the middle one', () => {
  const shares = sharesByWeight(
    ['a', 'b', 'c', 'new'],
    new Map([
      ['a', 1],
      ['b', 5],
      ['c', 9],
    ]),
    2,
  );
  expect([...shares].sort()).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 1],
    ['new', 2],
  ]);
});
