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
  it('leads no further than the whole of which it is a part, unless it is beyond it already', () => {
    const share = (unit: string, value: number, to = 100) =>
      measured({ unit, baseline: { period: 2025, value: 50 }, targets: [{ period: 2029, value: to }] }, [{ period: 2027, value }])
        ?.path?.projected ?? 0;
    expect(share('%', 90)).toBe(100);
    expect(share('lieux', 90)).toBeGreaterThan(120);
    expect(share('%', 110)).toBeGreaterThan(150);
    expect(share('%', 90, 120)).toBeGreaterThan(120);
    expect(share('%', 60)).toBeCloseTo(50 + (10 * 1461) / 730, 9);
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

// From 2025-12-31, 365 days to the first, 731 more to the second.
const targets = [
  { period: 2026, value: 40 },
  { period: 2028, value: 70 },
  { period: 2030, value: 90 },
];
const stepped = { baseline: { period: 2025, value: 20 }, targets };

describe('the path through several targets', () => {
  const at = (period: IndicatorValue['period'], value: number, more: Partial<Indicator> = stepped) =>
    measured(more, [{ period, value }], '2027-12-31');

  it.each([
    ['2026-07-01', 20 + (20 * 182) / 365],
    ['2026', 40],
    ['2027', 40 + (30 * 365) / 731],
    ['2027-06-30', 40 + (30 * 181) / 731],
  ])('asks on %s for what the line between the two nearest asks', (period, expected) =>
    expect(at(period, 50)?.path?.expected).toBeCloseTo(expected, 9),
  );
  it('is that of a straight line where the targets are on it, whatever their number', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2026, max: 2039 })), fc.integer({ min: 2026, max: 2041 }), (years, year) => {
        const days = (one: number) => (Date.parse(`${one}-12-31`) - Date.parse('2025-12-31')) / 86_400_000;
        const on = (one: number) => ({ period: one, value: 10 + days(one) / 10 });
        const straight = { baseline: { period: 2025, value: 10 }, targets: [on(2040)] };
        const values = [{ period: year, value: 50 }];
        const many = measured({ ...straight, targets: [...years, 2040].map(on) }, values, '2045-01-01')?.path;
        expect(many?.expected).toBeCloseTo(measured(straight, values, '2045-01-01')?.path?.expected ?? Number.NaN, 6);
      }),
    );
  });
  it('judges against the line of the day, leads to the next target and names it', () => {
    const short = at(2027, 50);
    expect(short).toMatchObject({ state: 'behind', path: { target: { value: 70, period: { text: '2028' } } } });
    // The straight line to the last target asked for 48.
    expect(short?.path?.projected).toBeCloseTo(20 + (30 * 1096) / 730, 9);
    expect(at(2027, 56)?.state).toBe('on-path');
    expect(measured(stepped, [{ period: 2027, value: 95 }], '2032-01-01')?.path?.target.value).toBe(90);
  });
  it('names as the next target the one to which it leads, which no value settles yet', () => {
    const settled = measured(stepped, [{ period: 2028, value: 75 }], '2028-11-15');
    expect([settled?.nextTarget?.value, settled?.path?.target.value]).toEqual([90, 90]);
    const years = fc.uniqueArray(fc.integer({ min: 2026, max: 2034 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(years, fc.integer({ min: 2026, max: 2034 }), fc.integer({ min: 2026, max: 2034 }), (due, measuredIn, now) => {
        const drawn = { ...stepped, targets: due.map((period) => ({ period, value: period - 1900 })) };
        const told = measured(drawn, [{ period: measuredIn, value: 50 }], `${now}-11-15`);
        if (told?.path && told.nextTarget) expect(told.nextTarget).toEqual(told.path.target);
      }),
    );
  });
  it('falls as it rises', () => {
    const falling = {
      baseline: { period: 2025, value: 80 },
      targets: targets.map((one) => ({ ...one, value: 100 - one.value })),
    };
    expect(at(2027, 50, falling)?.state).toBe('behind');
    expect(at(2027, 44, falling)?.state).toBe('on-path');
    expect(at(2027, 44, falling)?.path?.lead).toBeCloseTo(16 - (30 * 365) / 731, 9);
  });
  it('reads targets by their days, the last written of one period, and none before the starting point', () => {
    const expected = at(2027, 50)?.path?.expected ?? Number.NaN;
    const mixed = [{ period: 2028, value: 65 }, { period: 2024, value: 99 }, ...targets.toReversed()];
    const same = at(2027, 50, { ...stepped, targets: mixed });
    expect(same?.path?.expected).toBeCloseTo(expected, 9);
    expect(same?.nextTarget?.value).toBe(70);
  });
  it('stays at the last dated target where the end has no date', () => {
    const open = { ...stepped, targets: [{ period: 2026, value: 40 }, { value: 90 }] };
    expect(at(2027, 50, open)).toMatchObject({ state: 'on-path', target: { value: 90 }, path: { expected: 40 } });
  });
  it('does not ask a year for what a quarter of it is to bring', () => {
    const sums: Partial<Indicator> = {
      ...stepped,
      aggregation: 'sum',
      targets: [{ period: '2026-Q4', value: 400 }, ...targets],
    };
    expect(at(2027, 50, sums)?.path?.expected).toBeCloseTo(40 + (30 * 365) / 731, 9);
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
