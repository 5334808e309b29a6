/** Each method against the case that its authors, or those who compare methods, published. */
import { describe, expect, it } from 'vitest';
import { rankMatrix } from '../../../src/ranking/index.ts';
import { matrixOf, rounded } from './tiny-matrix.ts';

describe('weighted sum', () => {
  it('fixed: 1 - SPOTIS, Dezert, Tchamova, Han and Tacnet, FUSION 2020, example A', () => {
    const rows = [
      [10.5, -3.1, 1.7],
      [-4.7, 0, 3.4],
      [8.1, 0.3, 1.3],
      [3.2, 7.3, -5.3],
    ];
    const scales = [{ scale: { min: -5, max: 12 } }, { scale: { min: -6, max: 10 } }, { scale: { min: -8, max: 5 } }];
    const { scores, ranks } = rankMatrix(matrixOf(rows, [0.2, 0.3, 0.5], '+-+', scales));
    expect(
      rounded(
        scores.map((score) => 1 - score),
        4,
      ),
    ).toEqual([0.1989, 0.3705, 0.3063, 0.7491]);
    expect(ranks.competition).toEqual([1, 3, 2, 4]);
  });
  it('sum: Kracka, Brauers and Zavadskas, Engineering Economics 21(4), 2010, heating losses, as published with scikit-criteria', () => {
    const rows = [
      [33.95, 23.78, 11.45, 39.97, 29.44, 167.1, 3.852],
      [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
      [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
      [30.44, 37.59, 13.91, 74.08, 45.1, 198.34, 2.186],
      [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.61],
      [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
    ];
    const { scores } = rankMatrix(matrixOf(rows, new Array(7).fill(1), '----+-+'), { normalisation: 'sum' });
    [0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701].forEach((published, i) => {
      expect(scores[i]).toBeCloseTo(published, 7);
    });
  });
});

describe('weighted product', () => {
  it('max-ratio: Zavadskas, Turskis, Antucheviciene and Zakarevicius, Elektronika ir Elektrotechnika 122, 2012, as in JMcDM', () => {
    const rows = [
      [3, 12.5, 2, 120, 14, 3],
      [5, 15, 3, 110, 38, 4],
      [3, 13, 2, 120, 19, 3],
      [4, 14, 2, 100, 31, 4],
      [3, 15, 1.5, 125, 40, 4],
    ];
    const weights = [0.221, 0.159, 0.175, 0.127, 0.117, 0.201];
    const { scores, ranks } = rankMatrix(matrixOf(rows, weights, '+--+-+'), {
      method: 'weighted-product',
      normalisation: 'max-ratio',
    });
    const published = [0.7975224331331, 0.7532541470585, 0.7647463553356, 0.7873956894791, 0.7674278741782];
    expect(scores.map((score, i) => Math.abs(score - (published[i] ?? 0)) < 1e-12)).toEqual([true, true, true, true, true]);
    expect(ranks.competition).toEqual([1, 5, 4, 2, 3]);
  });
});

describe('TOPSIS', () => {
  it('Tzeng and Huang, Multiple attribute decision making, 2011', () => {
    const rows = [
      [5, 8, 4],
      [7, 6, 8],
      [8, 8, 6],
      [7, 4, 6],
    ];
    const { scores, ranks } = rankMatrix(matrixOf(rows, [0.3, 0.4, 0.3], '+++'), { method: 'topsis' });
    expect(rounded(scores, 4)).toEqual([0.5037, 0.6581, 0.7482, 0.334]);
    expect(ranks.competition).toEqual([3, 2, 1, 4]);
  });
  it('min-max: Opricovic and Tzeng, EJOR 156, 2004, the mountain climber', () => {
    const rows = [
      [1, 3000],
      [2, 3750],
      [5, 4500],
    ];
    const { scores, ranks } = rankMatrix(matrixOf(rows, [0.5, 0.5], '-+'), { method: 'topsis', normalisation: 'min-max' });
    expect(rounded(scores, 3)).toEqual([0.5, 0.617, 0.5]);
    expect(ranks).toEqual({ competition: [2, 1, 2], average: [2.5, 1, 2.5], dense: [2, 1, 2] });
  });
});

describe('VIKOR', () => {
  it('Opricovic and Tzeng, EJOR 156, 2004, the mountain climber', () => {
    const rows = [
      [1, 3000],
      [2, 3750],
      [5, 4500],
    ];
    const { scores, S, R, compromiseSet, ranks } = rankMatrix(matrixOf(rows, [0.5, 0.5], '-+'), { method: 'vikor' });
    expect({ scores, S, R, compromiseSet }).toEqual({
      scores: [1, 0, 1],
      S: [0.5, 0.375, 0.5],
      R: [0.5, 0.25, 0.5],
      compromiseSet: [1],
    });
    expect(ranks.competition).toEqual([2, 1, 2]);
  });
  it.each([
    [
      1,
      [0.692, 0.7, 0.29, 0.423, 0.28, 0.346],
      [0.125, 0.125, 0.121, 0.125, 0.067, 0.125],
      [0.991, 1, 0.473, 0.67, 0, 0.578],
      [4],
    ],
    [
      3.2,
      [0.678, 0.857, 0.138, 0.513, 0.222, 0.167],
      [0.129, 0.19, 0.057, 0.139, 0.042, 0.06],
      [0.668, 1, 0.051, 0.588, 0.058, 0.078],
      [2, 4, 5],
    ],
  ])('Opricovic and Tzeng, EJOR 178, 2007, hydropower on the Drina, social weight %d', (social, S, R, Q, compromiseSet) => {
    const rows = [
      [4184.3, 2914, 407.2, 251, 195, 244, 15, 2.41],
      [5211.9, 3630, 501.7, 308.3, 282, 346, 21, 1.41],
      [5021.3, 3920.5, 504, 278.6, 12, 56, 3, 4.42],
      [5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36],
      [5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04],
      [4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36],
    ];
    const made = rankMatrix(matrixOf(rows, [1, 1, 1, 1, social, social, social, social], '+-++---+'), { method: 'vikor' });
    for (const [i, q] of Q.entries()) {
      expect(Math.abs((made.scores[i] ?? 9) - q)).toBeLessThan(2e-3);
      expect(Math.abs((made.S[i] ?? 9) - (S[i] ?? 0))).toBeLessThan(1e-3);
      expect(Math.abs((made.R[i] ?? 9) - (R[i] ?? 0))).toBeLessThan(1e-3);
    }
    expect([...made.compromiseSet].sort()).toEqual(compromiseSet);
  });
  it('Yang and Wu, IEEE Access 8, 2020', () => {
    const rows = [
      [78, 56, 34, 6],
      [4, 45, 3, 97],
      [18, 2, 50, 63],
      [9, 14, 11, 92],
      [85, 9, 100, 29],
    ];
    const { scores } = rankMatrix(matrixOf(rows, [1, 1, 1, 1], '++++'), { method: 'vikor' });
    expect(rounded(scores, 4)).toEqual([0.5679, 0.7667, 1, 0.7493, 0]);
  });
  it('the first and the second together when only stability fails', () => {
    const rows = [
      [1, 101, 1, 101, 1],
      [101, 1, 101, 1, 101],
      [1, 1, 1, 1, 101],
      [11, 11, 11, 16, 61],
      [56, 56, 56, 56, 56],
    ];
    const made = rankMatrix(matrixOf(rows, [1, 1, 1, 1, 1], '-----'), { method: 'vikor' });
    expect(made).toMatchObject({ acceptableAdvantage: true, acceptableStability: false, compromiseSet: [3, 4] });
  });
});

describe('PROMETHEE', () => {
  /** Brans, Vincke and Mareschal, EJOR 24, 1986: six power stations, the six shapes of preference. */
  const stations = matrixOf(
    [
      [80, 90, 600, 54, 8, 5],
      [65, 58, 200, 97, 1, 1],
      [83, 60, 400, 72, 4, 7],
      [40, 80, 1000, 75, 7, 10],
      [52, 72, 600, 20, 3, 8],
      [94, 96, 700, 36, 5, 6],
    ],
    [1, 1, 1, 1, 1, 1],
    '-+---+',
    [
      { preference: { shape: 'u-shape', q: 10 } },
      { preference: { shape: 'v-shape', p: 30 } },
      { preference: { shape: 'linear', q: 50, p: 500 } },
      { preference: { shape: 'level', q: 10, p: 60 } },
      { preference: { shape: 'usual' } },
      { preference: { shape: 'gaussian', s: 5 } },
    ],
  );
  it('II: the flows of the power stations', () => {
    const { positive, negative, scores, ranks } = rankMatrix(stations, { method: 'promethee-ii' });
    expect(rounded(positive, 3)).toEqual([0.22, 0.396, 0.247, 0.329, 0.455, 0.3]);
    expect(rounded(negative, 3)).toEqual([0.366, 0.379, 0.336, 0.349, 0.162, 0.355]);
    expect(
      scores.map((score, i) => score - ((positive[i] ?? 0) - (negative[i] ?? 0))).every((gap) => Math.abs(gap) < 1e-15),
    ).toBe(true);
    expect(ranks.competition).toEqual([6, 2, 5, 3, 1, 4]);
  });
  it('I: who outranks whom, and who cannot be compared', () => {
    const { preferences, incomparabilities, indifferences } = rankMatrix(stations, { method: 'promethee-i' });
    expect(
      preferences
        .filter(([a]) => a === 4)
        .map(([, b]) => b)
        .sort(),
    ).toEqual([0, 1, 2, 3, 5]);
    expect(incomparabilities).toContainEqual([1, 2]);
    expect(indifferences).toEqual([]);
    expect(preferences.length + incomparabilities.length).toBe(15);
  });
  it('II, usual: Zhao, Peng and Li, Procedia Computer Science 17, 2013', () => {
    const rows = [
      [4, 3, 2],
      [3, 2, 4],
      [5, 1, 3],
    ];
    const { scores } = rankMatrix(matrixOf(rows, [0.5, 0.3, 0.2], '+++'), { method: 'promethee-ii' });
    expect(rounded(scores, 12)).toEqual([0.1, -0.3, 0.2]);
  });
});
