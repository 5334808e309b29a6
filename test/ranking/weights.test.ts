/** Weights of one person, each method against its published case and by its laws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceOf, UsageError } from '../../src/index.ts';
import {
  type BestWorst,
  bestWorstWeights,
  cardWeights,
  criticWeights,
  directWeights,
  entropyWeights,
  pairWeights,
  rankOrderWeights,
  swingWeights,
} from '../../src/ranking/index.ts';
import { matrixOf, rounded } from './matrix/tiny-matrix.ts';

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('said outright', () => {
  it('percentages and swings are shares', () => {
    expect(directWeights(['a', 'b', 'c'], { a: 30, c: 70 })).toEqual([0.3, 0, 0.7]);
    expect(swingWeights(['a', 'b', 'c'], { a: 100, b: 60, c: 40 })).toEqual([0.5, 0.3, 0.2]);
  });
});

describe('cards', () => {
  it('Figueira and Roy, EJOR 139, 2002, first example, z = 6.5: 42.25 in all', () => {
    const groups = [['c', 'g', 'l'], ['d'], [], ['b', 'f', 'i', 'j'], ['e'], ['a', 'h'], ['k']];
    const weights = cardWeights(['c', 'd', 'b', 'e', 'a', 'k', 'f', 'g', 'h', 'i', 'j', 'l'], groups, 6.5);
    expect(
      rounded(
        weights.slice(0, 6).map((weight) => weight * 42.25),
        4,
      ),
    ).toEqual([1, 1.9167, 3.75, 4.6667, 5.5833, 6.5]);
    expect(sum(weights)).toBeCloseTo(1, 12);
  });
});

describe('only an order', () => {
  it('Barron and Barrett, Management Science 42, 1996, four attributes', () => {
    expect(rounded(rankOrderWeights([1, 2, 3, 4]), 4)).toEqual([0.5208, 0.2708, 0.1458, 0.0625]);
    expect(rounded(rankOrderWeights([4, 3, 2, 1], 'sum'), 4)).toEqual([0.1, 0.2, 0.3, 0.4]);
    expect(rounded(rankOrderWeights([1, 2, 3, 4], 'reciprocal'), 4)).toEqual([0.48, 0.24, 0.16, 0.12]);
  });
  it('tied criteria share the weights of their places', () => {
    expect(rounded(rankOrderWeights([1, 2, 2, 4]), 4)).toEqual([0.5208, 0.2083, 0.2083, 0.0625]);
    expect(rounded(rankOrderWeights([7, 7]), 4)).toEqual([0.5, 0.5]);
  });
});

const upper = (rows: readonly (readonly number[])[]) =>
  rows.flatMap((values, i) => values.map((value, j) => ({ a: letters[i] ?? '', b: letters[i + 1 + j] ?? '', value })));

describe('pairs', () => {
  const school = upper([[4, 3, 1, 3, 4], [7, 3, 1 / 5, 1], [1 / 5, 1 / 5, 1 / 6], [1, 1 / 3], [3]]);
  it('choosing a school, Saaty 1980 and Wang and Chin 2011; digits by a general eigenvalue solver', () => {
    const made = pairWeights(letters, school);
    const solved = [0.320770183263, 0.139502745421, 0.0347683077, 0.128486018463, 0.23738999474, 0.139082750413];
    for (const [i, weight] of solved.entries()) expect(Math.abs((made.weights[i] ?? 0) - weight)).toBeLessThan(1e-11);
    expect(made.eigenvalue).toBeCloseTo(7.41987010192128, 9);
    expect(made.consistencyRatio).toBeCloseTo(0.229011306761497, 9);
    expect(made.revisit).toMatchObject({ a: 'a', b: 'c' });
  });
  it('three criteria have a closed form: λ = 1 + t + 1/t with t³ = a₁₂a₂₃/a₁₃, and GCI = ln²(t³)/3', () => {
    const judgement = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 2, 4, 7, 9);
    fc.assert(
      fc.property(judgement, judgement, judgement, (ab, bc, ac) => {
        const made = pairWeights(['a', 'b', 'c'], upper([[ab, ac], [bc]]));
        const circle = (ab * bc) / ac;
        expect(made.eigenvalue).toBeCloseTo(1 + Math.cbrt(circle) + Math.cbrt(1 / circle), 9);
        expect(made.geometricConsistencyIndex).toBeCloseTo(Math.log(circle) ** 2 / 3, 9);
        expect(made.weights).toHaveLength(3);
        for (const [i, weight] of pairWeights(['a', 'b', 'c'], upper([[ab, ac], [bc]]), 'geometric-mean').weights.entries())
          expect(weight).toBeCloseTo(made.weights[i] ?? 0, 9);
      }),
    );
  });
  it('the value that would fit is the ratio of the weights', () => {
    const { revisit, weights } = pairWeights(['a', 'b', 'c'], upper([[9, 1 / 9], [9]]));
    expect(revisit?.fitting).toBeCloseTo(
      (weights[['a', 'b', 'c'].indexOf(revisit?.a ?? '')] ?? 0) / (weights[['a', 'b', 'c'].indexOf(revisit?.b ?? '')] ?? 1),
      12,
    );
  });
});

describe('best and worst', () => {
  /** Judgements of Rezaei, Omega 53, 2015 (transport); the linear programme solved by hand: ξ = 1/28, w = 2ξ, 9ξ, 17ξ. */
  const transport: BestWorst = { best: 'c', worst: 'a', bestTo: { a: 8, b: 2 }, toWorst: { b: 5, c: 8 } };
  it('Rezaei, Omega 64, 2016, linear model', () => {
    const made = bestWorstWeights(['a', 'b', 'c'], transport);
    expect(rounded(made.weights, 12)).toEqual(rounded([2 / 28, 9 / 28, 17 / 28], 12));
    expect(made.deviation).toBeCloseTo(1 / 28, 12);
    // |2 × 5 - 8|/(64 - 8)
    expect(made.consistencyRatio).toBeCloseTo(2 / 56, 12);
  });
  const answers = fc
    .tuple(
      fc.integer({ min: 2, max: 9 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), { maxLength: 4 }),
    )
    .map(([extreme, others]) => {
      const names = others.map((_, i) => letters[i] ?? '');
      const clipped = others.map(([to, from]) => [Math.min(to, extreme), Math.min(from, extreme)] as const);
      const bestTo = Object.fromEntries([
        ...names.map((name, i) => [name, clipped[i]?.[0] ?? 1] as const),
        ['worst', extreme] as const,
      ]);
      const toWorst = Object.fromEntries([
        ...names.map((name, i) => [name, clipped[i]?.[1] ?? 1] as const),
        ['best', extreme] as const,
      ]);
      return { criteria: [...names, 'best', 'worst'], given: { best: 'best', worst: 'worst', bestTo, toWorst } };
    });
  it('misses no judgement by more than ξ, and no other weights do better', () => {
    const missed = (criteria: readonly string[], { bestTo, toWorst }: BestWorst, weights: readonly number[]): number => {
      const of = (name: string): number => weights[criteria.indexOf(name)] ?? 0;
      return Math.max(
        ...Object.entries(bestTo).map(([name, times]) => Math.abs(of('best') - times * of(name))),
        ...Object.entries(toWorst).map(([name, times]) => Math.abs(of(name) - times * of('worst'))),
      );
    };
    fc.assert(
      fc.property(
        answers,
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
        ({ criteria, given }, moves) => {
          const { weights, deviation } = bestWorstWeights(criteria, given);
          expect(sum(weights)).toBeCloseTo(1, 12);
          expect(missed(criteria, given, weights)).toBeLessThanOrEqual(deviation + 1e-9);
          for (const size of [0.3, 0.03, 0.003]) {
            const moved = weights.map((weight, i) => Math.max(0, weight + size * (moves[i] ?? 0)));
            if (sum(moved) > 0)
              expect(
                missed(
                  criteria,
                  given,
                  moved.map((weight) => weight / sum(moved)),
                ),
              ).toBeGreaterThanOrEqual(deviation - 1e-9);
          }
        },
      ),
    );
  });
  it('answers that agree give back the weights they were made from', () => {
    const made = bestWorstWeights(['a', 'b', 'c'], { best: 'a', worst: 'c', bestTo: { b: 2, c: 6 }, toWorst: { a: 6, b: 3 } });
    expect(rounded(made.weights, 12)).toEqual([0.6, 0.3, 0.1]);
    expect(made).toMatchObject({ deviation: 0, consistencyRatio: 0 });
    expect(bestWorstWeights(['a'], { best: 'a', worst: 'a', bestTo: {}, toWorst: {} }).weights).toEqual([1]);
  });
});

