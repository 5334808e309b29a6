// An action says what it costs, in money or in time.
import { isCosted } from '../../project/money/index.ts';
import { isAnyCosted, standingActions } from '../programme-lacks.ts';
import { type RuleContext, rule } from '../rule.ts';

export const actionWithoutCost = rule<{ action: string }>({
  code: 'action/without-cost',
  severity: 'warning',
  step: 'programme',
  example: { wrong: 'id: AC-012', right: 'id: AC-012\nbudget: [{year: 2027, nature: investment, planned: 24000}]' },
  *check({ project, places }: RuleContext) {
    const actions = standingActions(project);
    // What all lack is said of the programme.
    if (actions.length > 1 && !isAnyCosted(actions)) return;
    for (const action of actions)
      if (!isCosted(action) && action.status !== 'to-discuss')
        yield { at: places.value(action, 'id'), found: { action: action.id } };
  },
  fr: {
    says: ({ action }) => `le coût de l’action ${action} n’est pas renseigné`,
    why: 'Un coût inconnu n’est pas un coût nul : l’action échapperait à l’enveloppe.',
    mend: 'Ajoutez budget, même en fourchette {min, max} ; planned: 0 dit que l’action ne coûte rien.',
  },
  en: {
    says: ({ action }) => `the cost of the action ${action} is not given`,
    why: 'An unknown cost is not a cost of nothing: the action would escape the envelope.',
    mend: 'Add budget, even as a range {min, max}; planned: 0 says that the action costs nothing.',
  },
});
