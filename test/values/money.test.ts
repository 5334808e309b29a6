/** Amounts in cents, and what an action costs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetLine } from '../../src/model/index.ts';
import { costByYear, costOf, fundingTotal, remainingCost } from '../../src/project/money/cost.ts';
import { middle, minus, moneyOf, plus, total, zero } from '../../src/values/amounts/money.ts';

const euros = (min: number, max = min) => ({ min: min * 100, max: max * 100 });
const amount = fc.tuple(fc.nat(1e9), fc.nat(1e6)).map(([min, more]) => ({ min, max: min + more }));

describe('money', () => {
  it('is read to the cent', () => {
    expect(moneyOf(1234.56)).toEqual({ min: 123456, max: 123456 });
    expect(moneyOf(19.99)).toEqual({ min: 1999, max: 1999 });
    expect(moneyOf({ min: 10, max: 20 })).toEqual(euros(10, 20));
    expect(moneyOf(undefined)).toBeNull();
  });
  it('keeps every cent of a written amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 11 }), (cents) => {
        expect(moneyOf(cents / 100)).toEqual({ min: cents, max: cents });
      }),
    );
  });
  it('is the sum of its parts, and unknown when nothing is known', () => {
    expect(total([null, euros(3), null, euros(1, 2)])).toEqual(euros(4, 5));
    expect(total([null])).toBeNull();
    expect(total([])).toBeNull();
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), fc.array(amount, { minLength: 1 }), (some, others) => {
        expect(total([...some, ...others])).toEqual(plus(total(some) ?? zero, total(others) ?? zero));
      }),
    );
  });
  it('leaves least when most is taken', () => {
    expect(minus(euros(100, 120), euros(10, 30))).toEqual(euros(70, 110));
    expect(middle(euros(100, 201))).toBe(15050);
  });
});

describe('cost', () => {
  const lines: readonly BudgetLine[] = [
    { year: 2027, nature: 'investment', planned: 24000, committed: 1000, spent: 500 },
    { year: 2026, nature: 'operating', planned: { min: 100, max: 200 } },
    { nature: 'operating', planned: 50 },
    { year: 2026, planned: 7 },
  ];
  it('adds up by nature', () => {
    expect(costOf(lines)).toEqual({
      planned: euros(24157, 24257),
      committed: euros(1000),
      spent: euros(500),
      investment: euros(24000),
      operating: euros(150, 250),
    });
    expect(costOf([])).toEqual({ planned: null, committed: null, spent: null, investment: null, operating: null });
  });
  it('goes by year, lines without one last', () => {
    expect(costByYear(lines).map(({ year, cost }) => [year, cost.planned])).toEqual([
      [2026, euros(107, 207)],
      [2027, euros(24000)],
      [null, euros(50)],
    ]);
  });
  it('loses nothing between the years', () => {
    const line = fc.record(
      {
        year: fc.integer({ min: 2020, max: 2024 }),
        nature: fc.constantFrom('investment' as const, 'operating' as const),
        planned: fc.nat(1e6),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(line), (some) => {
        expect(total(costByYear(some).map(({ cost }) => cost.planned))).toEqual(costOf(some).planned);
      }),
    );
  });
  it('leaves to pay what grants and contributions do not cover', () => {
    const action = {
      id: 'AC-1',
      title: 'Accueil',
      budget: [{ planned: 1000 }],
      funding: [
        { kind: 'grant', amount: { min: 300, max: 400 }, status: 'requested' },
        { kind: 'grant', amount: 200, status: 'refused' },
        { kind: 'contribution', amount: 50 },
        { kind: 'own-funds', amount: 500 },
        { kind: 'loan' },
      ],
    } as const;
    expect(remainingCost(action)).toEqual(euros(550, 650));
    expect(fundingTotal(action)).toEqual(euros(850, 950));
    expect(remainingCost({ ...action, funding: [] })).toEqual(euros(1000));
    expect(remainingCost({ ...action, budget: [] })).toBeNull();
    expect(fundingTotal({ ...action, funding: [] })).toBeNull();
  });
});
