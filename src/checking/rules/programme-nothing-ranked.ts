// A programme is ranked on criteria that actions are scored on.
import type { Project } from '../../model/index.ts';
import { type RuleContext, rule } from '../rule.ts';

/** What the ranking lacks altogether; null when it has something to go by. */
function lackOf({ actions, ballots, criteria: { criteria = [] } }: Project): 'criteria' | 'scores' | null {
  if (criteria.length === 0) return 'criteria';
  const isTyped = criteria.every(({ from = 'scores' }) => from === 'scores');
  const scores = [...actions.map((action) => action.scores), ...ballots.map(({ ballot }) => ballot.scores)];
  return isTyped && scores.every((given = {}) => Object.keys(given).length === 0) ? 'scores' : null;
}

export const programmeNothingRanked = rule<{ lack: 'criteria' | 'scores' }>({
  code: 'programme/nothing-ranked',
  severity: 'warning',
  step: 'programme',
  reads: ['criteria', 'ballots', 'action'],
  example: {
    wrong: 'actions/AC-012 : scores: absent\ncriteria.yaml : criteria: [{id: cost, title: Coût}]',
    right: 'actions/AC-012 : scores: {cost: 4}\ncriteria.yaml : criteria: [{id: cost, title: Coût, weight: 3}]',
  },
  *check({ project, places }: RuleContext) {
    const lack = lackOf(project);
    if (project.actions.length > 0 && lack !== null) yield { at: places.value(project.info, 'step'), found: { lack } };
  },
  fr: {
    says: ({ lack }) =>
      lack === 'criteria'
        ? 'les actions ne peuvent pas être classées : aucun critère n’est défini'
        : 'les actions ne peuvent pas être classées : aucune n’a de note',
    why: 'Le plan d’action retient les actions dans l’ordre du classement ; sans lui, le choix ne s’explique pas.',
    mend: 'Décrivez les critères dans criteria.yaml, puis notez chaque action (scores).',
  },
  en: {
    says: ({ lack }) =>
      lack === 'criteria' ? 'actions cannot be ranked: no criterion is defined' : 'actions cannot be ranked: none has a score',
    why: 'The plan takes actions in the order of the ranking; without it, the choice has no explanation.',
    mend: 'Describe the criteria in criteria.yaml, then score each action (scores).',
  },
});
