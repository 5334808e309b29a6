// The same weights by another road: Newton’s method on the dual of the least-entropy problem, without any fitting of margins.
import type { Cell, Margin } from '../../src/surveying/weigh.ts';

/**
 * Raked weights are w = exp(Σ λ of the cell’s codes), where λ makes the convex dual Σ n·exp(Aλ) − t·λ least (Deville, Särndal and
 * Sautory, 1993). Its gradient is the margins missed; its Hessian is singular by the ties between margins, so a small ridge is added.
 */
export function entropyWeights(cells: readonly Cell[], margins: readonly Margin[]): readonly number[] {
  const base = sum(cells.map(({ count }) => count));
  const columns = margins.flatMap(({ targets }, margin) => {
    const whole = sum(Object.values(targets));
    return Object.entries(targets).map(([code, target]) => ({ margin, code, target: (target / whole) * base }));
  });
  const rows = cells.map(({ codes }) => columns.map(({ margin, code }) => (codes[margin] === code ? 1 : 0)));
  let lambda = columns.map(() => 0);
  for (let step = 0; step < 200; step += 1) {
    const weights = rows.map((row) => Math.exp(dot(row, lambda)));
    const gradient = columns.map(
      ({ target }, j) => sum(cells.map(({ count }, i) => count * at(weights, i) * at(rows[i] ?? [], j))) - target,
    );
    if (gradient.every((one) => Math.abs(one) < 1e-10 * base)) break;
    const hessian = columns.map((_, j) =>
      columns.map(
        (__, k) =>
          sum(cells.map(({ count }, i) => count * at(weights, i) * at(rows[i] ?? [], j) * at(rows[i] ?? [], k))) +
          (j === k ? 1e-9 * base : 0),
      ),
    );
    const move = solved(hessian, gradient);
    const longest = Math.max(1, ...move.map(Math.abs));
    lambda = lambda.map((one, j) => one - at(move, j) / longest);
  }
  return rows.map((row) => Math.exp(dot(row, lambda)));
}

/** Gauss with partial pivoting. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, index) => [...row, at(right, index)]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const pivot = rows.slice(column).reduce((best, row) => (Math.abs(at(row, column)) > Math.abs(at(best, column)) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows.slice(column + 1)) {
      const factor = at(row, column) / at(pivot, column);
      for (let k = column; k <= size; k += 1) row[k] = at(row, k) - factor * at(pivot, k);
    }
  }
  const answer: number[] = [];
  for (let i = size - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? [];
    answer[i] = (at(row, size) - sum(row.slice(i + 1, size).map((value, k) => value * at(answer, i + 1 + k)))) / at(row, i);
  }
  return answer;
}

const at = (values: readonly number[], index: number): number => values[index] ?? 0;
const dot = (a: readonly number[], b: readonly number[]): number => sum(a.map((value, index) => value * at(b, index)));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
