// The additive value model: each criterion gives its weight times its value, and the parts add up to the score.
import type { Valued } from '../matrix/imputation.ts';
import type { Method } from './method.ts';

export interface Sum {
  readonly scores: Float64Array;
  /** One column a criterion: what it brings to each score; made when it is asked for. */
  readonly points: () => readonly Float64Array[];
}

function addOne(sums: Float64Array, values: Float64Array, weight: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + weight * (values[i] ?? 0);
}

/** Four at a time, so that each sum is read and written once for all of them; added in the same order, they come to the same bits. */
function addFour(
  sums: Float64Array,
  [a, b, c, d]: readonly [Float64Array, Float64Array, Float64Array, Float64Array],
  [wa, wb, wc, wd]: readonly [number, number, number, number],
): void {
  for (let i = 0; i < sums.length; i++)
    sums[i] = (sums[i] ?? 0) + wa * (a[i] ?? 0) + wb * (b[i] ?? 0) + wc * (c[i] ?? 0) + wd * (d[i] ?? 0);
}

/** Adds to each sum what its row is worth. */
function add(sums: Float64Array, { columns, weights }: Valued): void {
  for (let j = 0; j < columns.length; ) {
    const [a, b, c, d] = [columns[j], columns[j + 1], columns[j + 2], columns[j + 3]];
    if (a && b && c && d) {
      addFour(sums, [a, b, c, d], [weights[j] ?? 0, weights[j + 1] ?? 0, weights[j + 2] ?? 0, weights[j + 3] ?? 0]);
      j += 4;
    } else {
      if (a) addOne(sums, a, weights[j] ?? 0);
      j++;
    }
  }
}

/** Adding or removing an alternative never reorders the others when no value depends on who else is in the list. */
function run({ weights, columns }: Valued): Sum {
  const scores = new Float64Array(columns[0]?.length ?? 0);
  add(scores, { columns, weights });
  return {
    scores,
    points: () =>
      columns.map((values, criterion) => {
        const parts = new Float64Array(values.length);
        addOne(parts, values, weights[criterion] ?? 0);
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
