// A decision matrix by columns, checked: what every method works on.
import type { DecisionMatrix, MatrixCriterion } from '../../model/index.ts';
import { type Extent, extentOf } from '../extent.ts';
import { refuse } from '../refuse.ts';
import { checkCriteria } from './criteria.ts';

export interface Column {
  readonly criterion: MatrixCriterion;
  /** Share of the whole, 0 to 1. */
  readonly weight: number;
  /** In the criterion's own unit; NaN where missing. */
  readonly values: Float64Array;
  /** Of those known; null when none is. */
  readonly extent: Extent | null;
  /** How many are missing. */
  readonly gaps: number;
}

export interface Table {
  /** How many alternatives. */
  readonly size: number;
  readonly columns: readonly Column[];
}

/** Names the first row of another length, or the first value that is neither finite nor missing. */
function refuseFirst({ values, criteria }: DecisionMatrix): never {
  for (const [i, row] of values.entries()) {
    if (row.length !== criteria.length)
      refuse('matrix/row-length', { alternative: i + 1, found: row.length, expected: criteria.length });
    for (const [j, { id }] of criteria.entries())
      if (row[j] !== null && !Number.isFinite(row[j]))
        refuse('matrix/value-not-finite', { criterion: id, alternative: i + 1, value: String(row[j]) });
  }
  throw new Error('a matrix is refused that nothing is wrong with');
}

/** How many values each column lacks. */
function fill(columns: readonly Float64Array[], matrix: DecisionMatrix): Uint32Array {
  const { values } = matrix;
  const gaps = new Uint32Array(columns.length);
  for (let i = 0; i < values.length; i++) {
    const row = values[i];
    if (row === undefined || row.length !== columns.length) return refuseFirst(matrix);
    for (let j = 0; j < columns.length; j++) {
      const column = columns[j];
      const value = row[j];
      if (column === undefined) continue;
      if (typeof value === 'number' && value - value === 0) column[i] = value;
      else if (value === null) {
        column[i] = Number.NaN;
        gaps[j] = (gaps[j] ?? 0) + 1;
      } else return refuseFirst(matrix);
    }
  }
  return gaps;
}

/**
 * Weights become shares of their sum, so that 30 and 70 say what 0.3 and 0.7 say. Errors name the criterion: a weight below 0 or not
 * finite, no weight at all, an id twice, a value that is not finite, a row with more or fewer values than there are criteria.
 */
export function tableOf(matrix: DecisionMatrix): Table {
  const shares = checkCriteria(matrix.criteria);
  const columns = matrix.criteria.map(() => new Float64Array(matrix.values.length));
  const gaps = fill(columns, matrix);
  return {
    size: matrix.values.length,
    columns: matrix.criteria.map((criterion, j) => {
      const values = columns[j] ?? new Float64Array(0);
      return { criterion, weight: shares[j] ?? 0, values, extent: extentOf(values), gaps: gaps[j] ?? 0 };
    }),
  };
}

/** Only the rows given, in that order. */
export const pick = ({ columns }: Table, rows: Uint32Array): Table => ({
  size: rows.length,
  columns: columns.map((column) => {
    const values = Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN);
    const gaps = values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
    return { ...column, values, extent: extentOf(values), gaps };
  }),
});
