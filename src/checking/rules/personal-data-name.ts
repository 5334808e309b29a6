// People are named by their function; who they are stays in the private file.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';
import { wordsLike } from '../words-like.ts';

/** A title and a capital, unless a function follows: « Mme la Maire », « Monsieur Président ». */
const functions = 'Adjointe?|Conseill|Direct|Maire|Ministre|Préfète?|Présidente?|Sous-|Vice-|Mayor|President|Prefect|Chair';
const form = new RegExp(
  `(?<![A-Za-zÀ-ÿ\\d])(?:M\\.|MM\\.|Mme|Mmes|Mlle|Monsieur|Madame|Mr\\.?|Mrs\\.?|Ms\\.?)[ \\u00a0\\u202f](?!(?:${functions}))[A-ZÀ-ÞŒ][A-Za-zÀ-ÿœ’'-]*`,
);

export const personalDataName = rule<{ text: string }>({
  code: 'personal-data/name',
  severity: 'warning',
  example: { wrong: 'by: Mme Exemple', right: 'by: PE-07' },
  *check(context: RuleContext) {
    yield* wordsLike(form, context, { sign: 'M' });
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
