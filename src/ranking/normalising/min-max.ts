// Between the worst and the best of those compared.
import { along, extentOf, isBenefit, type Normaliser } from './normaliser.ts';

/** A column that tells no alternative from another is worth 1 to all. */
export const minMax: Normaliser = {
  label: { fr: 'du moins bon au meilleur', en: 'worst to best' },
  run: (column) => {
    const { min, max } = extentOf(column.values) ?? { min: 0, max: 0 };
    if (min === max) return column.values.map((value) => (Number.isNaN(value) ? value : 1));
    // Numbers as far apart as can be are halved, so that what is between them can be told.
    const whole = Number.isFinite(max - min) ? 1 : 2;
    const values = whole === 1 ? column.values : column.values.map((value) => value / whole);
    const width = max / whole - min / whole;
    return isBenefit(column) ? along(values, min / whole, width) : along(values, max / whole, -width);
  },
};
