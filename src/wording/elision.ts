// Small French words before a vowel or a silent h.

/** Of a word in small letters. */
export const elided = /^(?:[aeiouyâàéèêîïôû]|h(?!(?:iérarch|auss|ât|eurt)))/;

/** « d’avril », « de mai ». */
export const de = (words: string): string => (elided.test(words.toLowerCase()) ? `d’${words}` : `de ${words}`);
