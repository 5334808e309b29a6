// The product of the values, each raised to its weight: a poor value weighs more than in a sum.
import type { Valued } from '../matrix/imputation.ts';
import type { Method } from './method.ts';

/** A value of 0 on a criterion that weighs makes a score of 0. */
function run({ weights, columns }: Valued): Float64Array {
  const scores = new Float64Array(columns[0]?.length ?? 0).fill(1);
  for (const [criterion, values] of columns.entries()) {
    const weight = weights[criterion] ?? 0;
    if (weight > 0) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 1) * (values[i] ?? 0) ** weight;
  }
  return scores;
}

export const weightedProduct = {
  id: 'weighted-product',
  label: { fr: 'produit pondéré', en: 'weighted product' },
  source: 'Bridgman, Dimensional analysis, 1922; Miller & Starr, Executive decisions and operations research, 1969',
  run,
} as const satisfies Method;
