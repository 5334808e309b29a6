// A decision matrix by columns, checked: what every method works on.
import type { DecisionMatrix, MatrixCriterion, Preference } from '../../model/index.ts';
import { type Extent, extentOf } from '../extent.ts';
import { refuse } from '../refuse.ts';
import { sharesOf } from '../statistics.ts';

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

const directions: readonly string[] = ['higher-is-better', 'lower-is-better'];
const missingRules: readonly string[] = ['midpoint', 'worst', 'best', 'reweight', 'error'];

/** Thresholds that a preference cannot do without, and those that contradict each other. */
function checkPreference(criterion: string, { shape, q, p, s }: Preference): void {
  const needs: readonly (readonly [name: string, value: number | undefined])[] =
    {
      usual: [],
      'u-shape': [['q', q] as const],
      'v-shape': [['p', p] as const],
      level: [['q', q] as const, ['p', p] as const],
      linear: [['q', q] as const, ['p', p] as const],
      gaussian: [['s', s] as const],
    }[shape] ?? refuse('matrix/unknown-shape', { criterion, value: String(shape) });
  for (const [threshold, value] of needs)
    if (value === undefined) refuse('matrix/threshold-missing', { criterion, threshold, shape });
  for (const [threshold, value] of Object.entries({ q, p, s }))
    if (value !== undefined && !(Number.isFinite(value) && value >= 0))
      refuse('matrix/threshold-negative', { criterion, threshold, value });
  if (shape === 'v-shape' && p === 0) refuse('matrix/threshold-zero', { criterion, threshold: 'p' });
  if (shape === 'gaussian' && s === 0) refuse('matrix/threshold-zero', { criterion, threshold: 's' });
  if (q !== undefined && p !== undefined && p < q) refuse('matrix/thresholds-crossed', { criterion, q, p });
}

function checkCriterion({ id, direction, weight, preference, veto, missing }: MatrixCriterion): void {
  if (!directions.includes(direction)) refuse('matrix/unknown-direction', { criterion: id, value: String(direction) });
  if (!(Number.isFinite(weight) && weight >= 0)) refuse('matrix/weight-not-usable', { criterion: id, value: String(weight) });
  if (preference) checkPreference(id, preference);
  if (veto !== undefined && !Number.isFinite(veto)) refuse('matrix/veto-not-finite', { criterion: id, value: String(veto) });
  if (missing !== undefined && !missingRules.includes(missing))
    refuse('matrix/unknown-missing-rule', { criterion: id, value: String(missing) });
}

/** Criteria that a method can work with; their weights as shares that sum to 1. */
function checkCriteria(criteria: readonly MatrixCriterion[]): readonly number[] {
  const ids = criteria.map(({ id }) => id);
  for (const [i, id] of ids.entries()) if (ids.indexOf(id) < i) refuse('matrix/criterion-twice', { criterion: id });
  for (const criterion of criteria) checkCriterion(criterion);
  return sharesOf(criteria.map(({ weight }) => weight)) ?? refuse('matrix/no-weight', { criteria: ids });
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
