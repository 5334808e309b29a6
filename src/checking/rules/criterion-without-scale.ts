// A criterion has a scale, or nothing can be measured against it.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const criterionWithoutScale = rule<{ criterion: string }>({
  code: 'criterion/without-scale',
  severity: 'warning',
  step: 'programme',
  example: {
    wrong: '- {id: cost, title: Coût, weight: 30, from: budget}',
    right: '- {id: cost, title: Coût, weight: 30, from: budget, direction: lower-is-better, scale: {min: 0, max: 200000}}',
  },
  *check({ project, places }: RuleContext) {
    for (const criterion of project.criteria.criteria ?? [])
      if (criterion.scale === undefined && criterion.values === undefined)
        yield { at: places.value(criterion, 'id'), found: { criterion: criterion.id } };
  },
  fr: {
    says: ({ criterion }) => `le critère ${quotedFr(criterion)} n’a pas d’échelle`,
    why: 'Il n’est pas compté dans le classement, et les autres se partagent son poids.',
    mend: 'Donnez-lui scale: {min, max}, ou une fonction de valeur (values).',
  },
  en: {
    says: ({ criterion }) => `the criterion ${quotedEn(criterion)} has no scale`,
    why: 'It is not counted in the ranking, and the others share its weight.',
    mend: 'Give it scale: {min, max}, or a value function (values).',
  },
});
