// What is to be evaluated was measured.
import { firstDueOf } from '../../project/progress/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const indicatorNeverMeasured = rule<{ indicator: string }>({
  code: 'indicator/never-measured',
  severity: 'warning',
  step: 'evaluation',
  reads: ['values'],
  example: {
    wrong: 'indicators: [{id: IN-01, title: Visites}]\n(aucune valeur dans values/)',
    right: 'values/2026.yaml : values: [{indicator: IN-01, period: 2026, value: 812}]',
  },
  *check({ project, places, today }: RuleContext) {
    const measured = new Set(project.values.map(({ indicator }) => indicator));
    // As long as nothing was measured, it is not this indicator that is missing.
    if (measured.size === 0) return;
    // What is overdue has a rule of its own.
    for (const indicator of project.indicators)
      if (!measured.has(indicator.id) && indicator.formula === undefined && (firstDueOf(indicator) ?? today) >= today)
        yield { at: places.value(indicator, 'id'), found: { indicator: indicator.id } };
  },
  fr: {
    says: ({ indicator }) => `l’indicateur ${indicator} n’a jamais été relevé`,
    why: 'L’évaluation ne pourra rien en dire, alors que le programme l’annonçait.',
    mend: 'Ajoutez une valeur dans values/, ou retirez l’indicateur.',
  },
  en: {
    says: ({ indicator }) => `the indicator ${indicator} was never measured`,
    why: 'The evaluation can say nothing of it, whereas the programme announced it.',
    mend: 'Add a value to values/, or remove the indicator.',
  },
});
