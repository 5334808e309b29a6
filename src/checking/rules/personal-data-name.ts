// People are named by their function; who they are stays in the private file.

import { findingsOf } from '../personal-data-matches.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const personalDataName = rule<{ text: string }>({
  code: 'personal-data/name',
  severity: 'warning',
  example: { wrong: 'by: Mme Exemple', right: 'by: PE-07' },
  *check(context: RuleContext) {
    yield* findingsOf('name', context);
  },
  fr: {
    says: ({ text }) => `${quotedFr(text)} nomme une personne`,
    why: 'Le projet se partage et se publie : on y désigne les personnes par leur fonction.',
    mend: 'Écrivez la fonction ou l’identifiant, et le nom dans .private/identities.yaml.',
  },
  en: {
    says: ({ text }) => `${quotedEn(text)} names a person`,
    why: 'The project is shared and published: people are called by their function in it.',
    mend: 'Write the function or the id, and the name in .private/identities.yaml.',
  },
});
