// A social security number has no place in a project.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';
import { wordsLike } from '../words-like.ts';

/** Sex, year, month, place of birth, order, key: fifteen signs, in one go or set apart. */
const form =
  /(?<![\w/.-])[12478][ \u00a0\u202f.]?\d{2}[ \u00a0\u202f.]?(?:0[1-9]|1[0-2]|[2-9]\d)[ \u00a0\u202f.]?(?:\d{2}|2[AB])[ \u00a0\u202f.]?\d{3}[ \u00a0\u202f.]?\d{3}[ \u00a0\u202f.]?\d{2}(?![\w/-])/;

/** The key is 97 less the remainder by 97; Corsica counts as 19 and 18 (INSEE, répertoire des personnes physiques). */
function hasKey(text: string): boolean {
  const signs = text
    .replace(/[^\dAB]/g, '')
    .replace('2A', '19')
    .replace('2B', '18');
  return 97n - (BigInt(signs.slice(0, 13)) % 97n) === BigInt(signs.slice(13));
}

export const personalDataSocialSecurityNumber = rule<{ text: string }>({
  code: 'personal-data/social-security-number',
  severity: 'error',
  example: { wrong: 'message: Dossier 2 69 05 49 588 157 80', right: 'message: Dossier de la référente numérique' },
  *check(context: RuleContext) {
    // Its first signs are enough to find it: a report is no place for the whole.
    for (const { at, found } of wordsLike(form, context, { really: hasKey }))
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
