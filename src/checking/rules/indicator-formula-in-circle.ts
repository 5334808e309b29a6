// Formulas do not wait for one another in a circle.
import { inputsOf } from '../../project/progress/index.ts';
import { loopsOf } from '../loops-of.ts';
import { type RuleContext, rule } from '../rule.ts';

export const indicatorFormulaInCircle = rule<{ loop: readonly string[] }>({
  code: 'indicator/formula-in-circle',
  severity: 'error',
  example: { wrong: 'IN-01 : formula: IN-02 / 2\nIN-02 : formula: IN-01 * 2', right: 'IN-02 : formula: IN-01 * 2' },
  *check({ project: { indicators }, places }: RuleContext) {
    for (const loop of loopsOf(new Map(indicators.map((one) => [one.id, inputsOf(one, indicators)])))) {
      const first = indicators.find(({ id }) => id === loop[0]);
      if (first !== undefined) yield { at: places.value(first, 'formula'), found: { loop } };
    }
  },
  fr: {
    says: ({ loop }) => `ces indicateurs se calculent en rond : ${loop.join(' → ')}`,
    why: 'Aucun d’eux n’aurait de valeur.',
    mend: 'Relevez l’un des indicateurs de la boucle au lieu de le calculer.',
  },
  en: {
    says: ({ loop }) => `these indicators are reckoned from one another in a circle: ${loop.join(' → ')}`,
    why: 'None of them would have a value.',
    mend: 'Collect one of the indicators of the loop instead of reckoning it.',
  },
});
