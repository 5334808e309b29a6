// An override decides something.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const overrideNothingDecided = rule<{ action: string }>({
  code: 'override/nothing-decided',
  severity: 'warning',
  example: {
    wrong: '- {action: AC-012, reason: Engagement pris}',
    right: '- {action: AC-012, choice: selected, reason: Engagement pris}',
  },
  *check({ project, places }: RuleContext) {
    for (const override of project.criteria.overrides ?? [])
      if (override.rank === undefined && override.choice === undefined)
        yield { at: places.value(override, 'action'), found: { action: override.action } };
  },
  fr: {
    says: ({ action }) => `l’arbitrage sur ${quotedFr(action)} ne donne ni rang ni choix`,
    why: 'Un motif sans décision ne change rien au plan.',
    mend: 'Écrivez rank ou choice, ou retirez l’arbitrage.',
  },
  en: {
    says: ({ action }) => `the override on ${quotedEn(action)} gives neither a rank nor a choice`,
    why: 'A reason without a decision changes nothing in the plan.',
    mend: 'Write rank or choice, or remove the override.',
  },
});