describe('by how values spread', () => {
  it('entropy: Elsayed, Dawood and Karthikeyan, Int. J. Eng. Trends Technol. 46, 2017', () => {
    const rows = [
      [7, 312, 1891, 6613, 163],
      [72, 88, 728, 941804, 1078],
      [10, 252, 2594, 3466, 117471],
      [10, 145, 980, 2371, 86329],
      [65, 54, 350, 501, 29897],
      [29, 48, 380, 912, 34051],
      [7, 476, 3300, 78470, 2212],
      [70, 87, 650, 733, 819000],
      [4, 86, 591, 3015, 103],
      [12, 79, 579, 3240, 96098],
      [21, 45, 261, 1253, 453],
      [1, 72, 530, 4333, 0.1048],
    ];
    expect(rounded(entropyWeights(matrixOf(rows, [1, 1, 1, 1, 1], '+++++')), 6)).toEqual([
      0.104991, 0.069124, 0.071373, 0.449937, 0.304575,
    ]);
  });
  it('CRITIC: Diakoulaki, Mavrotas and Papayannakis, Computers & Operations Research 22, 1995', () => {
    const rows = [
      [61, 1.08, 4.33],
      [20.7, 0.26, 4.34],
      [16.3, 1.98, 2.53],
      [9, 3.29, 1.65],
      [5.4, 2.77, 2.33],
      [4, 4.12, 1.21],
      [-6.1, 3.52, 2.1],
      [-34.6, 3.31, 0.98],
    ];
    expect(rounded(criticWeights(matrixOf(rows, [1, 1, 1], '+++')), 8)).toEqual([0.20222554, 0.48090173, 0.31687273]);
  });
  it('CRITIC turns a criterion of which less is better, as JMcDM does', () => {
    const rows = [
      [12.9918, 0.7264, -1.1009, 1.598139592],
      [4.1201, 5.8824, 3.4483, 1.021563567],
      [4.1039, 0, -0.5076, 0.984469444],
    ];
    const weights = criticWeights(matrixOf(rows, [1, 1, 1, 1], '++-+'));
    expect(rounded(weights, 4)).toEqual([0.1688, 0.4184, 0.2491, 0.1636]);
  });
  it('a constant criterion weighs nothing; alone to vary, one weighs all; two that say the same share by their spread', () => {
    expect(
      entropyWeights(
        matrixOf(
          [
            [1, 5],
            [2, 5],
          ],
          [1, 1],
          '++',
        ),
      ),
    ).toEqual([1, 0]);
    expect(
      criticWeights(
        matrixOf(
          [
            [1, 5],
            [2, 5],
          ],
          [1, 1],
          '++',
        ),
      ),
    ).toEqual([1, 0]);
    expect(
      rounded(
        criticWeights(
          matrixOf(
            [
              [1, 10],
              [2, 20],
              [3, 30],
            ],
            [1, 1],
            '++',
          ),
        ),
        12,
      ),
    ).toEqual([0.5, 0.5]);
  });
});

