// The figures by which territories can be put beside one another: shares in percent, money for each inhabitant in cents.

import type { PortfolioMeasure, PortfolioRow } from '../model/index.ts';
import { middle } from '../values/index.ts';

type Measured = Pick<PortfolioRow, 'progress' | 'gates' | 'planned' | 'spent' | 'late' | 'population'> & {
  readonly count: number;
};

const share = (part: number, whole: number): number | null => (whole > 0 ? (100 * part) / whole : null);

/** What a row says of each; null when it does not. */
export const measuresOf = (row: Measured): Readonly<Record<PortfolioMeasure, number | null>> => ({
  progress: row.progress,
  gates: row.gates && share(row.gates.met, row.gates.of),
  spent: row.planned && row.spent && share(middle(row.spent), middle(row.planned)),
  late: share(row.late, row.count),
  perInhabitant: row.planned && row.population ? middle(row.planned) / row.population : null,
});

/** Late actions are better few. */
const isLessBetter = (measure: PortfolioMeasure): boolean => measure === 'late';

/** The places of some values, 1 is the first, equals share one; null for what is not known. */
export function placesOf(values: readonly (number | null)[], measure: PortfolioMeasure): readonly (number | null)[] {
  const isBefore = (a: number, b: number): boolean => (isLessBetter(measure) ? a < b : a > b);
  return values.map((value) =>
    value === null ? null : 1 + values.filter((other) => other !== null && isBefore(other, value)).length,
  );
}
