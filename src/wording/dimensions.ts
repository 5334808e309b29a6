// What the usual ways of cutting a value up are called; any other keeps the word that its project gives it.
import type { Bilingual, Language } from '../model/index.ts';
import { labelOf } from './label.ts';

const names: Readonly<Record<string, Bilingual>> = {
  age: { fr: labelOf('survey.questions.profile=age', 'fr'), en: labelOf('survey.questions.profile=age', 'en') },
  audience: { fr: labelOf('survey.questions.profile=audience', 'fr'), en: labelOf('survey.questions.profile=audience', 'en') },
  commune: { fr: labelOf('survey.questions.profile=commune', 'fr'), en: labelOf('survey.questions.profile=commune', 'en') },
  gender: { fr: labelOf('survey.questions.profile=gender', 'fr'), en: labelOf('survey.questions.profile=gender', 'en') },
};

/** Of several at once too: `âge × commune`. */
export const dimensionNames = (dimensions: string, language: Language): string =>
  dimensions
    .split(' × ')
    .map((one) => (Object.hasOwn(names, one) ? (names[one]?.[language] ?? one) : one))
    .join(' × ');
