// A dropped action says why.
import { type RuleContext, rule } from '../rule.ts';

export const actionDroppedWithoutReason = rule({
  code: 'action/dropped-without-reason',
  severity: 'warning',
  example: { wrong: 'status: dropped', right: 'status: dropped\nstatusReason: Service désormais rendu par la Région' },
  *check({ project, places }: RuleContext) {
    for (const action of project.actions)
      if (action.status === 'dropped' && action.statusReason === undefined)
        yield { at: places.value(action, 'status'), found: {} };
  },
  fr: {
    says: () => 'l’action est abandonnée sans motif indiqué',
    why: 'Un abandon se rend compte aux élus et aux habitants qui ont exprimé le besoin.',
    mend: 'Ajoutez statusReason.',
  },
  en: {
    says: () => 'the action is dropped without a reason',
    why: 'Dropping an action is accounted for to members and to the residents who voiced the need.',
    mend: 'Add statusReason.',
  },
});
