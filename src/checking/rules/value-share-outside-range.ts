// A share of a whole stays between 0 and 100 %: its own start and targets say that it is one.

import type { Indicator } from '../../model/index.ts';
import { baselineOf, targetsOf } from '../../project/progress/index.ts';
import { type RuleContext, rule } from '../rule.ts';

const isWithin = (value: number): boolean => value >= 0 && value <= 100;

/** A rate of change has no such limits, and says so by what it aims at; without start and targets, nothing tells. */
function isShare(indicator: Indicator): boolean {
  const baseline = baselineOf(indicator);
  const known = [...(baseline ? [baseline] : []), ...targetsOf(indicator)];
  return indicator.unit === '%' && known.length > 0 && known.every(({ value }) => isWithin(value));
}

export const valueShareOutsideRange = rule<{ indicator: string; value: number }>({
  code: 'value/share-outside-range',
  severity: 'warning',
  reads: ['values'],
  example: {
    wrong: '{indicator: IN-01, period: 2026, value: 520}',
    right: '{indicator: IN-01, period: 2026, value: 52}',
  },
  *check({ project, places }: RuleContext) {
    const shares = new Set(project.indicators.filter(isShare).map(({ id }) => id));
    for (const written of project.values)
      if (shares.has(written.indicator) && !isWithin(written.value))
        yield { at: places.value(written, 'value'), found: { indicator: written.indicator, value: written.value } };
  },
  fr: {
    says: ({ indicator, value }) => `${indicator} est une part, de 0 à 100 % : ${value} en sort`,
    why: 'Une part au-dessus de 100 % fausse l’atteinte de la cible, les graphiques et la moyenne des territoires.',
    mend: 'Corrigez la valeur, ou donnez à l’indicateur une autre unité si ce n’est pas un pourcentage.',
  },
  en: {
    says: ({ indicator, value }) => `${indicator} is a share, from 0 to 100%: ${value} is outside`,
    why: 'A share above 100% distorts the target reached, the charts and the mean of territories.',
    mend: 'Correct the value, or give the indicator another unit if it is not a percentage.',
  },
});
