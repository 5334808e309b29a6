// Which part of a run a project belongs to: exactly one, whatever else there is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareByHash } from '../../../src/cli/batch/shard.ts';

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
