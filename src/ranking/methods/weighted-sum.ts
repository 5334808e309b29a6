// The additive value model: each criterion gives its weight times its value, and the parts add up to the score.
import type { Valued } from '../matrix/imputation.ts';
import type { Method } from './method.ts';

export interface Sum {
  readonly scores: Float64Array;
  /** One column a criterion: what it brings to each score; made when it is asked for. */
  readonly points: () => readonly Float64Array[];
}

function add(sums: Float64Array, values: Float64Array = new Float64Array(0), weight = 0): void {
  for (let i = 0; i < values.length; i++) sums[i] = (sums[i] ?? 0) + weight * (values[i] ?? 0);
}

/** Adding or removing an alternative never reorders the others when no value depends on who else is in the list. */
function run({ weights, columns }: Valued): Sum {
  const scores = new Float64Array(columns[0]?.length ?? 0);
  for (let criterion = 0; criterion < columns.length; criterion++) add(scores, columns[criterion], weights[criterion]);
  return {
    scores,
    points: () =>
      columns.map((values, criterion) => {
        const parts = new Float64Array(values.length);
        add(parts, values, weights[criterion]);
        return parts;
      }),
  };
}

export const weightedSum = {
  id: 'weighted-sum',
  label: { fr: 'somme pondérée', en: 'weighted sum' },
  source: 'DCLG, Multi-criteria analysis: a manual, 2009, chapter 6',
  run,
} as const satisfies Method;
