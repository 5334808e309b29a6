// The figures by which territories can be put beside one another: shares in percent, money for each inhabitant in cents.

import type { PortfolioMeasure, PortfolioRow } from '../model/index.ts';
import { spentOfPlanned } from '../project/money/index.ts';
import { middle, sum, sumOf, total } from '../values/index.ts';

type Measured = Pick<PortfolioRow, 'progress' | 'gates' | 'planned' | 'spent' | 'spentOnDropped' | 'late' | 'population'> & {
  readonly count: number;
};

const share = (part: number, whole: number): number | null => (whole > 0 ? (100 * part) / whole : null);

function spentShare({ planned, spent, spentOnDropped }: Measured): number | null {
  const own = spentOfPlanned({ spent, spentOnDropped });
  return planned && own && share(middle(own), middle(planned));
}

/** What a row says of each; null when it does not. */
export const measuresOf = (row: Measured): Readonly<Record<PortfolioMeasure, number | null>> => ({
  progress: row.progress,
  gates: row.gates && share(row.gates.met, row.gates.of),
  spent: spentShare(row),
  late: share(row.late, row.count),
  perInhabitant: row.planned && row.population ? middle(row.planned) / row.population : null,
});

/** The projects of one territory, as one: what is a mean of actions weighs by these. */
export function measuredTogether(rows: readonly Measured[]): Measured {
  const gates = rows.flatMap((row) => row.gates ?? []);
  const known = rows.filter(({ progress }) => progress !== null);
  const weights = known.map(({ count }) => Math.max(count, 1));
  return {
    progress: known.length === 0 ? null : sumOf(known, ({ progress }, at) => (progress ?? 0) * (weights[at] ?? 0)) / sum(weights),
    gates: gates.length === 0 ? null : { met: sumOf(gates, ({ met }) => met), of: sumOf(gates, ({ of }) => of), missing: [] },
    planned: total(rows.map(({ planned }) => planned)),
    spent: total(rows.map(({ spent }) => spent)),
    spentOnDropped: total(rows.map(({ spentOnDropped }) => spentOnDropped)),
    late: sumOf(rows, ({ late }) => late),
    count: sumOf(rows, ({ count }) => count),
    population: rows.find(({ population }) => population !== null)?.population ?? null,
  };
}

/** Late actions are better few. */
const isLessBetter = (measure: PortfolioMeasure): boolean => measure === 'late';

/** The places of some values, 1 is the first, equals share one; null for what is not known. */
export function placesOf(values: readonly (number | null)[], measure: PortfolioMeasure): readonly (number | null)[] {
  const isBefore = (a: number, b: number): boolean => (isLessBetter(measure) ? a < b : a > b);
  return values.map((value) =>
    value === null ? null : 1 + values.filter((other) => other !== null && isBefore(other, value)).length,
  );
}
