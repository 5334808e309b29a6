// Scales from verdicts of difference: a published case, the laws of MACBETH, and clashes against every subset.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestClash } from '../../src/ranking/clash.ts';
import { type Verdict, valueScale } from '../../src/ranking/index.ts';

/** From a table of least and greatest categories, the best level first. */
const fromTable = (least: readonly (readonly number[])[], most: readonly (readonly number[])[]): Verdict[] => {
  const size = (least[0]?.length ?? 0) + 1;
  return least.flatMap((row, i) =>
    row.map((category, j) => ({
      levels: [size - 1 - i, size - 2 - i - j] as const,
      least: category,
      most: most[i]?.[j] ?? category,
    })),
  );
};

test('the “monetary reward” of a choice of career (Bana e Costa & Chagas, EJOR 153, 2004, figures 2 and 4), hesitations included', () => {
  const verdicts = fromTable(
    [[3, 4, 4, 3, 6, 6, 6], [3, 3, 3, 6, 6, 6], [1, 1, 4, 5, 6], [0, 5, 5, 6], [5, 4, 6], [1, 4], [3]],
    [[3, 4, 4, 4, 6, 6, 6], [3, 3, 3, 6, 6, 6], [1, 2, 5, 5, 6], [0, 6, 5, 6], [5, 5, 6], [1, 4], [4]],
  );
  const values = valueScale(8, verdicts).values ?? [];
  // The paper sets “neutral” at 0 and “good” at 100.
  const [neutral = 0, good = 1] = [values[2], values[4]];
  const shown = values.map((value) => Math.round(((value - neutral) / (good - neutral)) * 1e6) / 1e4);
  expect(shown).toEqual([-62.5, -12.5, 0, 100, 100, 112.5, 150, 187.5]);
});

test('adjacent differences alone: the smallest whole numbers that keep them', () => {
  const adjacent = [2, 3, 1, 4].map((category, i): Verdict => ({ levels: [i, i + 1], least: category, most: category }));
  expect(valueScale(5, adjacent)).toEqual({ values: [0, 0.2, 0.5, 0.6, 1], clash: null });
});

test('a level that nothing compares lies half-way of what is left to it; no difference at all gives no scale', () => {
  expect(valueScale(3, [{ levels: [0, 2], least: 4, most: 4 }]).values).toEqual([0, 0.5, 1]);
  expect(valueScale(3, [{ levels: [0, 2], least: 0, most: 0 }])).toEqual({ values: null, clash: null });
  expect(valueScale(1, [])).toEqual({ values: null, clash: null });
});

test('the fewest verdicts that clash, and what would settle each', () => {
  const same = (from: number, to: number, category: number): Verdict => ({ levels: [from, to], least: category, most: category });
  const { clash } = valueScale(4, [same(2, 3, 1), same(0, 1, 2), same(1, 2, 3), same(0, 2, 2), same(0, 3, 6)]);
  expect(clash).toEqual({
    verdicts: [
      { verdict: 2, differences: [0, 1, 2] },
      { verdict: 3, differences: [3, 4, 5, 6] },
    ],
    isOnlyOne: true,
  });
});

const verdictsAmong = (levels: number): fc.Arbitrary<Verdict[]> => {
  const pairs = Array.from({ length: levels }, (_, to) => Array.from({ length: to }, (__, from) => [from, to] as const)).flat();
  const category = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
  return fc.subarray(pairs, { minLength: 1 }).chain((chosen) =>
    fc.tuple(...chosen.map(() => category)).map((all) =>
      chosen.map((pair, i): Verdict => {
        const [a = 0, b = 0] = all[i] ?? [];
        return { levels: pair, least: Math.min(a, b), most: Math.max(a, b) };
      }),
    ),
  );
};

/** Whether these steps between levels, in whole numbers, keep the verdicts. */
const isKept = (steps: readonly number[], verdicts: readonly Verdict[]): boolean => {
  const size = ([from, to]: Verdict['levels']): number => steps.slice(from, to).reduce((sum, step) => sum + step, 0);
  return verdicts.every(
    (one) =>
      size(one.levels) >= one.least &&
      (one.most > 0 || size(one.levels) === 0) &&
      verdicts.every((other) => one.least <= other.most || size(one.levels) >= size(other.levels) + one.least - other.most),
  );
};

/** Whole steps are enough: a scale that keeps verdicts keeps them when it is lengthened. */
const someKeeps = (verdicts: readonly Verdict[]): boolean => {
  const most = 24;
  for (let a = 0; a <= most; a++) for (let b = 0; b <= most; b++) if (isKept([a, b], verdicts)) return true;
  return false;
};

test('a scale is found exactly when one exists, and keeps every verdict', () => {
  fc.assert(
    fc.property(verdictsAmong(3), (verdicts) => {
      const { values, clash } = valueScale(3, verdicts);
      expect(clash === null).toBe(someKeeps(verdicts));
      if (values === null) return;
      const size = ([from, to]: Verdict['levels']): number => (values[to] ?? 0) - (values[from] ?? 0);
      for (const one of verdicts) {
        expect(size(one.levels)).toBeGreaterThanOrEqual(-1e-9);
        if (one.most === 0) expect(Math.abs(size(one.levels))).toBeLessThan(1e-8);
        for (const other of verdicts) if (one.least > other.most) expect(size(one.levels)).toBeGreaterThan(size(other.levels));
      }
    }),
    { numRuns: 150 },
  );
});

test('no smaller set of verdicts clashes, and what is said to settle them does', () => {
  fc.assert(
    fc.property(verdictsAmong(3), (verdicts) => {
      const { clash } = valueScale(3, verdicts);
      if (clash === null) return;
      const places = clash.verdicts.map(({ verdict }) => verdict);
      const of = (some: readonly number[]): Verdict[] => some.flatMap((place) => verdicts[place] ?? []);
      expect(someKeeps(of(places))).toBe(false);
      for (let bits = 0; bits < 2 ** verdicts.length; bits++) {
        const some = [...verdicts.keys()].filter((place) => (bits >> place) & 1);
        if (some.length < places.length) expect(someKeeps(of(some))).toBe(true);
      }
      for (const { verdict, differences } of clash.verdicts)
        for (const difference of [0, 1, 2, 3, 4, 5, 6]) {
          const among = clash.isOnlyOne ? [...verdicts.keys()] : places;
          const changed = among.flatMap((place) => {
            const one = verdicts[place];
            return one ? [place === verdict ? { ...one, least: difference, most: difference } : one] : [];
          });
          expect(differences.includes(difference)).toBe(someKeeps(changed));
        }
    }),
    { numRuns: 100 },
  );
});

test('the smallest clash of any statements is that which trying every subset finds', () => {
  const groups = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(groups, (clashes) => {
      const holds = (places: readonly number[]): boolean => !clashes.some((clash) => clash.every((one) => places.includes(one)));
      const found = smallestClash(7, holds);
      const least = clashes.length === 0 ? null : Math.min(...clashes.map(({ length }) => length));
      expect(found?.length ?? null).toBe(least);
      if (found) expect(holds(found)).toBe(false);
    }),
  );
});
