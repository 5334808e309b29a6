// A social security number has no place in a project.

import { findingsOf } from '../personal-data-matches.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const personalDataSocialSecurityNumber = rule<{ text: string }>({
  code: 'personal-data/social-security-number',
  severity: 'error',
  example: { wrong: 'message: Dossier 2 69 05 49 588 157 80', right: 'message: Dossier de la référente numérique' },
  *check(context: RuleContext) {
    // Its first signs are enough to find it: a report is no place for the whole.
    for (const { at, found } of findingsOf('social-security-number', context))
      yield { at, found: { text: `${found.text.slice(0, 5)}…` } };
  },
  fr: {
    says: ({ text }) => `${quotedFr(text)} est un numéro de sécurité sociale`,
    why: 'Ce numéro identifie une personne : la loi en limite l’usage à quelques organismes (article 30 de la loi du 6 janvier 1978).',
    mend: 'Effacez-le, y compris des versions passées du fichier.',
  },
  en: {
    says: ({ text }) => `${quotedEn(text)} is a social security number`,
    why: 'This number identifies a person: French law keeps its use to a few bodies (article 30 of the law of 6 January 1978).',
    mend: 'Delete it, from past versions of the file too.',
  },
});
