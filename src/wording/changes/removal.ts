// What is said and asked before something is taken out of a project.
import type { Bilingual, Language } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatList } from '../formats.ts';
import { things } from '../generated/things.ts';

/** Names of kinds in the plural, in French where an « s » at the end is not enough. */
const pluralsFr: Readonly<Record<string, string>> = {
  'partie prenante': 'parties prenantes',
  enjeu: 'enjeux',
  'chiffre-clé': 'chiffres-clés',
  'question d’évaluation': 'questions d’évaluation',
  jalon: 'jalons',
  bulletin: 'bulletins',
  'plan annuel arrêté': 'plans annuels arrêtés',
};
const pluralsEn: Readonly<Record<string, string>> = {
  body: 'bodies',
  'key figure': 'key figures',
  axis: 'axes',
  criterion: 'criteria',
  survey: 'surveys',
};

/** A kind of what people add, or one of those below. */
export type ReferringKind = string;

const others: Readonly<Record<string, Bilingual>> = {
  'frozen-plan': { fr: 'plan annuel arrêté', en: 'frozen plan' },
  text: { fr: 'texte', en: 'text' },
  file: { fr: 'fichier', en: 'file' },
};

const kindName = (kind: ReferringKind, language: Language): string => (things[kind] ?? others[kind])?.[language] ?? kind;

const counted = (count: number, kind: ReferringKind, language: Language): string => {
  const one = kindName(kind, language);
  const plurals = language === 'fr' ? pluralsFr : pluralsEn;
  return `${count} ${count > 1 ? (plurals[one] ?? `${one}s`) : one}`;
};

/** « 3 besoins, 2 décisions et 1 bulletin » */
export const countedKinds = (counts: readonly (readonly [ReferringKind, number])[], language: Language): string =>
  formatList(
    counts.map(([kind, count]) => counted(count, kind, language)),
    language,
  );

const removalFr = {
  referred: (what: string, by: string) => `${what} : y renvoient ${by}.`,
  holds: (what: string, held: string, count: number) =>
    `${what} ${plural(count, 'fr', 'contient', 'contiennent')} ${held}, à retirer aussi.`,
  among: (count: number) => `… et ${count} ${plural(count, 'fr', 'autre')}`,
  question: 'Que deviennent ces liens ?',
  choices: ['Ne rien retirer, tout laisser en l’état', 'Retirer aussi ces liens', 'Les faire mener à autre chose'],
  /** Of what holds others, where nothing refers to it. */
  whole: {
    question: 'Retirer aussi ce qui s’y trouve ?',
    choices: ['Ne rien retirer, tout laisser en l’état', 'Retirer le tout'],
  },
  by: 'À quoi mèneront-ils (identifiant ou intitulé) ?',
  which: (typed: string) => `Plusieurs s’appellent « ${typed} » : laquelle retirer ?`,
  held: (what: string, files: string) => `${what} : les votes qui ont eu lieu gardent ce qui a été voté (${files}).`,
  left: 'Rien n’a été retiré.',
};

const removalEn: typeof removalFr = {
  referred: (what, by) => `${what}: referred to by ${by}.`,
  holds: (what, held, count) => `${what} ${plural(count, 'en', 'holds', 'hold')} ${held}, to be removed too.`,
  among: (count) => `… and ${count} more`,
  question: 'What becomes of these links?',
  choices: ['Remove nothing, leave all as it is', 'Remove these links too', 'Let them lead to something else'],
  whole: { question: 'Remove what it holds too?', choices: ['Remove nothing, leave all as it is', 'Remove it all'] },
  by: 'Where do they lead (id or title)?',
  which: (typed) => `Several are called “${typed}”: which one is to be removed?`,
  held: (what, files) => `${what}: votes that were held keep what was voted on (${files}).`,
  left: 'Nothing was removed.',
};

export const removalWords = { fr: removalFr, en: removalEn };
