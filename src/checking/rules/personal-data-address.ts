// Where a person lives stays in no file of the project.

import { findingsOf } from '../personal-data-matches.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const personalDataAddress = rule<{ text: string }>({
  code: 'personal-data/address',
  severity: 'warning',
  example: { wrong: 'notes: Entretien chez elle, 12 rue des Exemples', right: 'notes: Entretien à domicile' },
  *check(context: RuleContext) {
    yield* findingsOf('address', context);
  },
  fr: {
    says: ({ text }) => `${quotedFr(text)} est une adresse postale`,
    why: 'Le projet est partagé et publié : l’adresse d’une personne n’y a pas sa place (RGPD).',
    mend: 'Gardez la commune seule ; l’adresse d’un lieu public se donne avec son nom (« mairie, 1 place… »).',
  },
  en: {
    says: ({ text }) => `${quotedEn(text)} is a postal address`,
    why: 'The project is shared and published: a person’s address has no place in it (GDPR).',
    mend: 'Keep the commune alone; the address of a public place is given with its name (“town hall, 1…”).',
  },
});
