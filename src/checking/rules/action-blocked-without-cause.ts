// A blocked action says by what.
import { type RuleContext, rule } from '../rule.ts';

export const actionBlockedWithoutCause = rule({
  code: 'action/blocked-without-cause',
  severity: 'warning',
  example: {
    wrong: 'status: blocked',
    right: 'status: blocked\nblocker: {cause: Convention non signée, liftedBy: Signature du Département}',
  },
  *check({ project, places }: RuleContext) {
    for (const action of project.actions)
      if (action.status === 'blocked' && action.blocker === undefined && action.statusReason === undefined)
        yield { at: places.value(action, 'status'), found: {} };
  },
  fr: {
    says: () => 'l’action est bloquée, sans que la cause soit indiquée',
    why: 'Le comité de pilotage ne peut lever qu’un blocage qu’il connaît.',
    mend: 'Ajoutez blocker avec sa cause et ce qui le lèvera.',
  },
  en: {
    says: () => 'the action is blocked and nothing says by what',
    why: 'The steering committee can only lift a block that it knows.',
    mend: 'Add blocker, with its cause and what will lift it.',
  },
});
