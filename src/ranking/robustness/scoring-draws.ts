// The weighted sums of the same alternatives under many weights, one after the other, in the same array.

/** Four criteria at a time: each score is read and written once for all of them. */
const together = 4;

function add(
  scores: Float64Array,
  [a, b, c, d]: readonly [Float64Array, Float64Array, Float64Array, Float64Array],
  [wa, wb, wc, wd]: readonly [number, number, number, number],
): void {
  for (let i = 0; i < scores.length; i++)
    scores[i] = (scores[i] ?? 0) + wa * (a[i] ?? 0) + wb * (b[i] ?? 0) + wc * (c[i] ?? 0) + wd * (d[i] ?? 0);
}

/** One row an alternative, one value a criterion; the scores are those of the last weights given. */
export function scorer(values: readonly (readonly number[])[]): (weights: Float64Array) => Float64Array {
  const criteria = values[0]?.length ?? 0;
  const column = (j: number): Float64Array => Float64Array.from(values, (row) => row[j] ?? 0);
  const groups = Array.from({ length: Math.ceil(criteria / together) }, (_, group) => {
    const first = group * together;
    return { first, columns: [column(first), column(first + 1), column(first + 2), column(first + 3)] as const };
  });
  const scores = new Float64Array(values.length);
  return (weights) => {
    scores.fill(0);
    for (const { first, columns } of groups)
      add(scores, columns, [weights[first] ?? 0, weights[first + 1] ?? 0, weights[first + 2] ?? 0, weights[first + 3] ?? 0]);
    return scores;
  };
}
