/** Achievement and aggregation on figures that were published, and the laws that any figures obey. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { achievementOf, measure } from '../../src/measuring/index.ts';
import type { Indicator, IndicatorValue } from '../../src/model/index.ts';
import { projectWith } from '../project/project.ts';

const measured = (indicator: Partial<Indicator>, values: readonly Omit<IndicatorValue, 'indicator'>[], today = '2024-06-30') =>
  measure(
    projectWith({
      indicators: [{ id: 'IN-1', title: 'Indicateur', ...indicator }],
      values: values.map((value) => ({ indicator: 'IN-1', ...value })),
    }),
    today,
  )[0];

describe('IATI standard', () => {
  // IATI-Extra-Documentation, iati-activity/result/indicator/baseline, “Example usage”: measure 1 (unit), ascending 1,
  // baseline 2012 of 10, first quarter of 2013: target 10, actual 11.
  it('a target that is the baseline is held, or it is not', () => {
    const indicator = {
      direction: 'higher-is-better',
      baseline: { period: 2012, value: 10 },
      targets: [{ period: '2013-Q1', value: 10 }],
    } as const;
    expect(measured(indicator, [{ period: '2013-Q1', value: 11 }])).toMatchObject({
      achievement: 100,
      achievementCode: 'target-equals-baseline',
      state: 'reached',
    });
  });
  // IATI activity NL-KVK-41236410-6970, “People benefitting from grants”, 2018: baseline 0; by the dimensions age and gender,
  // targets of 1050 women and 700 men, actuals of 1848 and 844; aggregation-status 1, no undisaggregated total.
  it('parts by several dimensions make the whole, and a target may be exceeded', () => {
    const at = measured(
      {
        aggregation: 'sum',
        baseline: { period: 2017, value: 0 },
        targets: [{ period: 2018, value: 1050 + 700 }],
      },
      [
        {
          period: 2018,
          value: 1848 + 844,
          breakdown: [
            { age: '18+', gender: 'female', value: 1848 },
            { age: '18+', gender: 'male', value: 844 },
          ],
        },
      ],
    );
    expect(at?.breakdowns[0]).toMatchObject({ dimensions: 'age × gender', together: [{ value: 2692, code: null }] });
    expect(at?.achievement).toBeCloseTo(153.83, 2);
  });
  // IATI standard 2.03, result/@aggregation-status: whether the data is suitable for aggregation.
  it('what is not suitable for aggregation gives no figure', () => {
    const breakdown = [
      { gender: 'female', value: 3 },
      { gender: 'male', value: 4 },
    ];
    const at = measured({ aggregation: 'none' }, [{ period: 2018, value: 5, breakdown }]);
    expect(at?.breakdowns[0]?.together).toEqual([{ value: null, code: 'not-addable' }]);
  });
});

describe('European cohesion policy', () => {
  // cohesiondata.ec.europa.eu, dataset aesb-873i (ESIF 2014-2020 achievement details): values are cumulative, “2016 values include
  // the 2015 values”, and those of different years “should NOT be aggregated”.
  it('a cumulative value is that of its last report, never the sum of the reports', () => {
    const at = measured({ aggregation: 'sum', cumulative: true }, [
      { period: '2016-S1', value: 40 },
      { period: '2016-S2', value: 100 },
    ]);
    expect(at?.years).toEqual([{ year: 2016, count: 2, value: 100, code: null }]);
  });
  // Regulation (EU) No 1303/2013, annex II: milestones for 2018 are intermediate targets, “directly linked to the achievement” of the
  // targets of 2023.
  it('a milestone is what comes next; what is achieved is reckoned against the target', () => {
    const indicator = {
      baseline: { period: 2014, value: 0 },
      targets: [
        { period: 2018, value: 20 },
        { period: 2023, value: 100 },
      ],
    };
    const at = measured(indicator, [{ period: 2017, value: 20 }], '2018-03-01');
    expect([at?.nextTarget?.value, at?.target?.value, at?.achievement]).toEqual([20, 100, 20]);
  });
});

describe('World Bank', () => {
  // Independent Evaluation Group, Results and Performance of the World Bank Group 2021, chapter 2: the mean outcome rating went from 4.1
  // to 4.4 on a scale of 1 to 6 from FY19 to FY20, projects rated moderately satisfactory or above from 79 to 88 percent.
  const scale = {
    '1': 'highly unsatisfactory',
    '2': 'unsatisfactory',
    '3': 'moderately unsatisfactory',
    '4': 'moderately satisfactory',
    '5': 'satisfactory',
    '6': 'highly satisfactory',
  };
  it('a mean of ratings stands between two levels, and goes the wanted way', () => {
    const at = measured({ scale, direction: 'higher-is-better', targets: [{ period: 2025, value: 6 }] }, [
      { period: 2019, value: 4.1 },
      { period: 2020, value: 4.4 },
    ]);
    expect([at?.trend, at?.course]).toEqual(['up', 'improving']);
    expect(at?.achievement).toBeCloseTo((100 * 3.4) / 5, 9);
  });
  it('a share is read in its unit', () =>
    expect(
      measured({ unit: '%', direction: 'higher-is-better' }, [
        { period: 2019, value: 79 },
        { period: 2020, value: 88 },
      ])?.course,
    ).toBe('improving'));
});

describe('laws', () => {
  const figure = fc.integer({ min: -1000, max: 1000 });
  const three = fc.tuple(figure, figure, figure);
  it('achievement is the same in another unit: °C or °F, euros or thousands', () => {
    fc.assert(
      fc.property(three, fc.integer({ min: 1, max: 50 }), figure, ([baseline, last, target], factor, shift) => {
        const turned = (value: number) => factor * value + shift;
        const way = target >= baseline ? 'rise' : 'fall';
        const here = achievementOf({ way, baseline, last, target });
        const there = achievementOf({ way, baseline: turned(baseline), last: turned(last), target: turned(target) });
        expect(there.code).toBe(here.code);
        expect(there.value).toBeCloseTo(here.value ?? Number.NaN, 6);
      }),
    );
  });
  it('without a baseline, it is the same in another unit of the same zero', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 50 }), (last, target, factor) => {
        const here = achievementOf({ way: 'rise', baseline: null, last, target });
        const there = achievementOf({ way: 'rise', baseline: null, last: factor * last, target: factor * target });
        expect(there.value).toBeCloseTo(here.value ?? Number.NaN, 6);
      }),
    );
  });
  it('more of what is wanted never achieves less', () => {
    fc.assert(
      fc.property(three, fc.nat(100), ([baseline, last, target], more) => {
        fc.pre(target > baseline);
        const of = (value: number) => achievementOf({ way: 'rise', baseline, last: value, target }).value ?? Number.NaN;
        expect(of(last + more)).toBeGreaterThanOrEqual(of(last));
      }),
    );
  });
  it('in a band, its width and its place in another unit change nothing', () => {
    fc.assert(
      fc.property(figure, figure, figure, fc.nat(200), fc.integer({ min: 1, max: 9 }), (baseline, last, min, width, factor) => {
        const of = (turn: (value: number) => number) =>
          achievementOf({
            way: { min: turn(min), max: turn(min + width) },
            baseline: turn(baseline),
            last: turn(last),
            target: null,
          });
        const there = of((value) => factor * value + 7);
        const here = of((value) => value);
        expect(there.code).toBe(here.code);
        expect(there.value).toBeCloseTo(here.value ?? Number.NaN, 6);
      }),
    );
  });
  it('on the target’s day, the path asks for the target and the pace leads to the last value', () => {
    fc.assert(
      fc.property(figure, fc.integer({ min: 1, max: 500 }), figure, (from, way, value) => {
        fc.pre(value >= from);
        const at = measured({ baseline: { period: 2020, value: from }, targets: [{ period: 2023, value: from + way }] }, [
          { period: 2023, value },
        ]);
        expect(at?.path?.expected).toBeCloseTo(from + way, 6);
        expect(at?.path?.projected).toBeCloseTo(value, 6);
      }),
    );
  });
});
