// The product of the values, each raised to its weight: a poor value weighs more than in a sum.
import type { Valued } from '../matrix/imputation.ts';
import type { Method } from './method.ts';

/** Adds to each sum the logarithm of its value, weighed. */
function addLogarithms(sums: Float64Array, values: Float64Array, weight: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + weight * Math.log(values[i] ?? 0);
}

/** As the exponential of a sum: a logarithm costs a third of a power. A value of 0 on a criterion that weighs makes a score of 0. */
function run({ weights, columns }: Valued): Float64Array {
  const scores = new Float64Array(columns[0]?.length ?? 0);
  for (const [criterion, values] of columns.entries()) {
    const weight = weights[criterion] ?? 0;
    if (weight > 0) addLogarithms(scores, values, weight);
  }
  for (let i = 0; i < scores.length; i++) scores[i] = Math.exp(scores[i] ?? 0);
  return scores;
}

export const weightedProduct = {
  id: 'weighted-product',
  label: { fr: 'produit pondéré', en: 'weighted product' },
  source: 'Bridgman, Dimensional analysis, 1922; Miller & Starr, Executive decisions and operations research, 1969',
  run,
} as const satisfies Method;
