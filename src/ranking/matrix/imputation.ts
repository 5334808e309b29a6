// What stands for a value that is missing.
import type { MatrixCriterion, MissingRule, Normalisation } from '../../model/index.ts';
import { type Extent, extentOf } from '../extent.ts';
import { isBenefit, normalisers } from '../normalising.ts';
import { refuse } from '../refuse.ts';
import type { Column, Table } from './table.ts';

const ruleOf = ({ missing }: MatrixCriterion, otherwise: MissingRule): MissingRule => missing ?? otherwise;

/** A column of values in which every alternative has one, in [0, 1], 1 being best. */
export interface Valued {
  readonly weights: readonly number[];
  readonly columns: readonly Float64Array[];
}

/** Refuses a missing value where the criterion refuses it, or where the method has no way to leave a criterion out. */
function refuseMissing({ criterion, values, gaps }: Column, rule: MissingRule, mayReweight: boolean): void {
  if (gaps === 0) return;
  if (rule === 'error')
    refuse('matrix/value-missing', { criterion: criterion.id, alternative: values.findIndex(Number.isNaN) + 1 });
  if (rule === 'reweight' && !mayReweight) refuse('matrix/reweight-not-defined', { criterion: criterion.id });
}

const imputed = ({ min, max }: Extent, rule: MissingRule): number =>
  rule === 'worst' ? min : rule === 'best' ? max : min / 2 + max / 2;

/** A share of a total has no scale of its own: half of all would beat every share that is known, so it is imputed among the known ones. */
const endsOf = (values: Float64Array, normalisation: Normalisation): Extent => {
  const whole = { min: 0, max: 1 };
  return normalisation === 'sum' || normalisation === 'vector' ? (extentOf(values) ?? whole) : whole;
};

const filled = (values: Float64Array, substitute: number): Float64Array =>
  values.map((value) => (Number.isNaN(value) ? substitute : value));

/** The weighted mean of the criteria that are known or imputed, which scores as if their weights alone shared the whole. */
function reweighted({ weights, columns }: Valued): Valued {
  const mean = (row: number): number => {
    let [weight, sum] = [0, 0];
    for (const [j, column] of columns.entries()) {
      const value = column[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      weight += weights[j] ?? 0;
      sum += (weights[j] ?? 0) * value;
    }
    return weight > 0 ? sum / weight : 0.5;
  };
  return { weights, columns: columns.map((column) => column.map((value, row) => (Number.isNaN(value) ? mean(row) : value))) };
}

export interface Imputation {
  readonly normalisation: Normalisation;
  readonly missing: MissingRule;
  readonly mayReweight: boolean;
}

/**
 * A criterion that weighs nothing is worth nothing, whatever its measures: it may not stop the others from being compared. A table with no gap is
 * taken over, its measures becoming values; with gaps, it is asked again what they leave possible, and is left as it is.
 */
export function valued(table: Table, { normalisation, missing, mayReweight }: Imputation): Valued {
  const isFull = table.columns.every(({ gaps }) => gaps === 0);
  const columns = table.columns.map((column) => {
    if (column.weight === 0) return new Float64Array(table.size);
    const rule = ruleOf(column.criterion, missing);
    refuseMissing(column, rule, mayReweight);
    const measures = isFull ? column.values : column.values.slice();
    const values = normalisers[normalisation].run({ ...column, values: measures });
    if (column.gaps === 0 || rule === 'reweight') return values;
    return filled(values, imputed(endsOf(values, normalisation), rule));
  });
  const all = { weights: table.columns.map(({ weight }) => weight), columns };
  const isWhole = table.columns.every(({ criterion, gaps }) => gaps === 0 || ruleOf(criterion, missing) !== 'reweight');
  return isWhole ? all : reweighted(all);
}

/** Raw measures with none missing: the middle, the worst or the best of those known. */
export function imputedTable(table: Table, missing: MissingRule): Table {
  const columns = table.columns.map((column) => {
    const rule = ruleOf(column.criterion, missing);
    refuseMissing(column, rule, false);
    if (column.gaps === 0) return column;
    const { min, max } = column.extent ?? { min: 0, max: 0 };
    const ends = isBenefit(column) ? { min, max } : { min: max, max: min };
    return { ...column, gaps: 0, extent: { min, max }, values: filled(column.values, imputed(ends, rule)) };
  });
  return { size: table.size, columns };
}
