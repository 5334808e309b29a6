// A decision matrix by columns, checked: what every method works on.
import type { DecisionMatrix, MatrixCriterion } from '../../model/index.ts';
import { refuse } from '../refuse.ts';
import { checkCriteria } from './criteria.ts';

export interface Column {
  readonly criterion: MatrixCriterion;
  /** Share of the whole, 0 to 1. */
  readonly weight: number;
  /** In the criterion's own unit; NaN where missing. */
  readonly values: Float64Array;
  /** How many are missing. */
  readonly gaps: number;
}

export interface Table {
  /** How many alternatives. */
  readonly size: number;
  readonly columns: readonly Column[];
}

/** How many values each column lacks. */
function fill(columns: readonly Float64Array[], { values, criteria }: DecisionMatrix): Uint32Array {
  const gaps = new Uint32Array(columns.length);
  for (const [i, row] of values.entries()) {
    if (row.length !== columns.length)
      refuse('matrix/row-length', { alternative: i + 1, found: row.length, expected: columns.length });
    for (let j = 0; j < columns.length; j++) {
      const value = row[j];
      const column = columns[j];
      if (column === undefined) continue;
      if (value === null) {
        column[i] = Number.NaN;
        gaps[j] = (gaps[j] ?? 0) + 1;
      } else if (typeof value === 'number' && value - value === 0) column[i] = value;
      else refuse('matrix/value-not-finite', { criterion: criteria[j]?.id ?? '', alternative: i + 1, value: String(value) });
    }
  }
  return gaps;
}

/**
 * Weights become shares of their sum, so that 30 and 70 say what 0.3 and 0.7 say. Errors name the criterion: a weight below 0 or not
 * finite, no weight at all, an id twice, a value that is not finite, a row with more or fewer values than there are criteria.
 */
export function tableOf(matrix: DecisionMatrix): Table {
  const { values, criteria } = matrix;
  const shares = checkCriteria(criteria);
  const columns = criteria.map(() => new Float64Array(values.length));
  const gaps = fill(columns, matrix);
  return {
    size: values.length,
    columns: criteria.map((criterion, j) => ({
      criterion,
      weight: shares[j] ?? 0,
      values: columns[j] ?? new Float64Array(0),
      gaps: gaps[j] ?? 0,
    })),
  };
}

/** Only the rows given, in that order. */
export const pick = ({ columns }: Table, rows: Uint32Array): Table => ({
  size: rows.length,
  columns: columns.map((column) => {
    const values = Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN);
    return { ...column, values, gaps: values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0) };
  }),
});
