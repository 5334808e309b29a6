// An indicator may be reckoned from others; what lacks is named, and nothing is a silent zero.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../src/measuring/index.ts';
import type { Indicator, IndicatorValue, Project } from '../../src/model/index.ts';
import { projectWith } from '../project/project.ts';

const indicator = (id: string, formula?: string): Indicator => ({ id, title: id, ...(formula !== undefined && { formula }) });
const reckoned = (formula: string, values: readonly IndicatorValue[], more: Partial<Project> = {}) => {
  const indicators = [indicator('IN-01'), indicator('IN-02'), indicator('IN-03', formula)];
  const at = measure(projectWith({ indicators, values: [...values], ...more }), '2027-12-31')[2];
  return {
    values: at?.values.map(({ period, value }) => [period?.text, value]),
    missing: at?.missing.map(({ period, inputs }) => [period.text, ...inputs]),
  };
};
const visits: readonly IndicatorValue[] = [
  { indicator: 'IN-01', period: 2026, value: 30 },
  { indicator: 'IN-02', period: '2026-01/2026-12', value: 120 },
  { indicator: 'IN-01', period: 2027, value: 40 },
];
const populations = [
  { value: 20_000, year: 2023, notion: 'municipal' as const },
  { value: 25_000, year: 2027, notion: 'municipal' as const },
];

describe('a formula', () => {
  it('is reckoned for each period of which all figures are known, however it is spelt; the others are named', () => {
    expect(reckoned('100 * IN-01 / IN-02', visits)).toEqual({ values: [['2026', 25]], missing: [['2027', 'IN-02']] });
  });
  it('counts the inhabitants of the time', () => {
    const territory = { name: 'Essai', populations };
    const project = { info: { format: 1, title: 'Essai', territory } } as const;
    expect(reckoned('1000 * IN-01 / population', visits, project).values).toEqual([
      ['2026', 1.5],
      ['2027', 1.6],
    ]);
    expect(reckoned('IN-01 / population', visits).missing).toEqual([
      ['2026', 'population'],
      ['2027', 'population'],
    ]);
  });
  it('counts the money of whole years, a range by its middle; what is dropped plans nothing, and spent what it spent', () => {
    const budget = [
      { year: 2026, spent: 1000.1, planned: { min: 10, max: 20 } },
      { year: 2026, spent: 0.2 },
    ];
    const actions = [
      { id: 'AC-01', title: 'Une', budget },
      { id: 'AC-02', title: 'Non', status: 'dropped' as const, budget: [{ year: 2026, spent: 5, planned: 70 }] },
    ];
    expect(reckoned('spent', [], { actions })).toEqual({ values: [['2026', 1005.3]], missing: [] });
    expect(reckoned('planned', [], { actions }).values).toEqual([['2026', 15]]);
    expect(reckoned('spent / IN-01', visits, { actions }).missing).toEqual([['2027', 'spent']]);
    const quarter = [{ indicator: 'IN-01', period: '2026-Q1', value: 3 }];
    expect(reckoned('spent / IN-01', quarter, { actions }).missing).toEqual([['2026-Q1', 'spent']]);
  });
  it('gives no value where it divides by nothing, and never one that is no number', () => {
    const none = [
      { indicator: 'IN-01', period: 2026, value: 3 },
      { indicator: 'IN-02', period: 2026, value: 0 },
    ];
    expect(reckoned('IN-01 / IN-02', none)).toEqual({ values: [], missing: [] });
  });
  it('leaves standing what somebody typed', () => {
    const typed = [...visits, { indicator: 'IN-03', period: '2026', value: 26 }];
    expect(reckoned('100 * IN-01 / IN-02', typed).values).toEqual([['2026', 26]]);
  });
  it('bears on others, and ends when they come back to it', () => {
    const indicators = [indicator('IN-01'), indicator('IN-02', '2 * IN-01'), indicator('IN-03', 'IN-02 + 1')];
    const project = projectWith({ indicators, values: [{ indicator: 'IN-01', period: 2026, value: 4 }] });
    expect(measure(project, '2027-12-31').map(({ last }) => last?.value)).toEqual([4, 8, 9]);
    expect(measure(project, '2027-12-31')[2]?.last?.source).toBe('IN-02 + 1');
    const circle = projectWith({ indicators: [indicator('IN-01', 'IN-02'), indicator('IN-02', 'IN-01')] });
    expect(measure(circle, '2027-12-31').map(({ values }) => values)).toEqual([[], []]);
  });
  it('is worth the same whatever the order of the indicators', () => {
    const amount = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 3, maxLength: 3 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        (given, order) => {
          const all = [indicator('IN-1'), indicator('IN-2'), indicator('IN-3', 'IN-1 + IN-4'), indicator('IN-4', 'IN-1 * IN-2')];
          const values = given.map((value, i) => ({ indicator: `IN-${(i % 2) + 1}`, period: 2024 + Math.floor(i / 2), value }));
          const inOrder = order.flatMap((i) => all[i] ?? []);
          const found = measure(projectWith({ indicators: inOrder, values }), '2027-12-31').find(
            (one) => one.indicator === 'IN-3',
          );
          const [a = 0, b = 0] = given;
          expect(found?.values.map(({ value }) => value)).toEqual([a + a * b]);
        },
      ),
    );
  });
});
