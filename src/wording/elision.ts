// Small French words before a noun, a vowel or a silent h.
import type { Language } from '../model/index.ts';

/** Of a word in small letters. */
export const elided = /^(?:[aeiouyâàéèêîïôû]|h(?!(?:iérarch|auss|ât|eurt)))/;

/** « d’avril », « de mai ». */
export const de = (words: string): string => (elided.test(words.toLowerCase()) ? `d’${words}` : `de ${words}`);

/** « la Communauté de communes de Retz »: what begins with what it is takes an article, « Montfort Communauté » none. */
export const withArticle = (territory: string): string =>
  /^(?:communauté|métropole|eurométropole|ville|commune|région|cc|ca|cu)(?![\p{L}])/iu.test(territory)
    ? `la ${territory}`
    : /^(?:département|syndicat|pôle|parc|centre)(?![\p{L}])/iu.test(territory)
      ? `le ${territory}`
      : territory;

/** A territory at the head of a sentence, and what it is when its name does not begin with it: « Montfort Communauté, communauté de communes, compte ». */
export const nameInSentence = (name: string, kind: string | null, language: Language) => ({
  subject: language === 'fr' ? withArticle(name).replace(/^l/, 'L') : name,
  apposition: kind !== null && name.toLowerCase().startsWith(kind.toLowerCase()) ? null : kind,
});