const refusals: readonly (readonly [string, () => unknown])[] = [
  ['weights/amount-not-usable', () => directWeights(['a'], { a: -1 })],
  ['weights/unknown-criterion', () => directWeights(['a'], { z: 1 })],
  ['weights/nothing-weighs', () => directWeights(['a'], { a: 0 })],
  ['weights/no-swing-of-100', () => swingWeights(['a'], { a: 60 })],
  ['weights/swing-over-100', () => swingWeights(['a'], { a: 160 })],
  ['weights/one-card-each', () => cardWeights(['a', 'b'], [['a']])],
  ['weights/ratio-below-one', () => cardWeights(['a'], [['a']], 0.5)],
  ['weights/rank-not-usable', () => rankOrderWeights([1, Number.NaN])],
  ['weights/pair-not-judged', () => pairWeights(['a', 'b', 'c'], upper([[2]]))],
  ['weights/judgement-outside', () => pairWeights(['a', 'b'], upper([[10]]))],
  ['weights/best-is-worst', () => bestWorstWeights(['a', 'b'], { best: 'a', worst: 'a', bestTo: {}, toWorst: {} })],
  [
    'weights/best-worst-judgement',
    () => bestWorstWeights(['a', 'b', 'c'], { best: 'a', worst: 'b', bestTo: { b: 4 }, toWorst: { c: 2 } }),
  ],
  ['weights/nothing-varies', () => criticWeights(matrixOf([[1], [1]], [1], '+'))],
  ['matrix/needs-positive', () => entropyWeights(matrixOf([[1], [0]], [1], '+'))],
  ['matrix/value-missing', () => criticWeights(matrixOf([[1], [null]], [1], '+'))],
];
describe('refused, in both languages', () => {
  it.each(refusals)('%s', (code, run) => {
    let refused: unknown;
    try {
      run();
    } catch (error) {
      refused = error;
    }
    if (!(refused instanceof UsageError)) throw new Error(`${code} was not refused`);
    expect(refused.code).toBe(code);
    expect(sentenceOf(refused, 'fr')).not.toMatch(/undefined|^weights|^matrix/);
    expect(sentenceOf(refused, 'en')).not.toMatch(/undefined|^weights|^matrix/);
  });
});
