// Two actions that say the same are one.

import { isStanding } from '../../project/time/index.ts';
import { nearTwins } from '../near-twins.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const actionNearDuplicate = rule<{ action: string; title: string }>({
  code: 'action/near-duplicate',
  severity: 'warning',
  example: {
    wrong: 'AC-012 : title: Ouvrir un accueil numérique\nAC-031 : title: Ouvrir un accueil du numérique',
    right: 'AC-012 : title: Ouvrir un accueil numérique',
  },
  *check({ project, places }: RuleContext) {
    const kept = project.actions.filter(isStanding);
    for (const [action, other] of nearTwins(kept, ({ title }) => title))
      yield { at: places.value(action, 'title'), found: { action: other.id, title: other.title } };
  },
  fr: {
    says: ({ action, title }) => `cet intitulé répète celui de l’action ${action} : ${quotedFr(title)}`,
    why: 'La même action écrite deux fois compte deux fois dans les coûts et dans le plan.',
    mend: 'Gardez une seule fiche, ou précisez ce qui distingue les deux.',
  },
  en: {
    says: ({ action, title }) => `this title repeats that of ${action}: ${quotedEn(title)}`,
    why: 'The same action written twice counts twice in costs and in the plan.',
    mend: 'Keep one sheet, or say what sets the two apart.',
  },
});
