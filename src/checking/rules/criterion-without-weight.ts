// A criterion counts, or it is not one.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const criterionWithoutWeight = rule<{ criterion: string }>({
  code: 'criterion/without-weight',
  severity: 'info',
  step: 'programme',
  example: { wrong: '- {id: cohesion, title: Cohésion}', right: '- {id: cohesion, title: Cohésion, weight: 20}' },
  *check({ project, places }: RuleContext) {
    const { criteria = [], weightsFrom = 'typed' } = project.criteria;
    if (weightsFrom !== 'typed' || criteria.every(({ weight = 0 }) => weight <= 0)) return;
    for (const criterion of criteria)
      if ((criterion.weight ?? 0) <= 0) yield { at: places.value(criterion, 'id'), found: { criterion: criterion.id } };
  },
  fr: {
    says: ({ criterion }) => `le critère ${quotedFr(criterion)} n’a pas de poids`,
    why: 'Ses notes ne comptent pour rien dans le classement, alors que d’autres critères y comptent.',
    mend: 'Donnez-lui un weight, ou retirez-le.',
  },
  en: {
    says: ({ criterion }) => `the criterion ${quotedEn(criterion)} has no weight`,
    why: 'Its scores count for nothing in the ranking, whereas other criteria count.',
    mend: 'Give it a weight, or remove it.',
  },
});
