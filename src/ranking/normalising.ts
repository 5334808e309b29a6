// The normalisations: ways to bring a column of measures to values that can be weighed against each other.
import type { Normalisation } from '../model/index.ts';
import type { Column } from './matrix/table.ts';
import { refuse } from './refuse.ts';

export interface Normaliser {
  readonly label: { readonly fr: string; readonly en: string };
  /**
   * One value a measure, higher is better, NaN where missing; refused, naming the criterion, when the column does not allow it. The values take
   * the place of the measures, which are a copy already: another for each criterion would be half of the memory of a ranking.
   */
  readonly run: (column: Column) => Float64Array;
}

// Each of these writes in place.

/** Each value on the way from one point to another that is `span` further. */
function along(values: Float64Array, from: number, span: number): Float64Array {
  for (let i = 0; i < values.length; i++) values[i] = ((values[i] ?? Number.NaN) - from) / span;
  return values;
}

/** A number divided by each value. */
function inverses(values: Float64Array, number: number): Float64Array {
  for (let i = 0; i < values.length; i++) values[i] = number / (values[i] ?? Number.NaN);
  return values;
}

/** What each value leaves of 1. */
function complemented(values: Float64Array): Float64Array {
  for (let i = 0; i < values.length; i++) values[i] = 1 - (values[i] ?? Number.NaN);
  return values;
}

export const isBenefit = ({ criterion }: Column): boolean => criterion.direction === 'higher-is-better';

/** The same, brought back between the two points. */
function within(values: Float64Array, from: number, span: number): Float64Array {
  for (let i = 0; i < values.length; i++) {
    const part = ((values[i] ?? Number.NaN) - from) / span;
    values[i] = part < 0 ? 0 : Math.min(part, 1);
  }
  return values;
}

/** On a scale that does not depend on who else is compared, so that no comparison reorders the others. What lies outside is brought back to its end. */
const fixed: Normaliser = {
  label: { fr: 'échelle fixe', en: 'fixed scale' },
  run: (column) => {
    const { id, scale } = column.criterion;
    if (scale === undefined) return refuse('matrix/scale-missing', { criterion: id });
    const { min, max } = scale;
    const width = max - min;
    if (!(min < max && Number.isFinite(width)))
      return refuse('matrix/scale-empty', { criterion: id, min: String(min), max: String(max) });
    return isBenefit(column) ? within(column.values, min, width) : within(column.values, max, -width);
  },
};

/** Between the worst and the best of those compared. A column that tells no alternative from another is worth 1 to all. */
const minMax: Normaliser = {
  label: { fr: 'du moins bon au meilleur', en: 'worst to best' },
  run: (column) => {
    const { min, max } = column.extent ?? { min: 0, max: 0 };
    if (min === max) return column.values.map((value) => (Number.isNaN(value) ? value : 1));
    // Numbers as far apart as can be are halved, so that what is between them can be told.
    const whole = Number.isFinite(max - min) ? 1 : 2;
    const values = whole === 1 ? column.values : column.values.map((value) => value / whole);
    const width = max / whole - min / whole;
    return isBenefit(column) ? along(values, min / whole, width) : along(values, max / whole, -width);
  },
};

/** As a ratio to the best of those compared: to the greatest, or of the least when lower is better. */
const maxRatio: Normaliser = {
  label: { fr: 'rapport au meilleur', en: 'ratio to the best' },
  run: (column) => {
    const { id: criterion } = column.criterion;
    const { min, max } = column.extent ?? { min: 1, max: 1 };
    if (isBenefit(column)) {
      if (min < 0 || max <= 0)
        return refuse('matrix/needs-some-positive', { criterion, value: min < 0 ? min : max, normalisation: 'max-ratio' });
      return along(column.values, 0, max);
    }
    if (min <= 0) return refuse('matrix/needs-positive', { criterion, value: min, normalisation: 'max-ratio' });
    return inverses(column.values, min);
  },
};

/** As a share of the greatest of those compared, taken from 1 when lower is better. */
const maxLinear: Normaliser = {
  label: { fr: 'part du maximum', en: 'share of the greatest' },
  run: (column) => {
    const { id: criterion } = column.criterion;
    const { min, max } = column.extent ?? { min: 1, max: 1 };
    if (min < 0 || max <= 0)
      return refuse('matrix/needs-some-positive', { criterion, value: min < 0 ? min : max, normalisation: 'max-linear' });
    const shares = along(column.values, 0, max);
    return isBenefit(column) ? shares : complemented(shares);
  },
};

/**
 * As a share of the total of those compared, of the inverses when lower is better. Measured against the greatest first, so that neither the
 * total nor the inverses overflow.
 */
const sum: Normaliser = {
  label: { fr: 'part du total', en: 'share of the total' },
  run: (column) => {
    const { min, max } = column.extent ?? { min: 1, max: 1 };
    if (min <= 0) return refuse('matrix/needs-positive', { criterion: column.criterion.id, value: min, normalisation: 'sum' });
    const parts = isBenefit(column) ? along(column.values, 0, max) : inverses(column.values, min);
    const total = parts.reduce((all, part) => (Number.isNaN(part) ? all : all + part), 0);
    return along(parts, 0, total);
  },
};

/** What is known as a vector of length 1, measured against the greatest first. */
function components(values: Float64Array, greatest: number): Float64Array {
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const part = (values[i] ?? Number.NaN) / greatest;
    if (!Number.isNaN(part)) squares += part * part;
    values[i] = part;
  }
  return along(values, 0, Math.sqrt(squares));
}

/** As a component of the column seen as a vector of length 1, taken from 1 when lower is better. */
const vector: Normaliser = {
  label: { fr: 'vecteur de longueur 1', en: 'vector of length 1' },
  run: (column) => {
    const { min, max } = column.extent ?? { min: 1, max: 1 };
    // Against the greatest first, so that no square overflows or vanishes.
    const greatest = Math.max(-min, max);
    if (greatest === 0) return refuse('matrix/all-zero', { criterion: column.criterion.id, normalisation: 'vector' });
    const shares = components(column.values, greatest);
    return isBenefit(column) ? shares : complemented(shares);
  },
};

/** By their name. */
export const normalisers: Readonly<Record<Normalisation, Normaliser>> = {
  fixed,
  'min-max': minMax,
  'max-ratio': maxRatio,
  'max-linear': maxLinear,
  sum,
  vector,
};
