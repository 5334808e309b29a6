/** Distributions against an independent package, and intervals against published values. */
import fc from 'fast-check';
import jStat from 'jstat';
import { describe, expect, it } from 'vitest';
import { chiSquareTail, studentTail, t95, twoSidedTail, z95 } from '../../src/surveying/distributions.ts';
import { effectiveBase, meanInterval, scoreInterval, wilson, writtenInterval } from '../../src/surveying/intervals.ts';

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
      expect(t95(freedom)).toBeCloseTo(jStat.studentt.inv(0.975, freedom), 6);
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

const logFactorial = (n: number): number => (n < 2 ? 0 : Math.log(n) + logFactorial(n - 1));

it('Student’s tails are those of jstat, whole degrees of freedom or not, and near the normal ones when there are many', () => {
  for (const freedom of [1, 1.5, 4, 9.9, 17.776, 29, 136.875, 1000.25])
    for (const t of [0.01, 0.5, -1.8608, 2, 3.5, -8])
      expect(studentTail(t, freedom)).toBeCloseTo(2 * jStat.studentt.cdf(-Math.abs(t), freedom), 6);
  for (const t of [0.5, 2, 3.5]) expect(studentTail(t, 1e7)).toBeCloseTo(twoSidedTail(t), 6);
  expect(studentTail(0, 5)).toBe(1);
  // Exact: one degree is Cauchy’s, two have a closed form.
  for (const t of [0.3, 1, 12]) {
    expect(studentTail(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 13);
    expect(studentTail(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 13);
  }
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 40, noNaN: true }), fc.double({ min: 1, max: 5000, noNaN: true }), (t, freedom) => {
      const p = studentTail(t, freedom);
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      // Tails are heavier than the normal ones, and lighten as freedom grows.
      expect(p).toBeGreaterThanOrEqual(twoSidedTail(t) - 1e-12);
      expect(studentTail(t, freedom * 2)).toBeLessThanOrEqual(p + 1e-12);
    }),
  );
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

  it('a score has the adjusted Wald interval of Rocks, by hand', () => {
    // Rocks, 2016, as `nps_test` of his R package NPS counts it: 50 promoters and 20 detractors of 100, with ¾, 1½ and ¾ people more.
    // (50.75 − 20.75)/103 = 0.291262; 71.5/103 − 0.291262² = 0.609341; √(0.609341/103) = 0.076915, times 1.959964 = 0.150751.
    const { low, high } = scoreInterval(0.5, 0.2, 100);
    expect([low, high]).toEqual([expect.closeTo(0.140511, 6), expect.closeTo(0.442013, 6)]);
    // All ten promote: (10.75 − 0.75)/13 = 0.769231; 11.5/13 − 0.769231² = 0.292899; √(0.292899/13) = 0.150102.
    expect(scoreInterval(1, 0, 10)).toEqual({ low: expect.closeTo(0.769231 - 1.959964 * 0.150102, 5), high: 1 });
  });

  it('the true score is within it about nineteen times out of twenty, where Wald’s own misses it far more often', () => {
    /** The probability of all samples of n whose interval holds the true score. */
    const covered = (n: number, [p, d]: readonly [number, number], interval: typeof scoreInterval): number => {
      let sum = 0;
      for (let promoters = 0; promoters <= n; promoters++)
        for (let detractors = 0; promoters + detractors <= n; detractors++) {
          const passives = n - promoters - detractors;
          const { low, high } = interval(promoters / n, detractors / n, n);
          if (p - d < low || p - d > high) continue;
          const ways = logFactorial(n) - logFactorial(promoters) - logFactorial(detractors) - logFactorial(passives);
          sum += Math.exp(ways) * p ** promoters * d ** detractors * (1 - p - d) ** passives;
        }
      return sum;
    };
    const wald: typeof scoreInterval = (p, d, n) => {
      const half = z95 * Math.sqrt((p + d - (p - d) ** 2) / n);
      return { low: p - d - half, high: p - d + half };
    };
    const truths = [
      [0.2, 0.3],
      [0.5, 0.2],
      [0.7, 0.1],
      [0.9, 0.02],
      [0.95, 0.01],
    ] as const;
    const of = (interval: typeof scoreInterval) => [10, 30].flatMap((n) => truths.map((truth) => covered(n, truth, interval)));
    expect(Math.min(...of(scoreInterval))).toBeGreaterThan(0.91);
    expect(Math.min(...of(wald))).toBeLessThan(0.5);
  });

  it('is never of no width, holds the score found, and shrinks as more people answer', () => {
    const people = fc.oneof(fc.constant(0), fc.nat(60));
    const counts = fc.record({ promoters: people, passives: people, detractors: people });
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 50 }), ({ promoters, passives, detractors }, times) => {
        const base = promoters + passives + detractors;
        if (base === 0) return;
        const [p, d] = [promoters / base, detractors / base];
        const [one, more] = [scoreInterval(p, d, base), scoreInterval(p, d, base * times)];
        for (const { low, high } of [one, more]) {
          expect(high).toBeGreaterThan(low);
          expect(low).toBeLessThanOrEqual(p - d);
          expect(high).toBeGreaterThanOrEqual(p - d);
          expect(low).toBeGreaterThanOrEqual(-1);
          expect(high).toBeLessThanOrEqual(1);
        }
        expect(more.high - more.low).toBeLessThan(one.high - one.low);
        const [share, later] = [wilson(p, base), wilson(p, base * times)];
        expect(share.high - share.low).toBeGreaterThan(later.high - later.low);
        expect(later.high).toBeGreaterThan(later.low);
        for (const { low, high } of [share, later]) {
          expect(low).toBeLessThanOrEqual(p + 1e-12);
          expect(high).toBeGreaterThanOrEqual(p - 1e-12);
        }
      }),
    );
    expect(scoreInterval(0.5, 0.2, Number.POSITIVE_INFINITY)).toEqual({ low: 0.3, high: 0.3 });
  });

  it('a mean of answers that are all alike has no interval: nothing tells how far others would be', () => {
    expect(meanInterval(5, 0, { base: 40, effective: 40 })).toBeNull();
    expect(meanInterval(5, 0, { base: 40, effective: Number.POSITIVE_INFINITY })).toEqual({ low: 5, high: 5 });
  });

  it('an interval is written so that it holds the figure as it is written; one of everybody is the figure', () => {
    expect(writtenInterval({ low: 31.81, high: 68.19 }, 50, 0)).toEqual({ low: 32, high: 68 });
    // A third of three is written 34, so that the parts make a hundred.
    expect(writtenInterval({ low: 33.2, high: 33.4 }, 34, 0)).toEqual({ low: 33, high: 34 });
    expect(writtenInterval({ low: 99.99, high: 100 }, 100, 0)).toEqual({ low: 99, high: 100 });
    expect(writtenInterval({ low: 3.41, high: 3.42 }, 3.4, 1)).toEqual({ low: 3.4, high: 3.5 });
    expect(writtenInterval({ low: 33.7, high: 33.7 }, 34, 0)).toEqual({ low: 34, high: 34 });
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
