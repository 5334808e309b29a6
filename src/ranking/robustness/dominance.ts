// Who is at least as good as another on every criterion: what no weights can change.
import type { DecisionMatrix } from '../../model/index.ts';
import { tableOf } from '../matrix/table.ts';

/** Whether the first of two rows dominates the second; it stops at the first criterion that says no. */
function dominanceIn(matrix: DecisionMatrix): { readonly size: number; readonly dominates: (a: number, b: number) => boolean } {
  const { size, columns } = tableOf(matrix);
  const counted = columns
    .filter(({ weight }) => weight > 0)
    .map(({ criterion, values }) => (criterion.direction === 'higher-is-better' ? values : values.map((value) => -value)));
  const dominates = (a: number, b: number): boolean => {
    let leads = false;
    for (const values of counted) {
      const lead = (values[a] ?? Number.NaN) - (values[b] ?? Number.NaN);
      if (!(lead >= 0)) return false;
      leads ||= lead > 0;
    }
    return leads;
  };
  return { size, dominates };
}

const rowsOf = (size: number): readonly number[] => Array.from({ length: size }, (_, row) => row);

/**
 * Pairs of rows of which the first is at least as good on every criterion that weighs, and better on one. A missing value is neither.
 * Errors are those of `rankMatrix`.
 */
export function dominances(matrix: DecisionMatrix): readonly (readonly [number, number])[] {
  const { size, dominates } = dominanceIn(matrix);
  const rows = rowsOf(size);
  return rows.flatMap((a) => rows.filter((b) => dominates(a, b)).map((b) => [a, b] as const));
}

/**
 * The rows that dominate another, in their order: the first `named` of them with all that they dominate, the others as a number. There may be as
 * many pairs as the square of the rows; of a row that is only counted, one pair is sought, from the last row up, where it is met soonest when
 * the best rows come first.
 */
export function dominantRows(
  matrix: DecisionMatrix,
  named: number,
): { readonly first: readonly { readonly row: number; readonly over: readonly number[] }[]; readonly more: number } {
  const { size, dominates } = dominanceIn(matrix);
  const rows = rowsOf(size);
  const dominant = rows.filter((a) => rows.findLastIndex((b) => dominates(a, b)) !== -1);
  return {
    first: dominant.slice(0, named).map((row) => ({ row, over: rows.filter((other) => dominates(row, other)) })),
    more: Math.max(0, dominant.length - named),
  };
}
