// Criteria that weigh nothing rank nothing.
import { type RuleContext, rule } from '../rule.ts';

export const criteriaNoWeight = rule({
  code: 'criteria/no-weight',
  severity: 'warning',
  step: 'programme',
  example: { wrong: '- {id: cost, title: Coût}', right: '- {id: cost, title: Coût, weight: 30}' },
  *check({ project, places }: RuleContext) {
    const { criteria = [], weightsFrom = 'typed' } = project.criteria;
    const sum = criteria.reduce((total, { weight = 0 }) => total + Math.max(0, weight), 0);
    if (criteria.length > 0 && weightsFrom === 'typed' && sum === 0)
      yield { at: places.key(project.criteria, 'criteria'), found: {} };
  },
  fr: {
    says: () => 'aucun critère n’a de poids',
    why: 'Le classement est une somme pondérée : sans poids, toutes les actions se valent.',
    mend: 'Donnez un weight à chaque critère, ou écrivez weightsFrom: ballots pour les tirer des votes.',
  },
  en: {
    says: () => 'no criterion has a weight',
    why: 'The ranking is a weighted sum: without weights all actions are equal.',
    mend: 'Give each criterion a weight, or write weightsFrom: ballots to take them from the votes.',
  },
});
