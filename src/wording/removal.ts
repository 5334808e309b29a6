// What is said and asked before something is taken out of a project.
import type { Language } from '../model/index.ts';
import { additions } from './additions.ts';
import { formatList } from './formats.ts';

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

export type ReferringKind = keyof typeof additions.fr.names | 'ballot' | 'frozen-plan' | 'evaluation' | 'value' | 'text' | 'file';

const kindNames: Readonly<Record<Language, (kind: ReferringKind) => string>> = {
  fr: (kind) =>
    ({
      ballot: 'bulletin',
      'frozen-plan': 'plan annuel arrêté',
      evaluation: 'évaluation',
      value: 'valeur',
      text: 'texte',
      file: 'fichier',
    })[String(kind)] ?? String(Object(additions.fr.names)[kind]?.[0] ?? kind),
  en: (kind) =>
    ({ ballot: 'ballot', 'frozen-plan': 'frozen plan', evaluation: 'evaluation', value: 'value', text: 'text', file: 'file' })[
      String(kind)
    ] ?? String(Object(additions.en.names)[kind]?.at(-1) ?? kind),
};

const counted = (count: number, kind: ReferringKind, language: Language): string => {
  const one = kindNames[language](kind);
  const plurals = language === 'fr' ? pluralsFr : pluralsEn;
  return `${count} ${count > 1 ? (plurals[one] ?? `${one}s`) : one}`;
};

/** « 3 besoins, 2 décisions et 1 bulletin » */
export const countedKinds = (counts: readonly (readonly [ReferringKind, number])[], language: Language): string =>
  formatList(
    counts.map(([kind, count]) => counted(count, kind, language)),
    language,
  );

interface RemovalWords {
  readonly referred: (what: string, by: string) => string;
  readonly among: (count: number) => string;
  readonly question: string;
  readonly choices: readonly [leave: string, drop: string, replace: string];
  readonly by: string;
  readonly which: (typed: string) => string;
  readonly left: string;
}

export const removalWords: Readonly<Record<Language, RemovalWords>> = {
  fr: {
    referred: (what, by) => `${what} : y renvoient ${by}.`,
    among: (count) => `… et ${count} autres`,
    question: 'Que deviennent ces liens ?',
    choices: ['Ne rien retirer, tout laisser en l’état', 'Retirer aussi ces liens', 'Les faire mener à autre chose'],
    by: 'À quoi mèneront-ils (identifiant ou intitulé) ?',
    which: (typed) => `Plusieurs s’appellent « ${typed} » : laquelle retirer ?`,
    left: 'Rien n’a été retiré.',
  },
  en: {
    referred: (what, by) => `${what}: referred to by ${by}.`,
    among: (count) => `… and ${count} more`,
    question: 'What becomes of these links?',
    choices: ['Remove nothing, leave all as it is', 'Remove these links too', 'Let them lead to something else'],
    by: 'Where do they lead (id or title)?',
    which: (typed) => `Several are called “${typed}”: which one is to be removed?`,
    left: 'Nothing was removed.',
  },
};
