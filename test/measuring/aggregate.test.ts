/** Figures of parts and of periods brought together by the rule that an indicator states, and levels by their rank. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateOf, levelsOf, measure } from '../../src/measuring/index.ts';
import type { Indicator, IndicatorValue } from '../../src/model/index.ts';
import { projectWith } from '../project/project.ts';

const measured = (indicator: Partial<Indicator>, values: readonly Omit<IndicatorValue, 'indicator'>[], today = '2028-06-30') =>
  measure(
    projectWith({
      indicators: [{ id: 'IN-1', title: 'Visites', ...indicator }],
      values: values.map((value) => ({ indicator: 'IN-1', ...value })),
    }),
    today,
  )[0];

describe('figures brought together', () => {
  const shares = [
    { value: 10, base: 100 },
    { value: 40, base: 300 },
  ];
  it.each([
    ['sum', 50, null],
    ['mean', 25, null],
    ['weighted-mean', 32.5, null],
    ['last', 40, null],
    ['none', null, 'not-addable'],
    [undefined, null, 'no-rule'],
  ] as const)('%s', (rule, value, code) => expect(aggregateOf(rule, shares)).toEqual({ value, code }));
  it('says nothing of nothing, and weighs nothing without all bases', () => {
    expect(aggregateOf('sum', [])).toEqual({ value: null, code: 'nothing' });
    expect(aggregateOf('weighted-mean', [...shares, { value: 3 }])).toEqual({ value: null, code: 'base-missing' });
    expect(aggregateOf('weighted-mean', [{ value: 3, base: 0 }])).toEqual({ value: null, code: 'base-missing' });
  });

  const share = fc.record({
    value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    base: fc.integer({ min: 1, max: 10_000 }),
  });
  const several = fc.array(share, { minLength: 1, maxLength: 12 });
  it.each(['sum', 'mean'] as const)('the %s is the same in any order', (rule) =>
    fc.assert(
      fc.property(several, (all) => {
        expect(aggregateOf(rule, all.toReversed()).value).toBe(aggregateOf(rule, all).value);
      }),
    ),
  );
  it.each(['mean', 'weighted-mean', 'last'] as const)('the %s lies between the least and the most', (rule) =>
    fc.assert(
      fc.property(several, (all) => {
        const value = aggregateOf(rule, all).value ?? Number.NaN;
        const values = all.map((one) => one.value);
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
        expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
      }),
    ),
  );
  it('a weighted mean is the mean when all weigh the same, and is that of the groups of its shares', () => {
    fc.assert(
      fc.property(several, several, fc.integer({ min: 1, max: 99 }), (some, others, base) => {
        const even = some.map(({ value }) => ({ value, base }));
        expect(aggregateOf('weighted-mean', even).value).toBeCloseTo(aggregateOf('mean', even).value ?? Number.NaN, 5);
        const grouped = [some, others].map((group) => ({
          value: aggregateOf('weighted-mean', group).value ?? Number.NaN,
          base: group.reduce((sum, one) => sum + one.base, 0),
        }));
        const whole = aggregateOf('weighted-mean', [...some, ...others]).value ?? Number.NaN;
        expect(aggregateOf('weighted-mean', grouped).value).toBeCloseTo(whole, 4);
      }),
    );
  });
});

describe('a year', () => {
  const quarters = [1, 2, 3, 4].map((quarter) => ({ period: `2027-Q${quarter}`, value: 10 * quarter }));
  const year = (indicator: Partial<Indicator>, values: readonly Omit<IndicatorValue, 'indicator'>[]) =>
    measured(indicator, values)?.years;
  it('is the sum of its quarters when they add up, and all are there', () => {
    expect(year({ aggregation: 'sum' }, quarters)).toEqual([{ year: 2027, count: 4, value: 100, code: null }]);
    expect(year({ aggregation: 'sum' }, quarters.slice(1))).toEqual([
      { year: 2027, count: 3, value: null, code: 'part-of-year' },
    ]);
    expect(year({ aggregation: 'mean' }, quarters.slice(1))).toMatchObject([{ value: 30, code: null }]);
  });
  it('is what was written for it, whatever its quarters', () =>
    expect(year({ aggregation: 'sum' }, [...quarters, { period: 2027, value: 90 }])).toEqual([
      { year: 2027, count: 1, value: 90, code: null },
    ]));
  it('ends where a running total ends', () =>
    expect(year({ aggregation: 'sum', cumulative: true }, quarters)).toMatchObject([{ value: 40 }]));
  it('is nothing without a rule', () => expect(year({}, quarters)).toMatchObject([{ value: null, code: 'no-rule' }]));
});

describe('parts', () => {
  it('stand in a table for each way of cutting, what is not there being unknown', () => {
    const at = measured({ aggregation: 'sum' }, [
      {
        period: 2026,
        value: 5,
        breakdown: [
          { commune: 'Brie', value: 2 },
          { commune: 'Essé', value: 3 },
          { commune: 'Brie', age: '60 et plus', value: 1 },
        ],
      },
      { period: 2027, value: 4, breakdown: [{ commune: 'Essé', value: 4 }] },
    ]);
    expect(at?.breakdowns).toMatchObject([
      {
        dimensions: 'commune',
        rows: [
          { name: 'Brie', values: [2, null] },
          { name: 'Essé', values: [3, 4] },
        ],
        together: [{ value: 5 }, { value: 4 }],
        wholes: [5, 4],
      },
      { dimensions: 'age × commune', rows: [{ name: '60 et plus – Brie', values: [1] }] },
    ]);
  });
});

describe('several values for the same days', () => {
  it('the last one written counts; the others stay beside it', () => {
    const at = measured({}, [
      { period: '2026-Q4', value: 3 },
      { period: '2027-Q2', value: 5, source: 'registre', note: 'provisoire' },
      { period: '2027-T2', value: 6, source: 'enquête' },
    ]);
    expect(at?.values).toHaveLength(2);
    expect(at?.last).toMatchObject({ value: 6, others: [{ value: 5, source: 'registre', note: 'provisoire' }] });
    expect(at?.previous?.value).toBe(3);
  });
});

describe('levels', () => {
  const scale = { '0': 'rien', '1': 'projet', '3': 'en place', '10': 'généralisé' };
  const indicator = { scale, baseline: { period: 2025, value: 0 }, targets: [{ period: 2029, value: 10 }] };
  const at = (value: number) => measured(indicator, [{ period: 2027, value }]);
  it('are counted by their rank, whatever numbers name them', () => {
    expect(levelsOf(indicator)).toEqual([0, 1, 3, 10]);
    expect(at(3)?.achievement).toBeCloseTo(200 / 3, 9);
    expect(at(2)?.achievement).toBeCloseTo(50, 9);
    expect(at(10)).toMatchObject({ achievement: 100, state: 'reached' });
    expect(at(3)?.path).toBeNull();
  });
  it('do not go beyond the scale', () => expect(at(11)).toMatchObject({ achievement: null, achievementCode: 'outside-scale' }));
  it('are as many as the numbers 0, 1, 2… would make', () => {
    const rising = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 7 });
    fc.assert(
      fc.property(rising, fc.nat(6), (numbers, nth) => {
        const levels = [...numbers].sort((a, b) => a - b);
        const rank = nth % levels.length;
        const named = (all: readonly number[]) => ({
          scale: Object.fromEntries(all.map((level) => [String(level), 'niveau'])),
          baseline: { period: 2025, value: all[0] ?? 0 },
          targets: [{ period: 2029, value: all.at(-1) ?? 0 }],
        });
        const reached = (all: readonly number[]) => measured(named(all), [{ period: 2027, value: all[rank] ?? 0 }])?.achievement;
        expect(reached(levels)).toBeCloseTo((100 * rank) / (levels.length - 1), 9);
      }),
    );
  });
});
