// What the usual ways of cutting a value up are called; any other keeps the word that its project gives it.
import type { Language } from '../model/index.ts';

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  age: { fr: 'âge', en: 'age' },
  audience: { fr: 'public', en: 'audience' },
  commune: { fr: 'commune', en: 'commune' },
  gender: { fr: 'genre', en: 'gender' },
};

/** Of several at once too: `âge × commune`. */
export const dimensionNames = (dimensions: string, language: Language): string =>
  dimensions
    .split(' × ')
    .map((one) => (Object.hasOwn(names, one) ? (names[one]?.[language] ?? one) : one))
    .join(' × ');
