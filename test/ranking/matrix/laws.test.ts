/** What elected members may rely on, whatever the numbers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionMatrix, MatrixMethod, Normalisation } from '../../../src/model/index.ts';
import { rankMatrix } from '../../../src/ranking/index.ts';
import { anyMatrix, dominates } from './tiny-matrix.ts';

const ways: readonly (readonly [MatrixMethod, Normalisation])[] = [
  ...(['fixed', 'min-max', 'max-ratio', 'max-linear', 'sum', 'vector'] as const).map(
    (normalisation) => ['weighted-sum', normalisation] as const,
  ),
  ['weighted-product', 'fixed'],
  ['weighted-product', 'max-ratio'],
  ['topsis', 'vector'],
  ['topsis', 'min-max'],
  ['vikor', 'fixed'],
  ['promethee-ii', 'fixed'],
];

type Complete = 'weighted-sum' | 'weighted-product' | 'topsis';
function ranked(matrix: DecisionMatrix, method: MatrixMethod, normalisation: Normalisation) {
  const made = rankMatrix(matrix, { method, normalisation });
  if (!('scores' in made)) throw new Error(method);
  return made;
}
const isOpposite = (a = 0, b = 0, c = 0, d = 0): boolean => (a - b) * (c - d) < 0;

describe.each(ways)('%s, %s', (method, normalisation) => {
  it('says numbers, and ranks in which a dominated alternative never stands before', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const { scores, ranks } = ranked(matrix, method, normalisation);
        expect(scores.every(Number.isFinite)).toBe(true);
        for (const [i, a] of matrix.values.entries())
          for (const [k, b] of matrix.values.entries())
            if (dominates(matrix, a, b)) expect(ranks.competition[i]).toBeLessThanOrEqual(ranks.competition[k] ?? 0);
      }),
    );
  });
  it('does not look at the order of the rows, nor at the scale of the weights', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const { ranks } = ranked(matrix, method, normalisation);
        const turned = ranked({ ...matrix, values: [...matrix.values].reverse() }, method, normalisation);
        expect([...turned.ranks.competition].reverse()).toEqual(ranks.competition);
        const criteria = matrix.criteria.map((criterion) => ({ ...criterion, weight: criterion.weight * 7 }));
        expect(ranked({ ...matrix, criteria }, method, normalisation).ranks).toEqual(ranks);
      }),
    );
  });
  it('changes nothing of what it was given', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const before = JSON.stringify(matrix);
        ranked(matrix, method, normalisation);
        expect(JSON.stringify(matrix)).toBe(before);
      }),
      { numRuns: 20 },
    );
  });
});

const steady: readonly (readonly [Complete, Normalisation])[] = [
  ['weighted-sum', 'fixed'],
  ['weighted-product', 'fixed'],
];
describe.each(steady)('on scales that do not move, %s', (method, normalisation) => {
  it('removing an alternative never turns two others round', () => {
    fc.assert(
      fc.property(anyMatrix, fc.nat(11), (matrix, gone) => {
        const { competition } = ranked(matrix, method, normalisation).ranks;
        const before = competition.filter((_, i) => i !== gone);
        const after = ranked({ ...matrix, values: matrix.values.filter((_, i) => i !== gone) }, method, normalisation).ranks
          .competition;
        for (const i of after.keys())
          for (const k of after.keys()) expect(isOpposite(before[i], before[k], after[i], after[k])).toBe(false);
      }),
    );
  });
  it('doing better on a criterion never loses a rank', () => {
    fc.assert(
      fc.property(anyMatrix, fc.nat(2), (matrix, j) => {
        const [first = [], ...others] = matrix.values;
        const gain = matrix.criteria[j]?.direction === 'lower-is-better' ? -1 : 1;
        const better = first.map((value, k) => (k === j ? (value ?? 0) + gain * 0.5 : value));
        const after = ranked({ ...matrix, values: [better, ...others] }, method, normalisation).ranks.competition[0];
        expect(after).toBeLessThanOrEqual(ranked(matrix, method, normalisation).ranks.competition[0] ?? 0);
      }),
    );
  });
});

describe('parts', () => {
  it('contributions sum to the score', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        for (const made of [rankMatrix(matrix), rankMatrix(matrix, { method: 'promethee-ii' })])
          for (const [i, parts] of (made.contributions ?? []).entries())
            expect(parts.reduce((sum, part) => sum + part, 0)).toBe(made.scores[i]);
      }),
    );
  });
});
