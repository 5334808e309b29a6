// The straight line from the starting point to the target, the pace, and what an indicator's state is called.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../src/measuring/index.ts';
import type { Indicator, IndicatorValue } from '../../src/model/index.ts';
import { projectWith } from '../project/project.ts';

type Values = readonly Omit<IndicatorValue, 'indicator'>[];
const measured = (more: Partial<Indicator>, values: Values, today = '2028-06-30') =>
  measure(
    projectWith({
      indicators: [{ id: 'IN-1', title: 'Visites', ...more }],
      values: values.map((value) => ({ indicator: 'IN-1', ...value })),
    }),
    today,
  )[0];

// 2025-12-31 to 2029-12-31 is 1,461 days; 730 of them are gone on 2027-12-31.
const rising = { baseline: { period: 2025, value: 100 }, targets: [{ period: 2029, value: 200 }] };
const falling = { baseline: { period: 2025, value: 200 }, targets: [{ period: 2029, value: 100 }] };

describe('the path', () => {
  it('asks for as much as time is gone, and leads where the pace goes', () => {
    const path = measured(rising, [{ period: 2027, value: 140 }])?.path;
    expect(path?.expected).toBeCloseTo(100 + (100 * 730) / 1461, 9);
    expect(path?.lead).toBeCloseTo(40 - (100 * 730) / 1461, 9);
    expect(path?.projected).toBeCloseTo(100 + (40 * 1461) / 730, 9);
  });
  it('is turned over when the indicator falls', () => {
    const path = measured(falling, [{ period: 2027, value: 140 }])?.path;
    expect(path?.lead).toBeCloseTo(60 - (100 * 730) / 1461, 9);
    expect(path?.projected).toBeCloseTo(200 - (60 * 1461) / 730, 9);
  });
  it.each<[string, Partial<Indicator>, Values]>([
    ['no starting point', { direction: 'higher-is-better', targets: rising.targets }, [{ period: 2027, value: 140 }]],
    ['a target without a date', { ...rising, targets: [{ value: 200 }] }, [{ period: 2027, value: 140 }]],
    ['a value as old as the starting point', rising, [{ period: 2025, value: 140 }]],
    ['a band', { ...rising, direction: 'band', band: { min: 0, max: 150 } }, [{ period: 2027, value: 140 }]],
    ['a break in between', { ...rising, breaks: [{ date: '2026-05-01' }] }, [{ period: 2027, value: 140 }]],
    ['no value', rising, []],
  ])('is not drawn: %s', (_, indicator, values) => expect(measured(indicator, values)?.path).toBeNull());

  it('leads to the target, or beyond, if and only if it is on the line, or ahead', () => {
    const day = fc.integer({ min: 2026, max: 2029 });
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: -500, max: 900 }),
        day,
        (from, way, value, year) => {
          const indicator = { baseline: { period: 2025, value: from }, targets: [{ period: 2029, value: from + way }] };
          const at = measured(indicator, [{ period: year, value }]);
          const [lead = 0, projected = 0] = [at?.path?.lead, at?.path?.projected];
          if (Math.abs(lead) > 1e-6) expect(lead > 0).toBe(projected > from + way);
        },
      ),
    );
  });
});

describe('the state', () => {
  it.each<[string, number, Partial<Indicator>, string]>([
    ['reached', 200, rising, '2028-06-30'],
    ['on-path', 155, rising, '2028-06-30'],
    ['behind', 140, rising, '2028-06-30'],
    ['away', 90, rising, '2028-06-30'],
    ['missed', 190, rising, '2030-01-01'],
    ['reached', 201, rising, '2030-01-01'],
    ['on-path', 145, falling, '2028-06-30'],
    ['behind', 160, falling, '2028-06-30'],
  ])('is %s at %d', (state, value, indicator, today) =>
    expect(measured(indicator, [{ period: 2027, value }], today)?.state).toBe(state),
  );
  it('is not guessed', () => {
    expect(measured({}, [{ period: 2027, value: 3 }])?.state).toBeNull();
    expect(measured(rising, [])?.state).toBeNull();
  });
});

describe('freshness', () => {
  it.each([
    ['yearly', 2026, '2027-12-31', '2028-07-02'],
    ['quarterly', '2026-Q4', '2027-03-31', '2027-05-18'],
    ['monthly', '2027-01', '2027-02-28', '2027-04-03'],
    ['weekly', '2027-01-28', '2027-02-04', '2027-02-28'],
    ['once-per-term', 2025, '2031-12-31', '2035-01-02'],
  ] as const)('%s, after %s', (frequency, period, next, staleFrom) =>
    expect(measured({ frequency }, [{ period, value: 1 }])?.freshness).toEqual({ next, staleFrom }),
  );
});
