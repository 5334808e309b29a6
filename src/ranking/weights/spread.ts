// Weights from how the values spread, entropy and CRITIC: a stress test, since they say nothing of what people prefer.
import type { DecisionMatrix, MatrixCriterion } from '../../model/index.ts';
import { type Column, type Table, tableOf } from '../matrix/table.ts';
import { normalisers } from '../normalising.ts';
import { refuse } from '../refuse.ts';
import { dot, sharesOf } from '../statistics.ts';

/** A matrix whose criteria need no weight. */
export interface Unweighted {
  readonly values: DecisionMatrix['values'];
  readonly criteria: readonly Omit<MatrixCriterion, 'weight'>[];
}

const isFlat = ({ extent }: Column): boolean => extent === null || extent.min === extent.max;

function whole({ values, criteria }: Unweighted): Table {
  const table = tableOf({ values, criteria: criteria.map((criterion) => ({ ...criterion, weight: 1 })) });
  for (const { criterion, values: column } of table.columns) {
    const at = column.findIndex((value) => Number.isNaN(value));
    if (at >= 0) refuse('matrix/value-missing', { criterion: criterion.id, alternative: at + 1 });
  }
  if (table.columns.every(isFlat))
    refuse('weights/nothing-varies', { criteria: table.columns.map(({ criterion }) => criterion.id) });
  return table;
}

/**
 * One weight a criterion, summing to 1, in proportion to 1 - entropy; 0 for a constant one. Throws a `UsageError` naming a criterion with
 * a value that is not above 0 or missing, and when no criterion varies. Source: Hwang & Yoon, Multiple attribute decision making, 1981.
 */
export function entropyWeights(matrix: Unweighted): readonly number[] {
  const { columns, size } = whole(matrix);
  const amounts = columns.map((column) => {
    const least = column.extent?.min ?? 0;
    if (least <= 0) refuse('matrix/needs-positive', { criterion: column.criterion.id, value: least, normalisation: 'entropy' });
    if (isFlat(column)) return 0;
    const criterion = { ...column.criterion, direction: 'higher-is-better' } as const;
    const shares = normalisers.sum.run({ ...column, criterion });
    return Math.max(0, 1 + shares.reduce((sum, share) => sum + share * Math.log(share), 0) / Math.log(size));
  });
  return sharesOf(amounts) ?? refuse('weights/nothing-varies');
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/** Beyond what rounding leaves of two columns that say the same. */
const dissent = (a: Float64Array, b: Float64Array): number => {
  const apart = 1 - dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  return apart < 1e-12 ? 0 : apart;
};

/**
 * One weight a criterion, summing to 1: its standard deviation between worst and best, times how much it departs from the others (1 -
 * Pearson's correlation). A constant criterion has 0 and departs from none; when none departs from any, the deviations alone count.
 * Source: Diakoulaki, Mavrotas & Papayannakis, Computers & Operations Research 22, 1995.
 */
export function criticWeights(matrix: Unweighted): readonly number[] {
  const { columns } = whole(matrix);
  const varied = columns.map((column) => (isFlat(column) ? null : centred(normalisers['min-max'].run(column))));
  const deviations = varied.map((values) => (values ? Math.sqrt(dot(values, values) / (values.length - 1)) : 0));
  const departures = varied.map((one) =>
    varied.reduce((sum, other) => sum + (one && other && one !== other ? dissent(one, other) : 0), 0),
  );
  const amounts = deviations.map((deviation, j) => deviation * (departures[j] ?? 0));
  return sharesOf(amounts) ?? sharesOf(deviations) ?? refuse('weights/nothing-varies');
}
