// How the formats of survey exports are called, and whose they are.
import type { ColumnRole, FormatOrigin, Language, SurveyFormat } from '../../model/index.ts';

// How the tools that gather answers, and what their columns hold, are called.

export const separators = { fr: { '\t': 'des tabulations', ' ': 'des espaces' }, en: { '\t': 'tabs', ' ': 'spaces' } } as const;
export const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16': 'UTF-16',
  'windows-1252': 'Windows-1252',
  'mac-roman': 'Mac Roman',
};

export const roles: Partial<Record<ColumnRole, readonly [fr: string, en: string]>> = {
  ip: ['adresse IP', 'IP address'],
  'e-mail': ['adresse électronique', 'e-mail address'],
  token: ['code d’invitation', 'token'],
  name: ['nom, ou question personnelle', 'name, or personal question'],
  phone: ['téléphone', 'telephone'],
  referrer: ['page de provenance', 'referrer'],
  'user-agent': ['navigateur', 'user agent'],
  user: ['identifiant de personne', 'identifier of a person'],
  location: ['position', 'location'],
};

/** In the reader's language, else in that in which it is said. */
export const formatTitle = ({ fr, en }: SurveyFormat['written']['title'], language: Language): string =>
  (language === 'fr' ? (fr ?? en) : (en ?? fr)) ?? '';

type Own = Pick<SurveyFormat, 'id' | 'origin' | 'hides'>;

const ofFr: Readonly<Record<FormatOrigin, string>> = {
  project: 'du projet',
  organisation: 'de l’organisation',
  shipped: 'livré avec jalon',
};
const insteadFr: Readonly<Record<FormatOrigin, string>> = { ...ofFr, shipped: 'de jalon' };
const ofEn: Readonly<Record<FormatOrigin, string>> = {
  project: 'of the project',
  organisation: 'of the organisation',
  shipped: 'shipped with jalon',
};
const insteadEn: Readonly<Record<FormatOrigin, string>> = { ...ofEn, shipped: 'of jalon' };

export const surveyFormatWords = {
  fr: {
    whose: ({ origin, hides }: Own): string => ofFr[origin] + (hides === null ? '' : `, à la place de celui ${insteadFr[hides]}`),
    own: (own: Own): string => `format « ${own.id} » ${surveyFormatWords.fr.whose(own)}`,
    use: 'Un fichier dit de lui-même son format ; sinon : jalon import survey <fichier> --format <identifiant>',
  },
  en: {
    whose: ({ origin, hides }: Own): string => ofEn[origin] + (hides === null ? '' : `, in place of that ${insteadEn[hides]}`),
    own: (own: Own): string => `format “${own.id}” ${surveyFormatWords.en.whose(own)}`,
    use: 'A file tells its format by itself; otherwise: jalon import survey <file> --format <id>',
  },
};
