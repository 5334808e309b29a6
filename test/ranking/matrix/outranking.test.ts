/** The quick sums of PROMETHEE beside the plain ones, and the formulas of ELECTRE III. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionMatrix, Preference } from '../../../src/model/index.ts';
import { rankMatrix } from '../../../src/ranking/index.ts';
import { anyMatrix, anyPreference, matrixOf, rounded } from './tiny-matrix.ts';

/** As Brans and Vincke write it. */
function preferred({ shape, q = 0, p = 0, s = 1 }: Preference, d: number): number {
  if (d <= 0) return 0;
  if (shape === 'usual') return 1;
  if (shape === 'u-shape') return d > q ? 1 : 0;
  if (shape === 'v-shape') return Math.min(d / p, 1);
  if (shape === 'level') return d <= q ? 0 : d <= p ? 0.5 : 1;
  if (shape === 'linear') return d <= q ? 0 : d > p ? 1 : (d - q) / (p - q);
  return 1 - Math.exp((-d * d) / (2 * s * s));
}

function pairByPair({ values, criteria }: DecisionMatrix): number[] {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return values.map((a) =>
    values.reduce(
      (flow, b) =>
        flow +
        criteria.reduce((sum, { weight, direction, preference = { shape: 'usual' as const } }, j) => {
          const gap = ((a[j] ?? 0) - (b[j] ?? 0)) * (direction === 'higher-is-better' ? 1 : -1);
          return sum + (weight / total) * (preferred(preference, gap) - preferred(preference, -gap));
        }, 0) /
          Math.max(1, values.length - 1),
      0,
    ),
  );
}

const agree = (matrix: DecisionMatrix): void => {
  const { scores } = rankMatrix(matrix, { method: 'promethee-ii' });
  const plain = pairByPair(matrix);
  expect(scores.every((score, i) => Math.abs(score - (plain[i] ?? 9)) < 1e-12)).toBe(true);
};

describe('PROMETHEE by sorting', () => {
  it('says what pair by pair says, on a few levels', () => {
    fc.assert(fc.property(anyMatrix, agree));
  });
  it('and on any numbers, all shapes', () => {
    const value = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value), { maxLength: 40 }),
        anyPreference,
        anyPreference,
        fc.constantFrom(1, 10, 1000),
        (rows, a, b, unit) => {
          const wide = ({ shape, q = 0, p = 0, s = 1 }: Preference): Preference => ({
            shape,
            q: q * unit,
            p: p * unit,
            s: s * unit,
          });
          agree(matrixOf(rows, [2, 1], '+-', [{ preference: wide(a) }, { preference: wide(b) }]));
        },
      ),
    );
  });
  it('and on more rows than are sorted plainly', () => {
    const rows = Array.from({ length: 700 }, (_, i) => [(i * 7919) % 997, Math.sin(i) * 1e5]);
    for (const preference of [
      { shape: 'linear', q: 3, p: 50 },
      { shape: 'gaussian', s: 20 },
      { shape: 'level', q: 3, p: 50 },
    ] as const)
      agree(matrixOf(rows, [1, 3], '+-', [{ preference }, { preference: { shape: 'gaussian', s: 900 } }]));
  });
  it('with a threshold as wide as the range everywhere, ranks like a weighted sum', () => {
    fc.assert(
      fc.property(anyMatrix, ({ values, criteria }) => {
        const matrix = {
          values,
          criteria: criteria.map((criterion) => ({ ...criterion, preference: { shape: 'v-shape', p: 11 } as const })),
        };
        expect(rankMatrix(matrix, { method: 'promethee-ii' }).ranks).toEqual(rankMatrix(matrix).ranks);
      }),
    );
  });
  it('alone, an alternative has no flow', () => {
    expect(rankMatrix(matrixOf([[3]], [1], '+'), { method: 'promethee-ii' })).toMatchObject({
      scores: [0],
      positive: [0],
      negative: [0],
    });
  });
});

describe('ELECTRE III', () => {
  const thresholds = { preference: { shape: 'linear', q: 1, p: 3 }, veto: 7 } as const;
  it('agrees by degrees, and a criterion objects by degrees beyond p', () => {
    // Row 0 is 2 behind row 1 on the first criterion: half of 0.6 agrees, and 0.4 on the second, where it leads.
    // Row 1 is 6 behind on the second: objection (6 - 3)/(7 - 3) = 0.75, beyond its agreement of 0.6: 0.6 × 0.25/0.4.
    const { credibility, concordance } = rankMatrix(
      matrixOf(
        [
          [5, 8],
          [7, 2],
        ],
        [0.6, 0.4],
        '++',
        [thresholds, thresholds],
      ),
      { method: 'electre-iii' },
    );
    expect(concordance.map((row) => rounded(row, 12))).toEqual([
      [1, 0.7],
      [0.6, 1],
    ]);
    expect(credibility.map((row) => rounded(row, 12))).toEqual([
      [1, 0.7],
      [0.375, 1],
    ]);
  });
  it('a veto that is reached leaves nothing', () => {
    const { credibility } = rankMatrix(
      matrixOf(
        [
          [5, 9],
          [7, 2],
        ],
        [0.6, 0.4],
        '++',
        [thresholds, thresholds],
      ),
      { method: 'electre-iii' },
    );
    expect(credibility[1]?.[0]).toBe(0);
  });
  it('stays between 0 and its concordance, and everyone is as good as itself', () => {
    fc.assert(
      fc.property(anyMatrix, fc.integer({ min: 9, max: 20 }), ({ values, criteria }, veto) => {
        const made = rankMatrix(
          { values, criteria: criteria.map((criterion) => ({ ...criterion, veto })) },
          { method: 'electre-iii' },
        );
        for (const [i, row] of made.credibility.entries())
          for (const [k, credible] of row.entries()) {
            expect(credible).toBeGreaterThanOrEqual(0);
            expect(credible).toBeLessThanOrEqual(made.concordance[i]?.[k] ?? -1);
            if (i === k) expect(credible).toBeCloseTo(1, 12);
          }
      }),
    );
  });
});
