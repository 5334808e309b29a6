/** Achievement, by its formula and at its edges; series, trends and what they stand for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { achievementOf, measure } from '../../src/measuring/index.ts';
import type { Indicator, IndicatorValue } from '../../src/model/index.ts';
import { projectWith } from '../project/project.ts';

const band = { min: 10, max: 20 };

describe('achievement', () => {
  it.each([
    ['half of the way up', { way: 'rise', baseline: 20, last: 50, target: 80 }, 50, null],
    ['half of the way down', { way: 'fall', baseline: 80, last: 50, target: 20 }, 50, null],
    ['beyond the target', { way: 'rise', baseline: 0, last: 30, target: 20 }, 150, null],
    ['beyond a target to fall to', { way: 'fall', baseline: 20, last: 5, target: 10 }, 150, null],
    ['away from the target', { way: 'rise', baseline: 20, last: 10, target: 80 }, 0, 'moving-away'],
    ['back to where it was', { way: 'rise', baseline: 20, last: 20, target: 80 }, 0, null],
    ['no direction stated', { way: null, baseline: 20, last: 50, target: 80 }, 50, null],
    ['no value', { way: 'rise', baseline: 20, last: null, target: 80 }, null, 'no-value'],
    ['no target', { way: 'rise', baseline: 20, last: 50, target: null }, null, 'no-target'],
    ['no baseline, rising', { way: 'rise', baseline: null, last: 60, target: 80 }, 75, 'without-baseline'],
    ['no baseline, falling', { way: 'fall', baseline: null, last: 60, target: 20 }, null, 'baseline-needed'],
    ['no baseline, no direction', { way: null, baseline: null, last: 60, target: 80 }, null, 'baseline-needed'],
    ['no baseline, target of nothing', { way: 'rise', baseline: null, last: 60, target: 0 }, null, 'baseline-needed'],
    ['held', { way: 'rise', baseline: 80, last: 81, target: 80 }, 100, 'target-equals-baseline'],
    ['not held', { way: 'rise', baseline: 80, last: 79, target: 80 }, 0, 'target-equals-baseline'],
    ['held low', { way: 'fall', baseline: 80, last: 79, target: 80 }, 100, 'target-equals-baseline'],
    ['held exactly', { way: null, baseline: 80, last: 79, target: 80 }, 0, 'target-equals-baseline'],
    ['a target on the wrong side', { way: 'rise', baseline: 80, last: 70, target: 60 }, null, 'target-against-direction'],
    ['inside the band', { way: band, baseline: null, last: 20, target: null }, 100, null],
    ['nearer to the band', { way: band, baseline: 40, last: 25, target: null }, 75, null],
    ['nearer from the other side', { way: band, baseline: 40, last: 5, target: null }, 75, null],
    ['further from the band', { way: band, baseline: 25, last: 40, target: null }, 0, 'moving-away'],
    ['out of the band', { way: band, baseline: 15, last: 40, target: null }, 0, 'moving-away'],
    ['outside since nobody knows when', { way: band, baseline: null, last: 40, target: null }, null, 'baseline-needed'],
  ] as const)('%s', (_, figures, value, code) => expect(achievementOf(figures)).toEqual({ value, code }));

  const figure = fc.integer({ min: -1000, max: 1000 });
  it('is the same when a figure that should fall is turned over', () => {
    fc.assert(
      fc.property(figure, figure, figure, (baseline, last, target) => {
        const turned = { way: 'fall', baseline: -baseline, last: -last, target: -target } as const;
        expect(achievementOf({ way: 'rise', baseline, last, target })).toEqual(achievementOf(turned));
      }),
    );
  });
  it('is never below 0, and 100 on the target', () => {
    fc.assert(
      fc.property(figure, figure, figure, (baseline, last, target) => {
        const way = target >= baseline ? 'rise' : 'fall';
        expect(achievementOf({ way, baseline, last, target }).value).toBeGreaterThanOrEqual(0);
        expect(achievementOf({ way, baseline, last: target, target }).value).toBe(100);
      }),
    );
  });
});

describe('an indicator at a date', () => {
  const measured = (
    indicator: Partial<Indicator>,
    values: readonly Omit<IndicatorValue, 'indicator'>[],
    today = '2027-06-30',
  ) => {
    const project = projectWith({
      indicators: [{ id: 'IN-1', title: 'Visites', ...indicator }],
      values: [...values.map((value) => ({ indicator: 'IN-1', ...value })), { indicator: 'IN-2', period: 2026, value: 9 }],
    });
    return measure(project, today)[0];
  };
  const rising = { direction: 'higher-is-better', baseline: { period: 2025, value: 100 } } as const;

  it('counts what had begun, in the order of time', () => {
    const values = [
      { period: '2027-S1', value: 4 },
      { period: '2027-S2', value: 5 },
      { period: '2026', value: 3, source: 'registre' },
      { period: 'un jour', value: 8 },
    ];
    const at = measured(rising, values);
    expect(at?.values.map(({ value }) => value)).toEqual([3, 4]);
    expect(at?.last?.value).toBe(4);
    expect(at?.previous).toMatchObject({ value: 3, source: 'registre', period: { start: '2026-01-01' } });
    expect(measured(rising, values, '2025-12-31')?.last).toBeNull();
  });
  it('aims at the last target, by way of the next one', () => {
    const targets = [
      { period: 2032, value: 300 },
      { period: 2026, value: 110 },
      { period: '2027-S1', value: 150 },
    ];
    const at = measured({ ...rising, targets }, [{ period: 2026, value: 150 }]);
    expect([at?.target?.value, at?.nextTarget?.value, at?.achievement]).toEqual([300, 150, 25]);
    expect(measured({ ...rising, targets }, [], '2027-07-01')?.nextTarget?.value).toBe(300);
    expect(measured({ ...rising, targets }, [], '2033-01-01')?.nextTarget).toBeNull();
  });
  it.each([
    ['higher-is-better', 110, 'up', 'improving'],
    ['lower-is-better', 110, 'up', 'worsening'],
    ['higher-is-better', 100, 'flat', 'stable'],
    ['lower-is-better', 90, 'down', 'improving'],
    [undefined, 90, 'down', null],
  ] as const)('%s at %d goes %s: %s', (direction, value, trend, course) => {
    const at = measured({ ...rising, ...(direction ? { direction } : { direction: 'band' }) }, [{ period: 2026, value }]);
    expect([at?.trend, at?.course]).toEqual([trend, course]);
  });
  it('goes well when it comes nearer to its band', () => {
    const at = measured({ direction: 'band', band }, [
      { period: 2025, value: 5 },
      { period: 2026, value: 22 },
    ]);
    expect([at?.trend, at?.course]).toEqual(['up', 'improving']);
  });
  it('does not compare across a break', () => {
    const indicator = { ...rising, targets: [{ value: 200 }], breaks: [{ date: '2026-05-01' }] };
    const at = measured(indicator, [{ period: 2026, value: 150 }]);
    expect(at).toMatchObject({ achievement: 50, achievementCode: 'broken-series', trend: null, course: null });
    expect(at?.breaks).toEqual(indicator.breaks);
    expect(measured({ ...indicator, breaks: [{ date: '2027-05-01' }] }, [{ period: 2026, value: 150 }])?.breaks).toEqual([]);
    const after = measured(indicator, [
      { period: '2026', value: 150 },
      { period: '2027-S1', value: 140 },
    ]);
    expect(after).toMatchObject({ achievementCode: 'broken-series', trend: 'down', course: 'worsening' });
  });
  it('does not compare a quarter with a year when the figure adds up', () => {
    const indicator = { ...rising, aggregation: 'sum', targets: [{ period: 2028, value: 200 }] } as const;
    const quarter = [{ period: '2027-Q1', value: 50 }];
    expect(measured(indicator, quarter)).toMatchObject({ achievement: null, achievementCode: 'shorter-than-target' });
    expect(measured({ ...indicator, cumulative: true }, quarter)).toMatchObject({ achievementCode: 'moving-away' });
    expect(measured(indicator, [{ period: 2027, value: 150 }])).toMatchObject({ achievement: 50, achievementCode: null });
  });
});
