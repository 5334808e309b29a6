// What the method asks for at the start is there, or somebody works at it.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const prerequisiteUnmet = rule<{ prerequisite: string }>({
  code: 'prerequisite/unmet',
  severity: 'warning',
  step: 'launch',
  example: {
    wrong: '- {id: lead-profile, status: unmet}',
    right: '- {id: lead-profile, status: unmet, action: Recruter un chef de projet, due: 2026-T4}',
  },
  *check({ project, places }: RuleContext) {
    for (const one of project.launch.prerequisites ?? [])
      if (one.status === 'unmet' && one.action === undefined)
        yield { at: places.value(one, 'status'), found: { prerequisite: one.id } };
  },
  fr: {
    says: ({ prerequisite }) =>
      `la condition ${quotedFr(prerequisite)} n’est pas remplie et rien n’est prévu pour qu’elle le soit`,
    why: 'La méthode déconseille de lancer la démarche tant qu’une de ses neuf conditions manque.',
    mend: 'Ajoutez action, avec owner et due.',
  },
  en: {
    says: ({ prerequisite }) => `the prerequisite ${quotedEn(prerequisite)} is not met and nothing is planned to meet it`,
    why: 'The method advises against starting while one of its nine prerequisites is missing.',
    mend: 'Add action, with owner and due.',
  },
});
