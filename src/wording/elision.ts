// Small French words before a noun, a vowel or a silent h.

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
