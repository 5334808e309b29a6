// Between the worst and the best of those compared.
import { extentOf, isBenefit, type Normaliser } from './normaliser.ts';

/** A column that tells no alternative from another is worth 1 to all. */
export const minMax: Normaliser = {
  label: { fr: 'du moins bon au meilleur', en: 'worst to best' },
  run: (column) => {
    const { min, max } = extentOf(column.values) ?? { min: 0, max: 0 };
    // Halved so that the widest numbers do not overflow.
    const width = max / 2 - min / 2;
    if (width === 0) return column.values.map((value) => (Number.isNaN(value) ? value : 1));
    return column.values.map(
      isBenefit(column) ? (value) => (value / 2 - min / 2) / width : (value) => (max / 2 - value / 2) / width,
    );
  },
};
