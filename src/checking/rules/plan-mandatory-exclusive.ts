// What must be done and what excludes it are not both asked for.
import { type RuleContext, rule } from '../rule.ts';

export const planMandatoryExclusive = rule<{ action: string; other: string }>({
  code: 'plan/mandatory-exclusive',
  severity: 'error',
  example: {
    wrong: 'rules: {mandatory: [AC-001, AC-002], exclusive: [[AC-001, AC-002]]}',
    right: 'rules: {mandatory: [AC-001], exclusive: [[AC-001, AC-002]]}',
  },
  *check({ project, places }: RuleContext) {
    const { mandatory = [], exclusive = [] } = project.plan.rules ?? {};
    for (const group of exclusive) {
      const [first, ...others] = mandatory.filter((action) => group.includes(action));
      for (const action of others)
        yield { at: places.value(mandatory, mandatory.indexOf(action)), found: { action, other: first ?? '' } };
    }
  },
  fr: {
    says: ({ action, other }) => `${action} et ${other} sont toutes deux obligatoires, alors qu’elles s’excluent`,
    why: 'Aucun plan ne peut tenir les deux règles à la fois.',
    mend: 'Retirez l’une de mandatory, ou le groupe de exclusive.',
  },
  en: {
    says: ({ action, other }) => `${action} and ${other} are both mandatory, although they exclude each other`,
    why: 'No plan can hold both rules at once.',
    mend: 'Remove one from mandatory, or the group from exclusive.',
  },
});
