/** What is said of matrices that say little, and what is refused, naming the criterion. */
import { describe, expect, it } from 'vitest';
import { sentenceOf, UsageError } from '../../../src/index.ts';
import type { DecisionMatrix, MatrixOptions } from '../../../src/model/index.ts';
import { rankMatrix } from '../../../src/ranking/index.ts';
import { matrixOf, rounded } from './tiny-matrix.ts';

const methods = ['weighted-sum', 'weighted-product', 'topsis', 'vikor', 'promethee-ii'] as const;
const scale = { scale: { min: 0, max: 10 } };

describe('columns that tell nothing', () => {
  const constant = matrixOf([[4], [4], [4], [4]], [1], '+', [scale]);
  it.each([
    ['fixed', 0.4],
    ['min-max', 1],
    ['max-ratio', 1],
    ['max-linear', 1],
    ['sum', 0.25],
    ['vector', 0.5],
  ] as const)('constant under %s: %d to all', (normalisation, value) => {
    const { scores, ranks, notices } = rankMatrix(constant, { normalisation });
    expect(rounded(scores, 12)).toEqual([value, value, value, value]);
    expect(ranks).toEqual({ competition: [1, 1, 1, 1], average: [2.5, 2.5, 2.5, 2.5], dense: [1, 1, 1, 1] });
    expect(notices).toEqual([{ code: 'criterion-does-not-discriminate', criterion: 'c1' }]);
  });
  it.each(methods)('%s of identical rows, of one row and of none', (method) => {
    const made = rankMatrix(constant, { method });
    expect('ranks' in made && made.ranks.competition).toEqual([1, 1, 1, 1]);
    const one = rankMatrix({ ...constant, values: [[4]] }, { method });
    expect('scores' in one && one.scores.every(Number.isFinite)).toBe(true);
    expect(rankMatrix({ ...constant, values: [] }, { method })).toMatchObject({ scores: [], ranks: { competition: [] } });
  });
  it('TOPSIS of identical rows is 1: the ideal is reached', () => {
    expect(rankMatrix(constant, { method: 'topsis' }).scores).toEqual([1, 1, 1, 1]);
  });
  it('a criterion that weighs nothing is said, and cannot stop the others', () => {
    const { scores, notices } = rankMatrix(
      matrixOf(
        [
          [1, -5],
          [2, 0],
        ],
        [3, 0],
        '++',
      ),
      { normalisation: 'sum' },
    );
    expect(rounded(scores, 12)).toEqual([0.333333333333, 0.666666666667]);
    expect(notices).toEqual([{ code: 'weight-not-counted', criterion: 'c2' }]);
  });
});

describe('missing values', () => {
  const gap = matrixOf(
    [
      [0, null],
      [10, 0],
      [5, 10],
    ],
    [1, 1],
    '++',
    [scale, scale],
  );
  it.each([
    ['midpoint', 0.25],
    ['worst', 0],
    ['best', 0.5],
    ['reweight', 0],
  ] as const)('%s', (missing, score) => {
    const made = rankMatrix(gap, { missing });
    expect(made.scores[0]).toBe(score);
    expect(made.intervals?.[0]).toEqual({ low: 0, high: 0.5 });
    expect(made.rankIntervals).toEqual([
      { best: 2, worst: 3 },
      { best: 2, worst: 2 },
      { best: 1, worst: 1 },
    ]);
    expect(made.notices).toContainEqual({ code: 'value-missing', criterion: 'c2', alternative: 0 });
  });
  it('a criterion may have its own rule', () => {
    const { criteria, values } = gap;
    expect(
      rankMatrix({ values, criteria: criteria.map((criterion) => ({ ...criterion, missing: 'best' as const })) }).scores[0],
    ).toBe(0.5);
  });
  it.each(methods)('%s never makes the unknown better than the best known, nor NaN', (method) => {
    const hidden = matrixOf(
      [
        [null, 3],
        [8, 2],
        [2, 9],
        [null, 1],
      ],
      [1, 1],
      '+-',
      [scale, scale],
    );
    const made = rankMatrix(hidden, { method });
    expect('scores' in made && made.scores.every(Number.isFinite)).toBe(true);
    const nothing = rankMatrix(matrixOf([[null], [null]], [1], '+', [scale]), { method });
    expect('ranks' in nothing && nothing.ranks.competition).toEqual([1, 1]);
  });
});

describe('vetoes', () => {
  it('the best of the others is worst under a veto: its score is still said, after all ranks', () => {
    const { scores, ranks, setAside } = rankMatrix(
      matrixOf(
        [
          [10, 2],
          [4, 5],
          [6, 6],
        ],
        [3, 1],
        '++',
        [scale, { ...scale, veto: 3 }],
      ),
    );
    expect(scores[0]).toBeCloseTo(0.8, 12);
    expect(ranks.competition).toEqual([3, 2, 1]);
    expect(setAside).toEqual([{ alternative: 0, criteria: ['c2'] }]);
  });
  it('what is under a veto weighs on no comparison', () => {
    const rows = [
      [1, 5],
      [2, 5],
      [100, 0],
    ];
    const { scores } = rankMatrix(matrixOf(rows, [1, 1], '++', [{}, { veto: 1 }]), { normalisation: 'min-max' });
    expect(scores.slice(0, 2)).toEqual([0.5, 1]);
  });
});

