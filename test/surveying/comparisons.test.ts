/** Tests of differences against published examples. */
import jStat from 'jstat';
import { describe, expect, it } from 'vitest';
import { chiSquare, holm, meansDiffer, pooled, sharesDiffer, welch } from '../../src/surveying/comparisons.ts';
import { twoSidedTail } from '../../src/surveying/distributions.ts';

describe('comparisons', () => {
  it('chi-square is that of Agresti and of R’s chisq.test', () => {
    // Agresti, 2007, An Introduction to Categorical Data Analysis, 2nd ed., p. 38: party by gender.
    const table = chiSquare([
      [762, 327, 468],
      [484, 239, 477],
    ]);
    expect(table).toEqual({
      chiSquare: expect.closeTo(30.07, 2),
      freedom: 2,
      p: expect.closeTo(2.954e-7, 9),
      cramersV: expect.closeTo(Math.sqrt(30.0701 / 2757), 4),
    });
    // Fleiss, 1981, p. 139, the example of R’s prop.test: smokers among patients of four hospitals.
    const smokers = chiSquare([
      [83, 3],
      [90, 3],
      [129, 7],
      [70, 12],
    ]);
    expect(smokers).toMatchObject({ chiSquare: expect.closeTo(12.6004, 4), freedom: 3, p: expect.closeTo(0.005585, 6) });
  });

  it('two shares differ as the table of four cells says', () => {
    for (const [a, b, c, d] of [
      [83, 86, 70, 82],
      [60, 100, 45, 90],
    ] as const) {
      const table = chiSquare([
        [a, b - a],
        [c, d - c],
      ]);
      const chance = sharesDiffer({ count: a, base: b }, { count: c, base: d });
      if (table) expect(chance).toBeCloseTo(table.p, 12);
      else expect(chance).toBeNull();
    }
  });

  it('with few people expected it cannot tell', () => {
    expect(
      chiSquare([
        [9, 1],
        [5, 6],
      ]),
    ).toBeNull();
    expect(chiSquare([[10, 10]])).toBeNull();
    expect(
      chiSquare([
        [10, 0],
        [20, 0],
      ]),
    ).toBeNull();
    expect(sharesDiffer({ count: 2, base: 8 }, { count: 100, base: 300 })).toBeNull();
    expect(sharesDiffer({ count: 0, base: 50 }, { count: 0, base: 60 })).toBeNull();
    expect(meansDiffer({ base: 29, mean: 3, deviation: 1 }, { base: 90, mean: 4, deviation: 1 })).toBeNull();
  });

  it('two means differ as those of the NIST and of R, by Welch', () => {
    // NIST/SEMATECH e-Handbook, 1.3.5.3, AUTO83B.DAT: miles per gallon of cars made in the US and in Japan, variances apart.
    const [us, japan] = [
      { base: 249, mean: 20.14458, deviation: 6.4147 },
      { base: 79, mean: 30.48101, deviation: 6.10771 },
    ];
    expect(welch(us, japan)).toMatchObject({ t: expect.closeTo(-12.94627, 3), freedom: expect.closeTo(136.875, 1) });
    expect((meansDiffer(us, japan) ?? 1) / (2 * jStat.studentt.cdf(-12.94627, 136.875))).toBeCloseTo(1, 2);
    // R: t.test(extra ~ group, data = sleep), after Student, 1908: t = -1.8608, df = 17.776, p-value = 0.07939.
    const sleep = [
      { base: 10, mean: 0.75, deviation: 1.78901 },
      { base: 10, mean: 2.33, deviation: 2.002249 },
    ] as const;
    expect(welch(...sleep)).toEqual({
      t: expect.closeTo(-1.8608, 4),
      freedom: expect.closeTo(17.776, 3),
      p: expect.closeTo(0.07939, 5),
    });
    // Welch’s t-test, Wikipedia, second and third examples: unequal variances and sizes, from rounded moments.
    for (const [n, mean, variance, m, other, spread, t, freedom, p] of [
      [10, 20.6, 9, 20, 22.1, 0.9, -1.57, 9.9, 0.149],
      [10, 19.4, 1.4, 20, 21.6, 17.1, -2.22, 24.5, 0.036],
    ] as const) {
      const found = welch(
        { base: n, mean, deviation: Math.sqrt(variance) },
        { base: m, mean: other, deviation: Math.sqrt(spread) },
      );
      expect(Math.abs((found?.t ?? 0) - t)).toBeLessThan(0.03);
      expect(Math.abs((found?.freedom ?? 0) - freedom)).toBeLessThan(0.2);
      expect(Math.abs((found?.p ?? 0) - p)).toBeLessThan(0.006);
    }
  });

  it('the chance is greater than a normal one, and nothing is told by answers that are all alike', () => {
    const [one, other] = [
      { base: 30, mean: 3, deviation: 1 },
      { base: 30, mean: 3.52, deviation: 1 },
    ];
    const t = -0.52 / Math.sqrt(2 / 30);
    expect(meansDiffer(one, other)).toBeCloseTo(2 * jStat.studentt.cdf(t, 58), 9);
    expect(meansDiffer(one, other)).toBeGreaterThan(0.0486);
    expect(twoSidedTail(t)).toBeLessThan(0.045);
    const alike = { base: 40, mean: 5, deviation: 0 };
    expect(meansDiffer(alike, { ...alike, mean: 4 })).toBe(0);
    expect(meansDiffer(alike, alike)).toBe(1);
    // One that varies has all the freedom.
    expect(welch(alike, one)?.freedom).toBeCloseTo(29, 9);
  });

  it('samples put together are the sample of all', () => {
    const values = [1, 2, 2, 5, 7, 8, 9];
    const of = (all: readonly number[]) => {
      const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
      const squares = all.reduce((sum, one) => sum + (one - mean) ** 2, 0);
      return { base: all.length, mean, deviation: Math.sqrt(squares / (all.length - 1)) };
    };
    const together = pooled([of(values.slice(0, 3)), of(values.slice(3))]);
    const all = of(values);
    expect(together).toEqual({ base: 7, mean: expect.closeTo(all.mean, 12), deviation: expect.closeTo(all.deviation, 12) });
  });

  it('many comparisons are held by Holm', () => {
    // The worked example of the article on the method: 0.01, 0.04, 0.03 and 0.005; the first and the last stand at 5 %.
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02].map((p) => expect.closeTo(p, 12)));
    expect(holm([])).toEqual([]);
  });
});
