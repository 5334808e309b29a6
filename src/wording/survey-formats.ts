// How the formats of survey exports are called, and whose they are.
import type { FormatOrigin, Language, SurveyFormat } from '../model/index.ts';

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
