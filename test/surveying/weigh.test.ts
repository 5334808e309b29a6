/** Weights against published examples, against another algorithm, and by their laws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WeightsRequest, weigh } from '../../src/surveying/index.ts';
import { entropyWeights } from './entropy-weights.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * apiclus1 of R’s survey package: 183 schools by type and by whether they met their school-wide growth target; what R 4 answers to
 * rake(dclus1, list(~stype, ~sch.wide), …) and to postStratify(dclus1, ~stype, …) is kept as reference in xKDR/Survey.jl,
 * test/r_reference/rake_weights.csv, rake_results.csv and poststratify_results.csv. Totals of api00 by cell are those of the data.
 */
const schools = [
  { codes: ['E', 'No'], count: 12, api00: 7156 },
  { codes: ['E', 'Yes'], count: 132, api00: 86281 },
  { codes: ['H', 'No'], count: 3, api00: 1978 },
  { codes: ['H', 'Yes'], count: 11, api00: 6682 },
  { codes: ['M', 'No'], count: 8, api00: 4851 },
  { codes: ['M', 'Yes'], count: 17, api00: 10935 },
];
const types = { targets: { E: 4421, H: 755, M: 1018 } };
const wide = { targets: { No: 1072, Yes: 5122 } };
const population = 6194;

describe('published examples', () => {
  // R stops as soon as no margin is off by a whole school, so the third decimal is not its own.
  it('rakes apiclus1 as R’s survey does', () => {
    const { weights, converged } = weigh({ cells: schools, margins: [types, wide], method: 'raking' });
    const asR = [39.838509410554, 29.8704638727345, 67.1257826263303, 50.3301527726748, 49.0700673992951, 36.7921816646831];
    expect(converged).toBe(true);
    for (const [index, weight] of weights.entries()) expect((weight * population) / 183).toBeCloseTo(asR[index] ?? 0, 2);
    expect(sum(schools.map(({ api00 }, index) => (weights[index] ?? 0) * api00)) / 183).toBeCloseTo(641.230246862208, 3);
  });

  it('post-stratifies apiclus1 as R’s survey does, in one round', () => {
    const byType = ['E', 'H', 'M'].map((type) => {
      const of = schools.filter(({ codes }) => codes[0] === type);
      return { codes: [type], count: sum(of.map(({ count }) => count)), api00: sum(of.map(({ api00 }) => api00)) };
    });
    const { weights, rounds, method } = weigh({ cells: byType, margins: [types], method: 'post-stratification' });
    expect([rounds, method]).toEqual([1, 'post-stratification']);
    expect(sum(byType.map(({ api00 }, index) => (weights[index] ?? 0) * api00)) / 183).toBeCloseTo(642.310788211584, 9);
  });
});

const prefixed = (prefix: string, values: readonly number[]) => ({
  targets: Object.fromEntries(values.map((value, index) => [`${prefix}${index}`, value])),
});
const cellsOf = (table: readonly (readonly number[])[]) =>
  table.flatMap((row, i) => row.map((count, j) => ({ codes: [`r${i}`, `c${j}`], count })));
const four = cellsOf([
  [40, 30, 20, 10],
  [35, 50, 100, 75],
  [30, 80, 70, 120],
  [20, 30, 40, 50],
]);
const fourMargins = [prefixed('r', [150, 300, 400, 150]), prefixed('c', [200, 300, 400, 100])];
const reached = ({ cells }: WeightsRequest, weights: readonly number[], margin: number, code: string) =>
  sum(cells.map(({ codes, count }, index) => (codes[margin] === code ? count * (weights[index] ?? 0) : 0)));

it('comes to the weights that Newton’s method finds on the dual', () => {
  for (const [cells, margins] of [
    [four, fourMargins],
    [schools, [types, wide]],
  ] as const) {
    const { weights } = weigh({ cells, margins, method: 'raking' });
    for (const [index, other] of entropyWeights(cells, margins).entries()) expect(weights[index]).toBeCloseTo(other, 6);
  }
});

