// What tells of a person stays out of what people may read.
import type { SensitiveKind } from '../../model/index.ts';
import { sensitiveWordsIn } from '../../project/people/index.ts';
import { findingsOf } from '../personal-data-matches.ts';
import { quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

/** In small letters: there is one of each in a commune or a community; « adjoint au maire », « élus », « président d’une association » are several. */
const alone =
  /^\s*(?:(?:madame|monsieur|mme|m\.)\s+)?(?:l[ae] |the )?(?:maire|mayor|président|president|secrétaire (?:générale? )?de mairie|secrétariat de mairie|town clerk|dgs|directeur|directrice|première? adjointe?|first deputy|director|chief executive|receveu|trésori|dpo|délégué·?e? à la protection)(?!s\b|\p{L}*s d)(?!\p{L}* (?:d[’'](?:une? |association|école|entreprise)|de (?:club|société|pme)|of an? ))/u;

const sensitiveFr: Readonly<Record<SensitiveKind, string>> = {
  health: 'la santé',
  disability: 'un handicap',
  religion: 'une religion ou une conviction',
  union: 'une appartenance syndicale',
  politics: 'une opinion politique',
  origin: 'une origine',
  sexuality: 'la vie ou l’orientation sexuelle',
};
const sensitiveEn: Readonly<Record<SensitiveKind, string>> = {
  health: 'health',
  disability: 'a disability',
  religion: 'a religion or belief',
  union: 'union membership',
  politics: 'a political opinion',
  origin: 'an origin',
  sexuality: 'sex life or orientation',
};

export const rulesAboutPeople: readonly Rule[] = [
  // A name is that of somebody of the register.
  rule<{ person: string }>({
    code: 'person/name-of-nobody',
    severity: 'warning',
    names: ['actors'],
    example: {
      wrong: '.private/identities.yaml : PE-99: {name: …}',
      right: 'actors.yaml : people: [{id: PE-03, function: Direction des services}]\n.private/identities.yaml : PE-03: {name: …}',
    },
    *check({ project, sound, places }: RuleContext) {
      const people = new Set((project.actors.people ?? []).map(({ id }) => id));
      // As long as nobody is in the register, nobody is missing.
      if (people.size === 0) return;
      for (const { kind, data } of sound)
        for (const person of kind === 'identities' ? Object.keys(data) : [])
          if (person.startsWith('PE-') && !people.has(person)) yield { at: places.key(data, person), found: { person } };
    },
    fr: {
      says: ({ person }) => `${person} n’est pas dans actors.yaml`,
      why: 'Un nom tient à une fonction par son identifiant : celui-ci ne sert à rien, et resterait après le départ de la personne.',
      mend: 'Corrigez l’identifiant, ajoutez la personne (jalon add personne), ou ôtez le nom.',
    },
    en: {
      says: ({ person }) => `${person} is not in actors.yaml`,
      why: 'A name is tied to a function by its id: this one is of no use, and would stay when the person leaves.',
      mend: 'Correct the id, add the person (jalon add person), or remove the name.',
    },
  }),
  // A person's address stays in the private file.
  rule<{ text: string }>({
    code: 'personal-data/e-mail',
    severity: 'warning',
    example: { wrong: 'function: chargee.numerique@exemple.fr', right: 'function: Chargée du numérique' },
    *check(context: RuleContext) {
      yield* findingsOf('e-mail', context);
    },
    fr: {
      says: ({ text }) => `${quotedFr(text)} est une adresse électronique`,
      why: 'Le projet est partagé et publié : les coordonnées d’une personne n’y ont pas leur place (RGPD).',
      mend: 'Déplacez-la dans .private/identities.yaml (à créer s’il n’est pas là), ou donnez l’adresse d’un service (contact@…).',
    },
    en: {
      says: ({ text }) => `${quotedEn(text)} is an e-mail address`,
      why: 'The project is shared and published: a person’s contact details have no place in it (GDPR).',
      mend: 'Move it to .private/identities.yaml (to be created if it is not there), or give the address of a service (contact@…).',
    },
  }),
  // A person's telephone number stays in the private file.
  rule<{ text: string }>({
    code: 'personal-data/phone',
    severity: 'warning',
    example: { wrong: 'by: Chargée de mission, 06 12 34 56 78', right: 'by: Chargée de mission' },
    *check(context: RuleContext) {
      yield* findingsOf('phone', context);
    },
    fr: {
      says: ({ text }) => `${quotedFr(text)} est un numéro de téléphone`,
      why: 'Le projet est partagé et publié : les coordonnées d’une personne n’y ont pas leur place (RGPD).',
      mend: 'Déplacez-le dans .private/identities.yaml (à créer s’il n’est pas là).',
    },
    en: {
      says: ({ text }) => `${quotedEn(text)} is a telephone number`,
      why: 'The project is shared and published: a person’s contact details have no place in it (GDPR).',
      mend: 'Move it to .private/identities.yaml (to be created if it is not there).',
    },
  }),
  // A social security number has no place in a project.
  rule<{ text: string }>({
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
  }),
  // People are named by their function; who they are stays in the private file.
  rule<{ text: string }>({
    code: 'personal-data/name',
    severity: 'warning',
    example: { wrong: 'by: Mme Exemple', right: 'by: PE-07' },
    *check(context: RuleContext) {
      yield* findingsOf('name', context);
    },
    fr: {
      says: ({ text }) => `${quotedFr(text)} nomme une personne`,
      why: 'Le projet se partage et se publie : on y désigne les personnes par leur fonction.',
      mend: 'Écrivez la fonction ou l’identifiant, et le nom dans .private/identities.yaml (à créer s’il n’est pas là).',
    },
    en: {
      says: ({ text }) => `${quotedEn(text)} names a person`,
      why: 'The project is shared and published: people are called by their function in it.',
      mend: 'Write the function or the id, and the name in .private/identities.yaml (to be created if it is not there).',
    },
  }),
  // Where a person lives stays in no file of the project.
  rule<{ text: string }>({
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
  }),
  // A function that one person holds in a commune names that person, whatever the private file keeps.
  rule<{ role: string; commune: string }>({
    code: 'personal-data/identifying-role',
    severity: 'warning',
    example: {
      wrong: 'function: Maire\ncommune: Talensac',
      right: 'function: Maire d’une commune de moins de 3 000 habitants',
    },
    *check({ project, places }: RuleContext) {
      for (const interview of project.interviews) {
        const { function: role = '', commune = '', headcount = 1 } = interview;
        if (commune !== '' && headcount === 1 && alone.test(role.toLowerCase()))
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
  }),
  // What was heard tells nothing of anybody's health, beliefs or commitments.
  rule<{ text: string; about: SensitiveKind }>({
    code: 'personal-data/sensitive',
    severity: 'warning',
    example: {
      wrong: 'notes: Diabétique, elle se déplace peu',
      right: 'notes: Elle se déplace peu',
    },
    *check({ project, places }: RuleContext) {
      for (const heard of [...project.interviews, ...project.workshops]) {
        const quotations = (heard.quotations ?? []).map((one) => ({ holder: one, key: 'text', text: one.text }));
        for (const { holder, key, text } of [{ holder: heard, key: 'notes', text: heard.notes ?? '' }, ...quotations]) {
          const [first] = sensitiveWordsIn(text);
          if (first) yield { at: places.value(holder, key), found: { text: first.text, about: first.kind } };
        }
      }
    },
    fr: {
      says: ({ text, about }) => `${quotedFr(text)} peut révéler ${sensitiveFr[about]} d’une personne`,
      why: 'L’article 9 du RGPD interdit, sauf exceptions, de garder ce qui révèle la santé, les convictions ou l’origine de quelqu’un.',
      mend: 'Dites le besoin sans la personne, ou parlez d’un groupe (« les personnes malvoyantes ») ; s’il ne s’agit de personne, un commentaire jalon-ignore avec son motif fait taire la ligne.',
    },
    en: {
      says: ({ text, about }) => `${quotedEn(text)} may reveal ${sensitiveEn[about]} of a person`,
      why: 'Article 9 of the GDPR forbids, with some exceptions, keeping what reveals somebody’s health, beliefs or origin.',
      mend: 'Tell the need without the person, or speak of a group (“people with low vision”); if it is about nobody, a jalon-ignore comment with its reason silences the line.',
    },
  }),
];
