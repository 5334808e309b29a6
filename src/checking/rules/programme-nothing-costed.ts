// A programme that is to be voted says how much.
import { isAnyCosted, standingActions } from '../programme-lacks.ts';
import { type RuleContext, rule } from '../rule.ts';

export const programmeNothingCosted = rule<{ actions: number }>({
  code: 'programme/nothing-costed',
  severity: 'warning',
  step: 'programme',
  reads: ['action'],
  example: {
    wrong: 'AC-012 : title: Ouvrir un accueil',
    right: 'AC-012 : title: Ouvrir un accueil, budget: [{year: 2027, planned: 24000}]',
  },
  *check({ project, places }: RuleContext) {
    const actions = standingActions(project);
    if (actions.length > 1 && !isAnyCosted(actions))
      yield { at: places.value(project.info, 'step'), found: { actions: actions.length } };
  },
  fr: {
    says: ({ actions }) => `aucune des ${actions} actions n’a de coût`,
    why: 'L’assemblée ne peut pas voter une dépense qu’elle ne connaît pas.',
    mend: 'Ajoutez budget aux actions, même en fourchette {min, max}.',
  },
  en: {
    says: ({ actions }) => `none of the ${actions} actions has a cost`,
    why: 'The assembly cannot vote an expense that it does not know.',
    mend: 'Add budget to actions, even as a range {min, max}.',
  },
});
