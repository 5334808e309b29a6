/** What a template's words come to once its tags are gone: what a check may count on. */

const TAG = /\{\{[\s\S]*?(?:\}\}+|$)/g;
/** A picture of the project keeps the words of its place, unless it brings its own; every other value speaks for itself. */
const MUTE = /^\{\{\{?~?\s*(?:[#/!^]|else\b|image\b(?![\s\S]*\balt\s*=))/;

/** The words, a value standing for some. */
export const spoken = (text: string): string => text.replace(TAG, (tag) => (MUTE.test(tag) ? '' : '…')).trim();

/** Words that hold nothing but the tags of blocks: their paragraph or row will not be there. */
export const isPassing = (text: string): boolean => /\{\{/.test(text) && spoken(text) === '';

/** Words by which nobody knows where a link leads, out of their sentence. */
export const isVague = (words: string): boolean =>
  /^(?:(?:https?:\/\/|www\.)\S+(?:\s[\s.…>»]*)?|(?:(?:cliquez |cliquer )?ici|(?:click )?here|lien|link|en savoir plus|lire la suite|read more|more)[\s.…>»]*)$/i.test(
    words.trim(),
  );

/** A sign of a list, typed. */
export const isTypedItem = (words: string): boolean => /^\s*(?:[-–—•·▪◦*]|\d{1,2}[.)])\s+\S/.test(words);
