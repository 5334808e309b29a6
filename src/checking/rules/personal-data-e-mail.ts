// A person's address stays in the private file.

import { findingsOf } from '../personal-data-matches.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const personalDataEMail = rule<{ text: string }>({
  code: 'personal-data/e-mail',
  severity: 'warning',
  example: { wrong: 'function: chargee.numerique@exemple.fr', right: 'function: Chargée du numérique' },
  *check(context: RuleContext) {
    yield* findingsOf('e-mail', context);
  },
  fr: {
    says: ({ text }) => `${quotedFr(text)} est une adresse électronique`,
    why: 'Le projet est partagé et publié : les coordonnées d’une personne n’y ont pas leur place (RGPD).',
    mend: 'Déplacez-la dans .private/identities.yaml, ou donnez l’adresse d’un service (contact@…).',
  },
  en: {
    says: ({ text }) => `${quotedEn(text)} is an e-mail address`,
    why: 'The project is shared and published: a person’s contact details have no place in it (GDPR).',
    mend: 'Move it to .private/identities.yaml, or give the address of a service (contact@…).',
  },
});
