// Counting what was done does not say what it changed.
import { type RuleContext, rule } from '../rule.ts';

export const indicatorOnlyOutputs = rule<{ count: number }>({
  code: 'indicator/only-outputs',
  severity: 'warning',
  step: 'implementation',
  example: {
    wrong: '- {id: IN-01, title: Ateliers tenus, level: output}',
    right: '- {id: IN-02, title: Participants autonomes, level: outcome}',
  },
  *check({ project: { indicators }, places }: RuleContext) {
    const [first] = indicators;
    if (first !== undefined && indicators.length > 1 && indicators.every(({ level }) => level === 'output'))
      yield { at: places.value(first, 'level'), found: { count: indicators.length } };
  },
  fr: {
    says: ({ count }) => `les ${count} indicateurs comptent tous ce qui est fait, aucun ce que cela change`,
    why: 'L’évaluation demande aussi des résultats (outcome) et des effets (impact) pour les habitants.',
    mend: 'Ajoutez un indicateur de niveau outcome ou impact.',
  },
  en: {
    says: ({ count }) => `all ${count} indicators count what is done, none what it changes`,
    why: 'The evaluation also asks for outcomes and for impacts on residents.',
    mend: 'Add an indicator of level outcome or impact.',
  },
});
