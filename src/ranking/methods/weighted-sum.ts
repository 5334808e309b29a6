// The additive value model: each criterion gives its weight times its value, and the parts add up to the score.
import type { Method } from './method.ts';

/** Adding or removing an alternative never reorders the others, since no value depends on who else is in the list. */
export const weightedSum: Method = {
  id: 'weighted-sum',
  label: { fr: 'somme pondérée', en: 'weighted sum' },
  source: 'DCLG, Multi-criteria analysis: a manual, 2009, chapter 6',
  run: ({ weights, values }) =>
    values.map((row) => {
      const points = weights.map((weight, criterion) => weight * (row[criterion] ?? 0));
      return { score: points.reduce((sum, part) => sum + part, 0), points };
    }),
};
