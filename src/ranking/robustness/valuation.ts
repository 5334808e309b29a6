// Values already on a common scale with the weights that add them up: what the study of a weighted sum begins with.
import type { DecisionMatrix, MissingRule, Normalisation } from '../../model/index.ts';
import { valued } from '../matrix/imputation.ts';
import { rowsOf } from '../matrix/rows.ts';
import { tableOf } from '../matrix/table.ts';
import { refuse } from '../refuse.ts';
import { dot, sharesOf } from '../statistics.ts';

export interface Valuation {
  /** One row an alternative, one value a criterion, 0 (worst) to 1 (best). */
  readonly values: readonly (readonly number[])[];
  /** One a criterion; only their proportions count. */
  readonly weights: readonly number[];
  /** In the shape of the values: true where an alternative has none and shares the weight among its others (read by `weightIntervals`). */
  readonly shared?: readonly (readonly boolean[])[];
}

/** The values and weights that the weighted sum of a matrix adds up; its vetoes are not looked at. Errors are those of `rankMatrix`. */
export function valuationOf(
  matrix: DecisionMatrix,
  {
    normalisation = 'fixed',
    missing = 'midpoint',
  }: { readonly normalisation?: Normalisation; readonly missing?: MissingRule } = {},
): Valuation {
  const { columns, weights } = valued(tableOf(matrix), { normalisation, missing, mayReweight: true });
  return { values: rowsOf(columns, matrix.values.length), weights };
}

/** Values as they are and weights that sum to 1; throws a `UsageError` when they are not finite numbers of one length. */
export function checkedValuation({ values, weights, ...rest }: Valuation): Valuation {
  for (const [j, weight] of weights.entries())
    if (!(Number.isFinite(weight) && weight >= 0))
      refuse('robustness/weight-not-usable', { place: j + 1, value: String(weight) });
  for (const [i, row] of values.entries()) {
    if (row.length !== weights.length)
      refuse('matrix/row-length', { alternative: i + 1, found: row.length, expected: weights.length });
    const wrong = row.find((value) => !Number.isFinite(value));
    if (wrong !== undefined) refuse('robustness/value-not-usable', { alternative: i + 1, value: String(wrong) });
  }
  return { values, weights: sharesOf(weights) ?? refuse('matrix/no-weight'), ...rest };
}

export const scoreOf = (row: readonly number[], weights: readonly number[]): number => dot(weights, row);

/** One row by its place; refused when there is none. */
export const rowAt = ({ values }: Valuation, place: number): readonly number[] =>
  values[place] ?? refuse('robustness/no-such-row', { place: String(place), rows: values.length });
