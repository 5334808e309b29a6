// Who is at least as good as another on every criterion: what no weights can change.
import type { DecisionMatrix } from '../../model/index.ts';
import { tableOf } from '../matrix/table.ts';

/**
 * Pairs of rows of which the first is at least as good on every criterion that weighs, and better on one. A missing value is neither.
 * Errors are those of `rankMatrix`.
 */
export function dominances(matrix: DecisionMatrix): readonly (readonly [number, number])[] {
  const { size, columns } = tableOf(matrix);
  const counted = columns.filter(({ weight }) => weight > 0);
  const rows = Array.from({ length: size }, (_, row) => row);
  const dominates = (a: number, b: number): boolean => {
    const leads = counted.map(({ criterion, values }) => {
      const lead = (values[a] ?? Number.NaN) - (values[b] ?? Number.NaN);
      return criterion.direction === 'higher-is-better' ? lead : -lead;
    });
    return leads.every((lead) => lead >= 0) && leads.some((lead) => lead > 0);
  };
  return rows.flatMap((a) => rows.filter((b) => a !== b && dominates(a, b)).map((b) => [a, b] as const));
}
