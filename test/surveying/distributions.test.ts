/** Distributions against an independent package, and intervals against published values. */
import jStat from 'jstat';
import { describe, expect, it } from 'vitest';
import { chiSquareTail, t95, twoSidedTail, z95 } from '../../src/surveying/distributions.ts';
import { effectiveBase, meanInterval, scoreInterval, wilson } from '../../src/surveying/intervals.ts';

describe('distributions', () => {
  it('tails of chi-square are those of jstat and of the NIST tables', () => {
    for (const freedom of [1, 2, 3, 4, 7, 20, 100])
      for (const value of [0.001, 0.1, 1, 3.84, 9.49, 50, 200])
        expect(chiSquareTail(value, freedom)).toBeCloseTo(1 - jStat.chisquare.cdf(value, freedom), 9);
    // NIST/SEMATECH e-Handbook, 1.3.6.7.4: upper critical values at 0.05.
    for (const [freedom, critical] of [
      [1, 3.841],
      [2, 5.991],
      [9, 16.919],
      [30, 43.773],
      [100, 124.342],
    ] as const)
      expect(chiSquareTail(critical, freedom)).toBeCloseTo(0.05, 4);
    expect(chiSquareTail(0, 3)).toBe(1);
  });

  it('the normal tail is that of jstat, and 1.96 leaves one in twenty', () => {
    for (const z of [0.1, 1, -2, 3.5]) expect(twoSidedTail(z)).toBeCloseTo(2 * jStat.normal.cdf(-Math.abs(z), 0, 1), 10);
    expect(twoSidedTail(z95)).toBeCloseTo(0.05, 12);
  });

  it('Student’s critical values are those of jstat and of the NIST tables', () => {
    for (const freedom of [1, 2, 3, 4, 5, 6, 9, 15, 29, 100, 411, 5000])
      expect(t95(freedom)).toBeCloseTo(jStat.studentt.inv(0.975, freedom), freedom < 3 ? 6 : 3);
    // NIST/SEMATECH e-Handbook, 1.3.6.7.2.
    for (const [freedom, critical] of [
      [1, 12.706],
      [2, 4.303],
      [5, 2.571],
      [10, 2.228],
      [30, 2.042],
      [100, 1.984],
    ] as const)
      expect(t95(freedom)).toBeCloseTo(critical, 3);
  });
});

describe('intervals', () => {
  it('Wilson’s are those that Newcombe publishes', () => {
    // Newcombe, 1998, Statistics in Medicine 17, table I, method 3 (score, without continuity correction).
    for (const [count, base, low, high] of [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const) {
      const interval = wilson(count / base, base);
      expect(interval.low).toBeCloseTo(low, 4);
      expect(interval.high).toBeCloseTo(high, 4);
    }
  });

  it('a mean has Student’s', () => {
    // NIST/SEMATECH e-Handbook, 1.3.5.2, ZARR13.DAT: 195 values, mean 9.261460, deviation 0.02278881.
    expect(meanInterval(9.26146, 0.02278881, { base: 195, effective: 195 })).toEqual({
      low: expect.closeTo(9.258242, 5),
      high: expect.closeTo(9.264679, 5),
    });
    expect(meanInterval(3, 1, { base: 1, effective: 1 })).toBeNull();
  });

  it('a score is a mean of ones, noughts and minus ones', () => {
    const base = 362;
    const [promoters, detractors] = [62 / base, 141 / base];
    const mean = promoters - detractors;
    const deviation = Math.sqrt(promoters + detractors - mean * mean);
    const { low, high } = scoreInterval(promoters, detractors, base);
    expect([low, high]).toEqual(
      [mean - (z95 * deviation) / Math.sqrt(base), mean + (z95 * deviation) / Math.sqrt(base)].map((one) =>
        expect.closeTo(one, 12),
      ),
    );
  });

  it('weights widen them, a large part of the population narrows them, everybody closes them', () => {
    expect(effectiveBase({ base: 400, designEffect: 1.6 })).toBe(250);
    expect(effectiveBase({ base: 400, population: 26422 })).toBe(400);
    // Cochran 1977, 2.6: the variance is multiplied by (N − n) / (N − 1).
    expect(effectiveBase({ base: 50, population: 101 })).toBeCloseTo((50 * 100) / 51, 9);
    expect(effectiveBase({ base: 100, population: 100 })).toBe(Number.POSITIVE_INFINITY);
    expect(wilson(0.3, Number.POSITIVE_INFINITY)).toEqual({ low: 0.3, high: 0.3 });
  });
});
