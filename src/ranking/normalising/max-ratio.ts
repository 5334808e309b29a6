// As a ratio to the best of those compared: to the greatest, or of the least when lower is better.
import { refuse } from '../refuse.ts';
import { along, extentOf, inverses, isBenefit, type Normaliser } from './normaliser.ts';

export const maxRatio: Normaliser = {
  label: { fr: 'rapport au meilleur', en: 'ratio to the best' },
  run: (column) => {
    const { id: criterion } = column.criterion;
    const { min, max } = extentOf(column.values) ?? { min: 1, max: 1 };
    if (isBenefit(column)) {
      if (min < 0 || max <= 0)
        return refuse('matrix/needs-some-positive', { criterion, value: min < 0 ? min : max, normalisation: 'max-ratio' });
      return along(column.values, 0, max);
    }
    if (min <= 0) return refuse('matrix/needs-positive', { criterion, value: min, normalisation: 'max-ratio' });
    return inverses(column.values, min);
  },
};
