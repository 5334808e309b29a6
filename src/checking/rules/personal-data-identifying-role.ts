// A function that one person holds in a commune names that person, whatever the private file keeps.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

/** There is one of each in a commune or a community; « adjoint au maire », « élus » are several. */
const alone =
  /^\s*(?:(?:madame|monsieur|mme|m\.)\s+)?(?:l[ae] |the )?(?:maire|mayor|président|president|secrétaire (?:générale? )?de mairie|secrétariat de mairie|town clerk|dgs|directeur|directrice|première? adjointe?|first deputy|director|chief executive|receveu|trésori|dpo|délégué·?e? à la protection)(?!s\b|\p{L}*s d)/iu;

export const personalDataIdentifyingRole = rule<{ role: string; commune: string }>({
  code: 'personal-data/identifying-role',
  severity: 'warning',
  example: {
    wrong: 'function: Maire\ncommune: Talensac',
    right: 'function: Maire d’une commune de moins de 3 000 habitants',
  },
  *check({ project, places }: RuleContext) {
    for (const interview of project.interviews) {
      const { function: role = '', commune = '', headcount = 1 } = interview;
      if (commune !== '' && headcount === 1 && alone.test(role))
        yield { at: places.value(interview, 'function'), found: { role, commune } };
    }
  },
  fr: {
    says: ({ role, commune }) => `${quotedFr(role)} à ${commune} : une seule personne, que l’on reconnaît`,
    why: 'Une fonction unique dans une commune identifie la personne, même sans son nom : ses propos ne sont plus confidentiels.',
    mend: 'Dites la taille de la commune plutôt que son nom, ou la fonction sans la commune.',
  },
  en: {
    says: ({ role, commune }) => `${quotedEn(role)} in ${commune}: one person, whom people recognise`,
    why: 'A function that one person holds in a commune identifies them, even without a name: what they said is no longer confidential.',
    mend: 'Tell the size of the commune rather than its name, or the function without the commune.',
  },
});
