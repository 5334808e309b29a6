// The one rule of plurals.
import type { Language } from '../model/index.ts';

/** From two on in French (`0 action`, `1,5 action`), all but one in English. */
export const isPlural = (count: number, language: Language): boolean =>
  language === 'fr' ? Math.abs(count) >= 2 : Math.abs(count) !== 1;

/** The words that go with a count, without the count: both forms are typed whole, so that what is read is found. */
export const plural = (count: number, language: Language, one: string, many = `${one}s`): string =>
  isPlural(count, language) ? many : one;
