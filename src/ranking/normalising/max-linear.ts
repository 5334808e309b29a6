// As a share of the greatest of those compared, taken from 1 when lower is better.
import { refuse } from '../refuse.ts';
import { along, complemented, extentOf, isBenefit, type Normaliser } from './normaliser.ts';

export const maxLinear: Normaliser = {
  label: { fr: 'part du maximum', en: 'share of the greatest' },
  run: (column) => {
    const { id: criterion } = column.criterion;
    const { min, max } = extentOf(column.values) ?? { min: 1, max: 1 };
    if (min < 0 || max <= 0)
      return refuse('matrix/needs-some-positive', { criterion, value: min < 0 ? min : max, normalisation: 'max-linear' });
    const shares = along(column.values, 0, max);
    return isBenefit(column) ? shares : complemented(shares);
  },
};
