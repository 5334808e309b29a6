/** How much a ranking depends on its weights: closed forms beside brute force, draws beside areas. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  compareMethods,
  dominances,
  leaveOneOut,
  scoreCounterfactuals,
  smaa,
  type Valuation,
  valuationOf,
  weightIntervals,
  weightTransfer,
} from '../../src/ranking/index.ts';
import { anyMatrix, matrixOf, rounded } from './matrix/tiny-matrix.ts';

const value = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const valuations: fc.Arbitrary<Valuation> = fc.record({
  values: fc.array(fc.tuple(value, value, value, value), { minLength: 2, maxLength: 7 }),
  weights: fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 9 }))),
});
const shares = (weights: readonly number[]): number[] =>
  weights.map((weight) => weight / weights.reduce((sum, one) => sum + one, 0));
const score = (row: readonly number[] = [], weights: readonly number[]): number =>
  row.reduce((sum, one, j) => sum + one * (weights[j] ?? 0), 0);
const best = ({ values, weights }: Valuation): number =>
  values.reduce((top, row, i) => (score(row, weights) > score(values[top], weights) + 1e-9 ? i : top), 0);

describe('weight intervals', () => {
  it('the leader leads within, and someone passes just beyond', () => {
    fc.assert(
      fc.property(valuations, (valuation) => {
        const weights = shares(valuation.weights);
        const leader = best({ ...valuation, weights });
        for (const [j, { weight, low, high, atLow, atHigh }] of weightIntervals(valuation).entries()) {
          expect(weight).toBeCloseTo(weights[j] ?? 0, 12);
          const at = (t: number) => weights.map((own, k) => (k === j ? t : (own * (1 - t)) / (1 - weight)));
          const lead = (t: number, other: number) =>
            score(valuation.values[leader], at(t)) - score(valuation.values[other], at(t));
          for (const t of [low, (low + high) / 2, high])
            for (const other of valuation.values.keys()) expect(lead(t, other)).toBeGreaterThan(-1e-9);
          if (atLow && low > 1e-3) expect(lead(low - 1e-3, atLow.passes)).toBeLessThan(1e-9);
          if (atHigh && high < 1 - 1e-3) expect(lead(high + 1e-3, atHigh.passes)).toBeLessThan(1e-9);
          if (!atLow) expect(low).toBe(0);
          if (!atHigh) expect(high).toBe(1);
        }
      }),
    );
  });
  it('by hand: two criteria, equal at 2/3', () => {
    // 1 × t against 0.5 × t + 1 × (1 - t): equal at t = 2/3.
    const [first] = weightIntervals({
      values: [
        [1, 0],
        [0.5, 1],
      ],
      weights: [4, 1],
    });
    expect(first?.low).toBeCloseTo(2 / 3, 12);
    expect(first).toMatchObject({ high: 1, atLow: { passes: 1, passed: 0 }, atHigh: null });
  });
  it('the whole order is never more stable than its head, and one criterion alone decides nothing', () => {
    fc.assert(
      fc.property(valuations, (valuation) => {
        const whole = weightIntervals(valuation, 'order');
        for (const [j, { low, high }] of weightIntervals(valuation, { top: 1 }).entries()) {
          expect(whole[j]?.low).toBeGreaterThanOrEqual(low - 1e-12);
          expect(whole[j]?.high).toBeLessThanOrEqual(high + 1e-12);
        }
      }),
    );
    expect(weightIntervals({ values: [[1], [0]], weights: [1] })).toMatchObject([{ low: 0, high: 1 }]);
  });
});

describe('weight transfer', () => {
  it('makes both equal, and no smaller transfer between any two criteria does', () => {
    fc.assert(
      fc.property(valuations, (valuation) => {
        const weights = shares(valuation.weights);
        const ahead = best({ ...valuation, weights });
        for (const behind of valuation.values.keys()) {
          const [one = [], other = []] = [valuation.values[ahead], valuation.values[behind]];
          const lead = score(one, weights) - score(other, weights);
          const transfer = weightTransfer(valuation, ahead, behind);
          if (lead <= 1e-9) continue;
          if (transfer === null) {
            expect(one.every((own, j) => own >= (other[j] ?? 0))).toBe(true);
            continue;
          }
          const moved = [...weights];
          for (const { criterion, amount } of transfer.from) moved[criterion] = (moved[criterion] ?? 0) - amount;
          const to = transfer.to ?? 0;
          moved[to] = (moved[to] ?? 0) + transfer.total;
          expect(Math.min(...moved)).toBeGreaterThan(-1e-12);
          expect(score(one, moved) - score(other, moved)).toBeCloseTo(0, 9);
          // Each unit moved gains at most the greatest lead less the least: a bound that every transfer obeys.
          const leads = one.map((own, j) => own - (other[j] ?? 0));
          expect(transfer.total).toBeGreaterThanOrEqual(lead / (Math.max(...leads) - Math.min(...leads)) - 1e-9);
        }
      }),
    );
  });
  it('by hand: 0.6 × 0.5 against 0.4 × 0.25 is 0.2, and each unit from the first to the second makes up 0.75', () => {
    const transfer = weightTransfer(
      {
        values: [
          [1, 0],
          [0.5, 0.25],
        ],
        weights: [0.6, 0.4],
      },
      0,
      1,
    );
    expect(transfer?.total).toBeCloseTo(0.2 / 0.75, 12);
    expect(transfer).toMatchObject({ to: 1, from: [{ criterion: 0 }] });
    expect(
      weightTransfer(
        {
          values: [
            [1, 1],
            [0, 1],
          ],
          weights: [1, 1],
        },
        0,
        1,
      ),
    ).toBeNull();
    expect(
      weightTransfer(
        {
          values: [
            [1, 1],
            [0, 1],
          ],
          weights: [1, 1],
        },
        1,
        0,
      ),
    ).toEqual({ total: 0, to: null, from: [] });
  });
});

it('score counterfactuals: what one more value would make equal, within the scale or not', () => {
  const made = scoreCounterfactuals(
    {
      values: [
        [1, 0.5],
        [0.5, 0.5],
        [1, 1],
      ],
      weights: [3, 1],
    },
    0,
    1,
  );
  expect(made).toEqual([
    { criterion: 0, gain: 0.5, value: 1, feasible: true },
    { criterion: 1, gain: 1.5, value: 2, feasible: false },
  ]);
  expect(
    scoreCounterfactuals(
      {
        values: [
          [1, 1],
          [0, 0],
        ],
        weights: [1, 0],
      },
      0,
      1,
    )[1],
  ).toEqual({ criterion: 1, gain: null, value: null, feasible: false });
});

describe('SMAA', () => {
  it('exact on two criteria: the length on each side of the crossing', () => {
    // First when w₁ ≥ 2/3: rank 1 on a third of the segment, with mean w₁ = 5/6.
    const made = smaa(
      [
        [1, 0],
        [0.5, 1],
      ],
      { pairs: [[0, 1]] },
    );
    expect(made.sampled).toBeNull();
    expect(rounded(made.acceptability.flat(), 12)).toEqual(rounded([1 / 3, 2 / 3, 2 / 3, 1 / 3], 12));
    expect(rounded(made.centralWeights[0] ?? [], 12)).toEqual(rounded([5 / 6, 1 / 6], 12));
    expect(made.winning[0]).toBeCloseTo(1 / 3, 12);
    expect(made.expectedRanks[0]).toBeCloseTo(5 / 3, 12);
  });
  it('exact on three criteria: each champion of one has a third of the triangle', () => {
    const made = smaa([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(made.sampled).toBeNull();
    expect(rounded(made.acceptability.flat(), 12)).toEqual(new Array(9).fill(rounded([1 / 3], 12)[0]));
    // The centre of the kite (1,0,0), (½,½,0), (⅓,⅓,⅓), (½,0,½).
    expect(rounded(made.centralWeights[0] ?? [], 12)).toEqual(rounded([11 / 18, 7 / 36, 7 / 36], 12));
  });
  it('draws come within four standard errors of the areas, for all weights, bounds and orders', () => {
    const three = fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 5 });
    const sets = fc.constantFrom(
      'any' as const,
      { low: [0.1, 0.2, 0.1], high: [0.5, 0.6, 0.4] },
      { low: [0.25, 0.3, 0.3], high: [0.35, 0.41, 0.42] },
      { order: [2, 0, 1] },
      { low: [0.2, 0.3, 0.1], high: [0.2, 0.6, 0.5] },
    );
    fc.assert(
      fc.property(three, sets, (values, weights) => {
        const exact = smaa(values, { weights });
        const drawn = smaa(values, { weights, drawAlways: true, draws: 4000, seed: 7 });
        expect(exact.sampled).toBeNull();
        for (const [i, row] of exact.acceptability.entries())
          for (const [rank, share] of row.entries())
            expect(Math.abs(share - (drawn.acceptability[i]?.[rank] ?? 9))).toBeLessThan(4 * (drawn.sampled?.standardError ?? 0));
      }),
      { numRuns: 40, seed: 42 },
    );
  });
  it('where few even draws lie within the bounds, others stay within and find the middle', () => {
    const bounds = { low: [0.1, 0.1, 0.1, 0.1, 0.1], high: [0.22, 0.22, 0.22, 0.22, 0.22] };
    const champions = bounds.low.map((_, i) => bounds.low.map((__, j) => (i === j ? 1 : 0)));
    const { centralWeights, acceptability } = smaa(champions, { weights: bounds, seed: 3 });
    for (const [i, weights] of centralWeights.entries()) {
      expect(weights?.every((weight, j) => weight >= 0.1 && weight <= 0.22 && (i !== j || weight > 0.2))).toBe(true);
      expect(acceptability[i]?.[0]).toBeCloseTo(0.2, 1);
    }
  });
  it.each([
    // Narrow beside wide, the greatest weights that nearly make the whole, the least that do, and in between.
    { low: [0.05, 0.05, 0.05, 0.05, 0.3, 0], high: [0.06, 0.2, 0.06, 0.2, 0.7, 0.45] },
    { low: [0, 0, 0, 0, 0, 0], high: [0.17, 0.18, 0.17, 0.17, 0.18, 0.17] },
    { low: [0.16, 0.15, 0.16, 0.15, 0.16, 0.16], high: [1, 1, 1, 1, 1, 1] },
    { low: [0.08, 0.08, 0.08, 0.08, 0.08, 0.08], high: [0.25, 0.25, 0.25, 0.25, 0.25, 0.25] },
  ])('the standard error is that of the shares of many seeds: %j', (weights) => {
    const values = weights.low.map((_, i) => weights.low.map((__, j) => (i === j ? 1 : ((i * 3 + j) % 5) / 10)));
    const draws = 300;
    const found = Array.from({ length: 120 }, (_, seed) => smaa(values, { weights, seed: seed + 1, draws }));
    for (const i of values.keys()) {
      const shares = found.map(({ acceptability }) => acceptability[i]?.[0] ?? Number.NaN);
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      const spread = Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1));
      // Draws that hang together would make it several times as large.
      expect(spread).toBeLessThan(1.3 * Math.sqrt((mean * (1 - mean)) / draws) + 1e-9);
    }
  });
  it('the same seed draws the same; shares sum to 1; a tie shares the best rank', () => {
    fc.assert(
      fc.property(valuations, fc.nat(1000), ({ values }, seed) => {
        const made = smaa(values, { seed, draws: 200 });
        expect(smaa(values, { seed, draws: 200 })).toEqual(made);
        for (const row of made.acceptability) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
    expect(
      smaa(
        [
          [1, 0, 0, 0],
          [1, 0, 0, 0],
        ],
        { draws: 50 },
      ).acceptability,
    ).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });
  it('many alternatives crowded together are ranked as well as spread ones', () => {
    const values = Array.from({ length: 300 }, (_, i) => [i === 0 ? 1 : i / 1e6, i === 0 ? 1 : i / 1e6, 0, 0]);
    const { expectedRanks } = smaa(values, { draws: 20 });
    expect(rounded(expectedRanks.slice(0, 3), 9)).toEqual([1, 300, 299]);
  });
  it('settled weights, and values in doubt', () => {
    expect(
      smaa(
        [
          [1, 0],
          [0, 1],
        ],
        { weights: { low: [0.7, 0.3], high: [0.7, 0.3] } },
      ).acceptability,
    ).toEqual([
      [1, 0],
      [0, 1],
    ]);
    const doubtful = smaa(
      [
        [0, 0],
        [0.5, 0.5],
      ],
      {
        upTo: [
          [1, 1],
          [0.5, 0.5],
        ],
        draws: 4000,
      },
    );
    expect(doubtful.acceptability[0]?.[0]).toBeCloseTo(0.5, 1);
    expect(doubtful.sampled).toMatchObject({ draws: 4000, seed: 1 });
  });
  it('refuses bounds that leave no weights, and values that are no numbers', () => {
    expect(() => smaa([[1, 0]], { weights: { low: [0.6, 0.6], high: [1, 1] } })).toThrow('robustness/bounds-without-weights');
    expect(() => smaa([[1, 0]], { weights: { low: [0.6, 0], high: [0.5, 1] } })).toThrow('robustness/bounds-crossed');
    expect(() => smaa([[1, 0]], { weights: { order: [0, 0] } })).toThrow('robustness/not-an-order');
    expect(() => smaa([[1, Number.NaN]])).toThrow('robustness/value-not-usable');
  });
});

describe('agreement', () => {
  it('the same, reversed, and WS of Sałabun and Urbaniak, ICCS 2020, which minds the first places most', () => {
    expect(agreement([1, 2, 3], [1, 2, 3])).toEqual({ tauB: 1, spearman: 1, ws: 1 });
    expect(agreement([1, 2, 3], [3, 2, 1])).toMatchObject({ tauB: -1, spearman: -1 });
    // 1 - (½ × 1/4 + ¼ × 1/3), the first two of five exchanged.
    expect(agreement([1, 2, 3, 4, 5], [2, 1, 3, 4, 5]).ws).toBeCloseTo(1 - 1 / 8 - 1 / 12, 12);
    expect(agreement([1, 2, 3, 4, 5], [1, 2, 3, 5, 4]).ws).toBeGreaterThan(agreement([1, 2, 3, 4, 5], [2, 1, 3, 4, 5]).ws);
  });
  it('tau-b counts ties, and never is NaN', () => {
    // One pair of three tied on one side: 2/√(3 × 2).
    expect(agreement([1, 2, 3], [1, 2, 2]).tauB).toBeCloseTo(2 / Math.sqrt(6), 12);
    expect(agreement([1, 1], [1, 1])).toEqual({ tauB: 1, spearman: 1, ws: 1 });
    expect(agreement([1, 1], [1, 2])).toMatchObject({ tauB: 0, spearman: 0 });
    expect(agreement([], [])).toEqual({ tauB: 1, spearman: 1, ws: 1 });
  });
  it('methods side by side; one that cannot be used says why', () => {
    const made = compareMethods(
      matrixOf(
        [
          [1, 0],
          [2, 5],
          [9, 1],
        ],
        [1, 1],
        '++',
        [{ scale: { min: 0, max: 10 } }, { scale: { min: 0, max: 10 } }],
      ),
    );
    expect(made.map(({ method, ranks }) => [method, ranks?.competition])).toEqual([
      ['weighted-sum', [3, 2, 1]],
      ['weighted-product', undefined],
      ['topsis', [3, 1, 2]],
      ['vikor', expect.any(Array)],
      ['promethee-ii', [3, 1, 1]],
    ]);
    expect(made[1]?.refused).toMatchObject({ code: 'matrix/product-of-zero', values: { criterion: 'c2' } });
    expect(made[0]?.agreement?.tauB).toBe(1);
    expect(made[2]?.agreement?.tauB).toBeCloseTo(1 / 3, 12);
  });
});

describe('who else is compared', () => {
  it('a weighted sum on fixed scales never turns a pair round', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        expect(leaveOneOut(matrix)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
  it('min-max does, when the one that set the scale leaves', () => {
    const matrix = matrixOf(
      [
        [10, 40],
        [30, 22],
        [0, 20],
        [100, 0],
      ],
      [1, 1],
      '++',
    );
    // 1.1, 0.85, 0.5 and 1; without the first, 40 is no more the most, and the second has 0.3 + 1 against 1.
    expect(leaveOneOut(matrix, { normalisation: 'min-max' })).toEqual([{ without: 0, turned: [[3, 1]] }]);
  });
  it('dominance, whatever the weights', () => {
    expect(
      dominances(
        matrixOf(
          [
            [1, 5],
            [1, 7],
            [null, 1],
          ],
          [1, 1],
          '+-',
        ),
      ),
    ).toEqual([[0, 1]]);
    expect(valuationOf(matrixOf([[1], [null]], [3], '-', [{ scale: { min: 0, max: 2 } }]))).toEqual({
      values: [[0.5], [0.5]],
      weights: [1],
    });
  });
});
