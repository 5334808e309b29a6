/** Weights of one voter by each method, and of voters together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ballot } from '../../src/model/index.ts';
import { weigh } from '../../src/ranking/actions/weighting.ts';
import { cardAmounts } from '../../src/ranking/weights/cards.ts';
import { pairWeights } from '../../src/ranking/weights/pairs.ts';
import { criterion, tinyProject } from './tiny-project.ts';

const ids = ['a', 'b', 'c'];
const voted = (ballots: readonly Omit<Ballot, 'voter'>[], group: 'mean' | 'median' | 'aij' | 'aip' = 'mean') =>
  weigh(
    tinyProject({
      criteria: { weightsFrom: 'ballots', group, criteria: ids.map((id) => criterion(id)) },
      ballots: ballots.map((ballot, i) => ({ year: 2026, ballot: { voter: `PE-${i}`, ...ballot } })),
    }),
    ids,
  );
const points = (a: number, b: number, c: number) => ({ weights: { points: { a, b, c } } });
const rounded = (weights: readonly number[] | null) => weights?.map((weight) => Number(weight.toFixed(4)));

describe('one voter', () => {
  it('points and percentages are shares of their sum', () => {
    expect(voted([points(100, 50, 50)]).weights).toEqual([0.5, 0.25, 0.25]);
    expect(voted([{ weights: { direct: { a: 30, c: 70 } } }]).weights).toEqual([0.3, 0, 0.7]);
  });
  it('cards: Figueira and Roy, EJOR 139, 2002, first example, ratio 6.5', () => {
    const groups = [['c', 'g', 'l'], ['d'], [], ['b', 'f', 'i', 'j'], ['e'], ['a', 'h'], ['k']];
    expect(rounded(cardAmounts(['c', 'd', 'b', 'e', 'a', 'k'], groups, 6.5))).toEqual([1, 1.9167, 3.75, 4.6667, 5.5833, 6.5]);
  });
  it('cards without a ratio: each step is worth one card, blanks at the ends say nothing', () => {
    // Places 1, 3 and 3 of 7.
    expect(rounded(voted([{ weights: { cards: [[], ['a'], [], ['b', 'c'], []] } }]).weights)).toEqual([0.1429, 0.4286, 0.4286]);
    expect(cardAmounts(ids, [['a'], ['b']])).toEqual([1, 2, 0]);
    expect(cardAmounts(ids, [])).toEqual([0, 0, 0]);
  });
  it('cards with the ratio that the ballot says, and an order alone by centroid', () => {
    expect(rounded(voted([{ weights: { cards: [['a'], ['b'], ['c']], ratio: 3 } }]).weights)).toEqual([0.1667, 0.3333, 0.5]);
    // Barron and Barrett, 1996: 11/18, 5/18, 2/18; equals share the mean of their places.
    expect(rounded(voted([{ weights: { order: [['b'], ['c'], ['a']] } }]).weights)).toEqual([0.1111, 0.6111, 0.2778]);
    expect(rounded(voted([{ weights: { order: [['b'], ['c', 'a']] } }]).weights)).toEqual([0.1944, 0.6111, 0.1944]);
    expect(rounded(voted([{ weights: { order: [['b']] } }]).weights)).toEqual([0, 1, 0]);
    expect(voted([{ weights: { order: [] } }]).weights).toBeNull();
  });
  it('pairs: choosing a school, Saaty, The Analytic Hierarchy Process, 1980', () => {
    const schools = ['learning', 'friends', 'life', 'vocational', 'college', 'music'];
    const upper = [[4, 3, 1, 3, 4], [7, 3, 1 / 5, 1], [1 / 5, 1 / 5, 1 / 6], [1, 1 / 3], [3]];
    const pairs = upper.flatMap((values, i) =>
      values.map((value, j) => ({ a: schools[i] ?? '', b: schools[i + 1 + j] ?? '', value })),
    );
    const made = pairWeights(schools, pairs);
    expect(made.weights.map((weight) => Number(weight.toFixed(2)))).toEqual([0.32, 0.14, 0.03, 0.13, 0.24, 0.14]);
    expect(made.consistencyRatio).toBeGreaterThan(0.2); // the book finds these judgements too inconsistent
  });
  it('best and worst: the linear method, and no weights from answers that are missing', () => {
    // ξ = 1/28, w = 2ξ, 9ξ, 17ξ.
    const answers = { best: 'c', worst: 'a', bestTo: { a: 8, b: 2 }, toWorst: { b: 5, c: 8 } };
    expect(rounded(voted([{ weights: { bestWorst: answers } }]).weights)).toEqual([0.0714, 0.3214, 0.6071]);
    const { voters, notices } = voted([{ weights: { bestWorst: { ...answers, toWorst: { c: 8 } } } }]);
    expect(voters).toBe(0);
    expect(notices).toEqual([{ code: 'ballot-without-weights', voter: 'PE-0' }]);
  });
  it('consistent pairs give back the weights they were made from, in either direction', () => {
    const weight = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(weight, weight, weight, (a, b, c) => {
        const pairs = [
          { a: 'a', b: 'b', value: a / b },
          { a: 'c', b: 'a', value: c / a },
          { a: 'b', b: 'c', value: b / c },
        ];
        const made = pairWeights(ids, pairs);
        for (const [i, amount] of [a, b, c].entries()) expect(made.weights[i]).toBeCloseTo(amount / (a + b + c), 9);
        expect(made.consistencyRatio).toBeCloseTo(0, 9);
      }),
    );
  });
});

describe('voters together', () => {
  it('the mean of normalised weights, each with its influence, and their range', () => {
    // (3 × 0.8 + 0.4) / 4 = 0.7
    const { weights, ranges, voters } = voted([{ ...points(80, 20, 0), influence: 3 }, points(4, 6, 0)]);
    expect(rounded(weights)).toEqual([0.7, 0.3, 0]);
    expect(ranges[0]).toEqual({ min: 0.4, max: 0.8 });
    expect(voters).toBe(2);
  });
  it('the median of each criterion, brought back to a sum of one', () => {
    // Medians 0.5, 0.3 and 0.1 of 0.9.
    const ballots = [points(6, 3, 1), points(5, 1, 4), points(2, 7, 1)];
    expect(rounded(voted(ballots, 'median').weights)).toEqual([0.5556, 0.3333, 0.1111]);
    expect(rounded(voted([points(1, 0, 0), points(0, 1, 0)], 'median').weights)).toEqual([0.5, 0.5, 0]);
  });
  it('aip: the geometric mean of weights, each with its influence; what one weighs 0 weighs nothing', () => {
    // √(0.8 × 0.2) = √(0.2 × 0.8) = 0.4, twice.
    expect(rounded(voted([points(8, 2, 0), points(2, 8, 0)], 'aip').weights)).toEqual([0.5, 0.5, 0]);
    // 0.8^(3/4) × 0.2^(1/4) over 0.2^(3/4) × 0.8^(1/4) = 2.
    expect(rounded(voted([{ ...points(8, 2, 0), influence: 3 }, points(2, 8, 0)], 'aip').weights)).toEqual([0.6667, 0.3333, 0]);
    expect(voted([points(1, 0, 0), points(0, 1, 0)], 'aip').weights).toBeNull();
  });
  it('aij: the geometric mean of judgements, each with its influence', () => {
    const compared = (ab: number, bc: number) => ({
      weights: {
        pairs: [
          { a: 'a', b: 'b', value: ab },
          { a: 'b', b: 'c', value: bc },
          { a: 'a', b: 'c', value: ab * bc },
        ],
      },
    });
    // a/b: √(8 × 2) = 4; b/c: √(1 × 4) = 2; hence 8, 2 and 1 of 11.
    expect(rounded(voted([compared(8, 1), compared(2, 4)], 'aij').weights)).toEqual([0.7273, 0.1818, 0.0909]);
    // Where everyone is consistent, judgements and weights put together are the same (Forman & Peniwati, EJOR 108, 1998).
    const several = [{ ...compared(8, 1), influence: 2 }, compared(2, 4), compared(1 / 3, 12)];
    expect(rounded(voted(several, 'aij').weights)).toEqual(rounded(voted(several, 'aip').weights));
  });
  it('aij with a ballot that makes no judgement: no weights, and the ballot is named', () => {
    const pairs = ['ab', 'bc', 'ac'].map(([a = '', b = '']) => ({ a, b, value: 1 }));
    const { weights, notices } = voted([{ weights: { pairs } }, points(1, 2, 3), { ...points(1, 2, 3), influence: 0 }], 'aij');
    expect(weights).toBeNull();
    expect(notices).toEqual([{ code: 'ballot-not-in-pairs', voter: 'PE-1' }]);
  });
  it('no median when nobody agrees on anything', () => {
    expect(voted([points(1, 0, 0), points(0, 1, 0), points(0, 0, 1)], 'median').weights).toBeNull();
  });
  it('names the ballots that cannot be counted and those that contradict themselves', () => {
    const contradicting = [
      { a: 'a', b: 'b', value: 9 },
      { a: 'b', b: 'c', value: 9 },
      { a: 'c', b: 'a', value: 9 },
    ];
    const { voters, notices, weights } = voted([
      {},
      { weights: { bestWorst: { best: 'a', worst: 'b' } } },
      { weights: { pairs: contradicting.slice(1) } },
      { weights: { pairs: contradicting } },
      { ...points(1, 1, 1), influence: 0 },
    ]);
    expect(voters).toBe(1);
    expect(rounded(weights)).toEqual([0.3333, 0.3333, 0.3333]);
    expect(notices.map(({ code, voter }) => [code, voter])).toEqual([
      ['ballot-without-weights', 'PE-0'],
      ['ballot-without-weights', 'PE-1'],
      ['ballot-without-weights', 'PE-2'],
      ['ballot-inconsistent', 'PE-3'],
    ]);
  });
  it('weights always sum to one', () => {
    const amount = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount, amount), { maxLength: 6 }),
        fc.constantFrom('mean', 'median', 'aip'),
        (all, group) => {
          const { weights } = voted(
            all.map(([a, b, c]) => points(a, b, c)),
            group,
          );
          if (weights) expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});
