/** Matrices and criteria in few words. */
import fc from 'fast-check';
import type { DecisionMatrix, MatrixCriterion, Preference } from '../../../src/model/index.ts';

type Rows = DecisionMatrix['values'];

/** Criteria named c1, c2…; `senses` has + or - for each. */
export function matrixOf(
  values: Rows,
  weights: readonly number[],
  senses: string,
  more: readonly Partial<MatrixCriterion>[] = [],
) {
  const criteria: MatrixCriterion[] = weights.map((weight, j) => ({
    id: `c${j + 1}`,
    direction: senses[j] === '-' ? 'lower-is-better' : 'higher-is-better',
    weight,
    ...more[j],
  }));
  return { values, criteria };
}

export const rounded = (numbers: readonly number[], digits: number): number[] =>
  numbers.map((number) => Number(number.toFixed(digits)) + 0);

export const dominates = ({ criteria }: DecisionMatrix, a: Rows[number], b: Rows[number]): boolean =>
  criteria.every(({ direction, weight }, j) => {
    const gap = (a[j] ?? 0) - (b[j] ?? 0);
    return weight === 0 || (direction === 'higher-is-better' ? gap >= 0 : gap <= 0);
  });

const threshold = fc.integer({ min: 0, max: 4 });
export const anyPreference: fc.Arbitrary<Preference> = fc
  .tuple(fc.constantFrom('usual', 'u-shape', 'v-shape', 'level', 'linear', 'gaussian'), threshold, threshold)
  .map(([shape, q, more]) => ({ shape, q, p: q + more + (shape === 'v-shape' ? 1 : 0), s: 1 + more }));

/** One to twelve alternatives by three criteria, on scales from 1 to 10, with many ties. */
export const anyMatrix: fc.Arbitrary<DecisionMatrix> = fc
  .tuple(
    fc.array(fc.tuple(...['a', 'b', 'c'].map(() => fc.integer({ min: 1, max: 10 }))), { minLength: 1, maxLength: 12 }),
    fc
      .tuple(...['a', 'b', 'c'].map(() => fc.integer({ min: 0, max: 9 })))
      .filter((weights) => weights.some((weight) => weight > 0)),
    fc.tuple(...['a', 'b', 'c'].map(() => fc.constantFrom('+', '-'))),
    fc.tuple(anyPreference, anyPreference, anyPreference),
  )
  .map(([values, weights, senses, preferences]) =>
    matrixOf(
      values,
      weights,
      senses.join(''),
      preferences.map((preference) => ({ preference, scale: { min: 0, max: 11 } })),
    ),
  );
