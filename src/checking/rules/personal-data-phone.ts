// A person's telephone number stays in the private file.

import { findingsOf } from '../personal-data-matches.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const personalDataPhone = rule<{ text: string }>({
  code: 'personal-data/phone',
  severity: 'warning',
  example: { wrong: 'by: Chargée de mission, 06 12 34 56 78', right: 'by: Chargée de mission' },
  *check(context: RuleContext) {
    yield* findingsOf('phone', context);
  },
  fr: {
    says: ({ text }) => `${quotedFr(text)} est un numéro de téléphone`,
    why: 'Le projet est partagé et publié : les coordonnées d’une personne n’y ont pas leur place (RGPD).',
    mend: 'Déplacez-le dans .private/identities.yaml.',
  },
  en: {
    says: ({ text }) => `${quotedEn(text)} is a telephone number`,
    why: 'The project is shared and published: a person’s contact details have no place in it (GDPR).',
    mend: 'Move it to .private/identities.yaml.',
  },
});
