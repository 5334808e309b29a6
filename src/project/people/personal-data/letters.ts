// Letters by the few ranges that hold them: a class of Unicode is made ready in longer than the texts of a project are looked through.

/** Of every alphabet, with the accents that stand apart from their letters. */
export const letters = 'a-zA-Z\\u00c0-\\u167f\\u1e00-\\u1fff\\u3040-\\ud7ff';
/** Beyond the letters of Western Europe, capitals and small letters stand between each other, and are taken for both. */
export const capitals = 'A-Z\\u00c0-\\u00de\\u0100-\\u167f\\u1e00-\\u1fff';
export const smallLetters = 'a-z\\u00df-\\u167f\\u1e00-\\u1fff';

/** In small letters, each at its place: a pattern that takes either case is made ready much later than one that takes what is written. */
export const inSmallLetters = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();