describe('laws', () => {
  const positive = fc.integer({ min: 1, max: 200 });
  const tables = fc.array(fc.array(positive, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
  const margins = fc.tuple(
    fc.array(positive, { minLength: 3, maxLength: 3 }),
    fc.array(positive, { minLength: 3, maxLength: 3 }),
  );

  it('margins are met, the mean is 1, and the base knows less than it counts', () => {
    fc.assert(
      fc.property(tables, margins, (table, [rows, columns]) => {
        const asked: WeightsRequest = {
          cells: cellsOf(table),
          margins: [prefixed('r', rows), prefixed('c', columns)],
          method: 'raking',
        };
        const { weights, converged, designEffect, effectiveBase } = weigh(asked);
        const base = sum(table.flat());
        expect(converged).toBe(true);
        expect(sum(asked.cells.map(({ count }, index) => count * (weights[index] ?? 0)))).toBeCloseTo(base, 4);
        for (const [index, row] of rows.entries())
          expect(reached(asked, weights, 0, `r${index}`) / base).toBeCloseTo(row / sum(rows), 6);
        for (const [index, column] of columns.entries())
          expect(reached(asked, weights, 1, `c${index}`) / base).toBeCloseTo(column / sum(columns), 6);
        expect(designEffect).toBeGreaterThanOrEqual(1);
        expect(effectiveBase).toBeLessThanOrEqual(base);
      }),
      { numRuns: 60 },
    );
  });

  it('no weight is above the largest, and the mean stays 1, whether margins can then be met or not', () => {
    fc.assert(
      fc.property(tables, margins, fc.double({ min: 1, max: 3, noNaN: true }), (table, [rows, columns], largest) => {
        const cells = cellsOf(table);
        const asked = { cells, margins: [prefixed('r', rows), prefixed('c', columns)], method: 'raking', largest } as const;
        const result = weigh(asked);
        const base = sum(table.flat());
        expect(result.largest).toBeLessThanOrEqual(largest + 1e-9);
        expect(sum(cells.map(({ count }, index) => count * (result.weights[index] ?? 0))) / base).toBeCloseTo(1, 6);
      }),
      { numRuns: 30 },
    );
  });

  it('the scale of targets changes nothing', () => {
    const thousand = fourMargins.map((margin) => ({
      targets: Object.fromEntries(Object.entries(margin.targets).map(([code, value]) => [code, value * 1000])),
    }));
    const one = weigh({ cells: four, margins: fourMargins, method: 'raking' });
    const other = weigh({ cells: four, margins: thousand, method: 'raking' });
    for (const [index, weight] of one.weights.entries()) expect(other.weights[index]).toBeCloseTo(weight, 9);
  });
});

describe('what cannot be weighted', () => {
  const age = { targets: { young: 50, old: 50 } };

  it('leaves at 1 those who did not say, and weighs the others among themselves', () => {
    const cells = [
      { codes: ['young'], count: 10 },
      { codes: ['old'], count: 30 },
      { codes: [null], count: 5 },
    ];
    const { weights, untargeted, designEffect } = weigh({ cells, margins: [age], method: 'post-stratification' });
    expect(weights).toEqual([2, 20 / 30, 1].map((weight) => expect.closeTo(weight, 9)));
    expect(untargeted).toEqual([]);
    // Kish: 45 × (10·4 + 30·4/9 + 5) / 45².
    expect(designEffect).toBeCloseTo((40 + 40 / 3 + 5) / 45, 9);
  });

  it('tells answers that have no target and targets that have no answer', () => {
    const cells = [
      { codes: ['young'], count: 10 },
      { codes: ['child'], count: 3 },
    ];
    const told = weigh({ cells, margins: [{ targets: { young: 50, old: 50, child: 0 } }], method: 'raking' });
    expect(told.weights).toEqual([1, 1]);
    expect(told.unheard).toEqual([
      { margin: 0, code: 'old' },
      { margin: 0, code: 'child' },
    ]);
    expect(told.untargeted).toEqual([{ margin: 0, code: 'child' }]);
  });

  it('says that margins contradict each other, and ends', () => {
    const cells = [
      { codes: ['a', 'x'], count: 10 },
      { codes: ['b', 'y'], count: 10 },
    ];
    const contrary = [{ targets: { a: 1, b: 3 } }, { targets: { x: 3, y: 1 } }];
    expect(weigh({ cells, margins: contrary, method: 'raking' }).converged).toBe(false);
  });

  it('without respondents there is nothing to weigh, and no NaN', () => {
    expect(weigh({ cells: [{ codes: ['young'], count: 0 }], margins: [age], method: 'raking' })).toMatchObject({
      weights: [1],
      designEffect: 1,
      effectiveBase: 0,
      smallest: 1,
      largest: 1,
    });
  });

  it('several margins known one by one are raked even when post-stratification was asked', () => {
    expect(weigh({ cells: four, margins: fourMargins, method: 'post-stratification' }).method).toBe('raking');
  });
});
