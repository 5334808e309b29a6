// On a scale that does not depend on who else is compared, so that no comparison reorders the others.
import { refuse } from '../refuse.ts';
import { isBenefit, type Normaliser } from './normaliser.ts';

const within = (value: number): number => Math.min(1, Math.max(0, value));

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
    return column.values.map(
      isBenefit(column) ? (value) => within((value - min) / width) : (value) => within((max - value) / width),
    );
  },
};
