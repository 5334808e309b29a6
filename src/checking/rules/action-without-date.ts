// An action has a place in time.
import { isAnyDated, isDated, standingActions } from '../programme-lacks.ts';
import { type RuleContext, rule } from '../rule.ts';

export const actionWithoutDate = rule<{ action: string }>({
  code: 'action/without-date',
  severity: 'warning',
  step: 'programme',
  example: { wrong: 'id: AC-012', right: 'id: AC-012\nstart: 2027-S1' },
  *check({ project, places }: RuleContext) {
    const actions = standingActions(project);
    // What all lack is said of the programme.
    if (actions.length > 1 && !isAnyDated(actions)) return;
    for (const action of actions) {
      const isSet = action.status !== 'to-discuss';
      if (isSet && !isDated(action)) yield { at: places.value(action, 'id'), found: { action: action.id } };
    }
  },
  fr: {
    says: ({ action }) => `l’action ${action} n’a ni début ni fin`,
    why: 'Sans date, elle ne figure dans aucune année du plan ni dans aucun calendrier.',
    mend: 'Ajoutez start et end ; un semestre ou une année suffit (2027-S1, 2028).',
  },
  en: {
    says: ({ action }) => `the action ${action} has neither a start nor an end`,
    why: 'Without a date it stands in no year of the plan and in no calendar.',
    mend: 'Add start and end; a half-year or a year will do (2027-H1, 2028).',
  },
});