interface Refusal {
  readonly code: string;
  readonly matrix: DecisionMatrix;
  readonly options: MatrixOptions;
}
const refusals = (
  [
    ['value-not-finite', matrixOf([[1], [Number.NaN]], [1], '+')],
    ['value-not-finite', matrixOf([[Number.POSITIVE_INFINITY]], [1], '+')],
    ['weight-not-usable', matrixOf([[1]], [-1], '+')],
    ['weight-not-usable', matrixOf([[1]], [Number.NaN], '+')],
    ['no-weight', matrixOf([[1]], [0], '+')],
    ['row-length', matrixOf([[1, 2]], [1], '+')],
    ['scale-missing', matrixOf([[1]], [1], '+')],
    ['scale-empty', matrixOf([[1]], [1], '+', [{ scale: { min: 2, max: 2 } }])],
    ['needs-positive', matrixOf([[1], [0]], [1], '+'), { normalisation: 'sum' }],
    ['needs-positive', matrixOf([[1], [0]], [1], '-'), { normalisation: 'max-ratio' }],
    ['needs-some-positive', matrixOf([[1], [-1]], [1], '+'), { normalisation: 'max-ratio' }],
    ['needs-some-positive', matrixOf([[0], [0]], [1], '+'), { normalisation: 'max-linear' }],
    ['all-zero', matrixOf([[0], [0]], [1], '+'), { normalisation: 'vector' }],
    ['product-of-zero', matrixOf([[1], [2]], [1], '+'), { method: 'weighted-product', normalisation: 'min-max' }],
    ['value-missing', matrixOf([[null]], [1], '+', [scale]), { missing: 'error' }],
    ['reweight-not-defined', matrixOf([[null]], [1], '+', [scale]), { method: 'vikor', missing: 'reweight' }],
    ['threshold-missing', matrixOf([[1]], [1], '+', [{ preference: { shape: 'linear', q: 1 } }])],
    ['threshold-zero', matrixOf([[1]], [1], '+', [{ preference: { shape: 'gaussian', s: 0 } }])],
    ['threshold-negative', matrixOf([[1]], [1], '+', [{ preference: { shape: 'u-shape', q: -1 } }])],
    ['thresholds-crossed', matrixOf([[1]], [1], '+', [{ preference: { shape: 'level', q: 2, p: 1 } }])],
    [
      'veto-below-preference',
      matrixOf([[1]], [1], '+', [{ preference: { shape: 'level', q: 1, p: 3 }, veto: 2 }]),
      { method: 'electre-iii' },
    ],
  ] as const satisfies readonly (readonly [string, DecisionMatrix, MatrixOptions?])[]
).map(([code, matrix, options]): Refusal => ({ code, matrix, options: options ?? {} }));

describe('extremes', () => {
  it('numbers as far apart as can be are told apart, and a product of what is below 0 is refused', () => {
    const far = matrixOf([[-1.7e308], [0], [1e-300], [1.7e308]], [1], '+', [
      { preference: { shape: 'linear', q: 0, p: 1e-300 } },
    ]);
    expect(rankMatrix(far, { method: 'promethee-ii' }).ranks.competition).toEqual([4, 3, 2, 1]);
    expect(() => rankMatrix(matrixOf([[-2], [1]], [1], '+'), { method: 'weighted-product', normalisation: 'vector' })).toThrow(
      'c1',
    );
  });
});

describe('refused', () => {
  it.each(refusals)('$code', ({ code, matrix, options }) => {
    let refused: unknown;
    try {
      rankMatrix(matrix, options);
    } catch (error) {
      refused = error;
    }
    if (!(refused instanceof UsageError)) throw new Error(`${code} was not refused`);
    expect(refused.code).toBe(`matrix/${code}`);
    const names = !['no-weight', 'row-length'].includes(code);
    for (const language of ['fr', 'en'] as const) {
      const sentence = sentenceOf(refused, language);
      expect(sentence).toMatch(names ? /c1/ : /\S+ \S+/);
      expect(sentence).not.toMatch(/undefined|matrix\//);
    }
    if (names) expect(refused.message).toContain('c1');
  });
  it('two criteria of one name, an unknown method, normalisation or direction', () => {
    const criterion = { id: 'c1', direction: 'higher-is-better', weight: 1 } as const;
    expect(() => rankMatrix({ values: [], criteria: [criterion, criterion] })).toThrow('c1');
    const loose: { readonly method: never; readonly normalisation: never } = JSON.parse('{"method":"saw","normalisation":"z"}');
    expect(() => rankMatrix({ values: [], criteria: [criterion] }, { method: loose.method })).toThrow('saw');
    expect(() => rankMatrix({ values: [], criteria: [criterion] }, { normalisation: loose.normalisation })).toThrow(
      'matrix/unknown-normalisation',
    );
  });
});
