// An action answers a need that somebody voiced.
import { answersNoNeed } from '../../deriving/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const actionWithoutNeed = rule<{ action: string }>({
  code: 'action/without-need',
  severity: 'warning',
  step: 'programme',
  reads: ['needs'],
  example: { wrong: 'id: AC-012', right: 'id: AC-012\nneeds: [ND-001]' },
  *check({ project, places }: RuleContext) {
    if (project.needs.length === 0) return;
    for (const action of project.actions)
      if (answersNoNeed(action)) yield { at: places.value(action, 'id'), found: { action: action.id } };
  },
  fr: {
    says: ({ action }) => `l’action ${action} ne répond à aucun besoin`,
    why: 'Une action que personne n’a demandée se justifie mal devant l’assemblée, et ne s’évalue pas.',
    mend: 'Ajoutez needs, ou inscrivez d’abord le besoin dans needs.yaml.',
  },
  en: {
    says: ({ action }) => `the action ${action} answers no need`,
    why: 'An action that nobody asked for is hard to justify to the assembly, and cannot be evaluated.',
    mend: 'Add needs, or write the need into needs.yaml first.',
  },
});
