// As a component of the column seen as a vector of length 1, taken from 1 when lower is better.
import { refuse } from '../refuse.ts';
import { extentOf, isBenefit, type Normaliser } from './normaliser.ts';

export const vector: Normaliser = {
  label: { fr: 'vecteur de longueur 1', en: 'vector of length 1' },
  run: (column) => {
    const { min, max } = extentOf(column.values) ?? { min: 1, max: 1 };
    // Against the greatest first, so that no square overflows or vanishes.
    const greatest = Math.max(-min, max);
    if (greatest === 0) return refuse('matrix/all-zero', { criterion: column.criterion.id, normalisation: 'vector' });
    const parts = column.values.map((value) => value / greatest);
    const length = Math.sqrt(parts.reduce((all, part) => (Number.isNaN(part) ? all : all + part * part), 0));
    return parts.map(isBenefit(column) ? (part) => part / length : (part) => 1 - part / length);
  },
};
