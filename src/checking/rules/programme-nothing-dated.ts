// A programme that is to be voted says when.
import { isAnyDated, standingActions } from '../programme-lacks.ts';
import { type RuleContext, rule } from '../rule.ts';

export const programmeNothingDated = rule<{ actions: number }>({
  code: 'programme/nothing-dated',
  severity: 'warning',
  step: 'programme',
  reads: ['action'],
  example: { wrong: 'AC-012 : title: Ouvrir un accueil', right: 'AC-012 : title: Ouvrir un accueil, start: 2027-S1' },
  *check({ project, places }: RuleContext) {
    const actions = standingActions(project);
    if (actions.length > 1 && !isAnyDated(actions))
      yield { at: places.value(project.info, 'step'), found: { actions: actions.length } };
  },
  fr: {
    says: ({ actions }) => `aucune des ${actions} actions n’a de date`,
    why: 'L’assemblée vote un programme pour des années précises ; sans dates, aucun plan annuel n’en sort.',
    mend: 'Ajoutez start et end aux actions ; une année suffit.',
  },
  en: {
    says: ({ actions }) => `none of the ${actions} actions has a date`,
    why: 'The assembly votes a programme for given years; without dates no yearly plan comes out of it.',
    mend: 'Add start and end to actions; a year will do.',
  },
});
