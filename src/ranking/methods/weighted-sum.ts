// The additive value model: each criterion gives its weight times its value, and the parts add up to the score.
import type { Valued } from '../matrix/supposing.ts';
import type { Method } from './method.ts';

export interface Sum {
  readonly scores: Float64Array;
  /** One column a criterion: what it brings to each score. */
  readonly points: readonly Float64Array[];
}

/** Adding or removing an alternative never reorders the others when no value depends on who else is in the list. */
function run({ weights, columns }: Valued): Sum {
  const scores = new Float64Array(columns[0]?.length ?? 0);
  const points = columns.map((values, criterion) => {
    const weight = weights[criterion] ?? 0;
    const parts = new Float64Array(values.length);
    for (let i = 0; i < values.length; i++) {
      const part = weight * (values[i] ?? 0);
      parts[i] = part;
      scores[i] = (scores[i] ?? 0) + part;
    }
    return parts;
  });
  return { scores, points };
}

export const weightedSum = {
  id: 'weighted-sum',
  label: { fr: 'somme pondérée', en: 'weighted sum' },
  source: 'DCLG, Multi-criteria analysis: a manual, 2009, chapter 6',
  run,
} as const satisfies Method;
