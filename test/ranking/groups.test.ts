/** Several people: their weights together, how far they are apart, and their rankings put together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  borda,
  collegeWeights,
  condorcet,
  copeland,
  disagreement,
  groupJudgements,
  groupWeights,
  kemeny,
  kendallW,
  pairWeights,
  type Rankings,
  reversers,
} from '../../src/ranking/index.ts';
import { rounded } from './matrix/tiny-matrix.ts';

const members = [
  { weights: [80, 20, 0], influence: 3, college: 'elected' },
  { weights: [4, 6, 0], college: 'staff' },
  { weights: [1, 1, 2], college: 'staff', influence: 0 },
];

describe('weights together', () => {
  it('the mean of normalised weights, each with its influence; the group’s score is the mean of its members’', () => {
    expect(rounded(groupWeights(members), 12)).toEqual([0.7, 0.3, 0]);
  });
  it('the median, the geometric mean, and one group a college', () => {
    expect(rounded(groupWeights(members, 'median'), 12)).toEqual([0.8, 0.2, 0]);
    const two = [{ weights: [8, 2] }, { weights: [2, 8] }];
    expect(rounded(groupWeights(two, 'geometric-mean'), 12)).toEqual([0.5, 0.5]);
    expect(collegeWeights(members.slice(0, 2)).map(({ college, weights }) => [college, rounded(weights, 12)])).toEqual([
      ['elected', [0.8, 0.2, 0]],
      ['staff', [0.4, 0.6, 0]],
    ]);
  });
  it('nobody, or nothing in common, is refused', () => {
    expect(() => groupWeights([])).toThrow('groups/nobody');
    expect(() => groupWeights([{ weights: [1, 0] }, { weights: [0, 1] }], 'geometric-mean')).toThrow('groups/no-common-weight');
    expect(() => groupWeights([{ weights: [1, 0] }, { weights: [1] }])).toThrow('member: 2');
  });
  it('judgements: the geometric mean of each, so that opposite judges make equals', () => {
    const judge = (value: number) => ({ comparisons: [{ a: 'a', b: 'b', value }] });
    expect(rounded(groupJudgements(['a', 'b'], [judge(4), judge(1 / 4)]).weights, 12)).toEqual([0.5, 0.5]);
    expect(groupJudgements(['a', 'b'], [judge(3)])).toEqual(pairWeights(['a', 'b'], judge(3).comparisons));
  });
});

describe('apart', () => {
  it('ranges, and the share of pairs of members that order two criteria differently', () => {
    const { ranges, opposed } = disagreement([
      { weights: [3, 1] },
      { weights: [1, 3] },
      { weights: [2, 2] },
      { weights: [1, 3] },
    ]);
    expect(ranges).toEqual([
      { min: 0.25, max: 0.75 },
      { min: 0.25, max: 0.75 },
    ]);
    // One against two, of six pairs.
    expect(opposed[0]?.[1]).toBeCloseTo(2 / 6, 12);
  });
  it('who would turn a pair round', () => {
    expect(reversers([{ weights: [3, 1] }, { weights: [1, 3] }, { weights: [1, 1] }], [1, 0], [0, 1])).toEqual([1]);
  });
});

/** Capital of Tennessee, the textbook case of Condorcet methods: 42 % Memphis, 26 % Nashville, 15 % Chattanooga, 17 % Knoxville. */
const tennessee: Rankings = [
  ...new Array(42).fill([1, 2, 3, 4]),
  ...new Array(26).fill([4, 1, 2, 3]),
  ...new Array(15).fill([4, 3, 1, 2]),
  ...new Array(17).fill([4, 3, 2, 1]),
];

describe('votes', () => {
  it('Tennessee: Nashville wins, and Kemeny’s order agrees with 393 of 600', () => {
    expect(borda(tennessee)).toEqual([126, 194, 173, 107]);
    expect(copeland(tennessee)).toEqual([-3, 3, 1, -1]);
    expect(condorcet(tennessee)).toBe(1);
    expect(kemeny(tennessee)).toEqual({ order: [1, 2, 3, 0], disagreements: 207, orders: 1 });
  });
  it('no winner in a circle', () => {
    const circle = [
      [1, 2, 3],
      [3, 1, 2],
      [2, 3, 1],
    ];
    expect(condorcet(circle)).toBeNull();
    expect(kemeny(circle)).toEqual({ order: [0, 1, 2], disagreements: 4, orders: 3 });
  });
  it('W: Siegel and Castellan, Nonparametric statistics, 1988, three executives and six applicants', () => {
    const rankings = [
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ];
    expect(kendallW(rankings)).toBeCloseTo(0.162, 3);
    expect(
      kendallW([
        [1, 2, 3],
        [1, 2, 3],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      kendallW([
        [1, 1],
        [2, 2],
      ]),
    ).toBe(1);
  });
  const permutations = (left: readonly number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((first) => permutations(left.filter((other) => other !== first)).map((rest) => [first, ...rest]));
  it('Kemeny: no order of all contradicts the voters less, as many as are said do so as little, and the first of them is shown', () => {
    const sizes = fc.integer({ min: 1, max: 6 });
    const voters = sizes.chain((size) =>
      fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: size, maxLength: size }), { minLength: 1, maxLength: 6 }),
    );
    let several = 0;
    fc.assert(
      fc.property(voters, (rankings) => {
        const cost = (order: readonly number[]): number =>
          order.reduce(
            (sum, a, i) =>
              sum +
              order
                .slice(i + 1)
                .reduce((own, b) => own + rankings.filter((ranks) => (ranks[b] ?? 0) < (ranks[a] ?? 0)).length, 0),
            0,
          );
        // In the order of the alternatives: the first of the best puts at each place the first that it may.
        const every = permutations([...(rankings[0] ?? []).keys()]).map((order) => ({ order, cost: cost(order) }));
        const least = Math.min(...every.map((one) => one.cost));
        const best = every.filter((one) => one.cost === least);
        const { order, disagreements, orders } = kemeny(rankings);
        expect(disagreements).toBe(least);
        expect(orders).toBe(best.length);
        expect(order).toEqual(best[0]?.order);
        if (best.length > 1) several++;
      }),
      { numRuns: 60 },
    );
    expect(several).toBeGreaterThan(10);
  });
  it('Kemeny counts the orders of groups apart by their product, and says when it cannot count', () => {
    // Two voters of opposite minds on 5 pairs, each pair before the next: 2⁵.
    const straight = Array.from({ length: 10 }, (_, i) => i);
    const swapped = straight.map((i) => i ^ 1);
    expect(kemeny([straight, swapped])).toEqual({ order: straight, disagreements: 5, orders: 32 });
    // Twenty that two voters order the other way round: any order, too many together to be counted.
    const twenty = Array.from({ length: 20 }, (_, i) => i);
    expect(kemeny([twenty, [...twenty].reverse()])).toEqual({ order: twenty, disagreements: 190, orders: null });
  });
  it('Kemeny is exact on a hundred alternatives that do not all beat each other in circles', () => {
    const straight = Array.from({ length: 100 }, (_, i) => i);
    expect(kemeny([straight, straight, [...straight].reverse()]).order).toEqual(straight);
  });
  it('Kemeny says when too many beat each other in circles', () => {
    const size = 20;
    const turned = (by: number) => Array.from({ length: size }, (_, i) => (i + by) % size);
    expect(() => kemeny([turned(0), turned(7), turned(13)])).toThrow('groups/too-many-in-circle');
  });
});
