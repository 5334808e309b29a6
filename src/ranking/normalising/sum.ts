// As a share of the total of those compared, of the inverses when lower is better.
import { refuse } from '../refuse.ts';
import { along, extentOf, inverses, isBenefit, type Normaliser } from './normaliser.ts';

/** Measured against the greatest first, so that neither the total nor the inverses overflow. */
export const sum: Normaliser = {
  label: { fr: 'part du total', en: 'share of the total' },
  run: (column) => {
    const { min, max } = extentOf(column.values) ?? { min: 1, max: 1 };
    if (min <= 0) return refuse('matrix/needs-positive', { criterion: column.criterion.id, value: min, normalisation: 'sum' });
    const parts = isBenefit(column) ? along(column.values, 0, max) : inverses(column.values, min);
    const total = parts.reduce((all, part) => (Number.isNaN(part) ? all : all + part), 0);
    return along(parts, 0, total);
  },
};
