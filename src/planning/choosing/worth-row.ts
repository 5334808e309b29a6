// The row that keeps a choice worth at least so much.
import { divisor, type Row } from './sparse-model.ts';

/** Factors are brought below this, so that the least difference between two worths stays far above the solver's tolerances. */
const largest = 1e5;

/** `values` are whole, one a column. Half of the least difference stands between what is kept and what is not. */
export function worthRow(values: readonly number[], least: number): Row {
  const common = values.reduce(divisor, 0) || 1;
  const scale = Math.max(1, Math.max(0, ...values) / common / largest);
  const terms = values.map((value, column) => [column, value / common / scale] as const);
  return { kind: 'worth', place: 0, unit: 1, least: (least / common - 0.5) / scale, most: Number.POSITIVE_INFINITY, terms };
}
