// On a scale that does not depend on who else is compared, so that no comparison reorders the others.
import { refuse } from '../refuse.ts';
import { along, isBenefit, type Normaliser } from './normaliser.ts';

/** In its place. */
function within(values: Float64Array): Float64Array {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (value < 0) values[i] = 0;
    if (value > 1) values[i] = 1;
  }
  return values;
}

/** What lies outside the scale is brought back to its end. */
export const fixed: Normaliser = {
  label: { fr: 'échelle fixe', en: 'fixed scale' },
  run: (column) => {
    const { id, scale } = column.criterion;
    if (scale === undefined) return refuse('matrix/scale-missing', { criterion: id });
    const { min, max } = scale;
    const width = max - min;
    if (!(min < max && Number.isFinite(width)))
      return refuse('matrix/scale-empty', { criterion: id, min: String(min), max: String(max) });
    return within(isBenefit(column) ? along(column.values, min, width) : along(column.values, max, -width));
  },
};
