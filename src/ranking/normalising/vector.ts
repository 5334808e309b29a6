// As a component of the column seen as a vector of length 1, taken from 1 when lower is better.
import { refuse } from '../refuse.ts';
import { along, complemented, extentOf, isBenefit, type Normaliser, shrunk } from './normaliser.ts';

export const vector: Normaliser = {
  label: { fr: 'vecteur de longueur 1', en: 'vector of length 1' },
  run: (column) => {
    const { min, max } = extentOf(column.values) ?? { min: 1, max: 1 };
    // Against the greatest first, so that no square overflows or vanishes.
    const greatest = Math.max(-min, max);
    if (greatest === 0) return refuse('matrix/all-zero', { criterion: column.criterion.id, normalisation: 'vector' });
    const parts = along(column.values, 0, greatest);
    let squares = 0;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] ?? Number.NaN;
      if (!Number.isNaN(part)) squares += part * part;
    }
    const shares = shrunk(parts, Math.sqrt(squares));
    return isBenefit(column) ? shares : complemented(shares);
  },
};
