// What somebody types for a list → its items: « PE-01, DGS », « Présentation ; Calendrier ».
import type { Field } from '../model/index.ts';

/** No name has a semicolon: where there is one, it parts them, and commas belong to them. */
export const cut = (text: string): readonly string[] =>
  text.split(text.includes(';') ? ';' : ',').filter((part) => part.trim() !== '');

/** What follows a semicolon in a sentence has no capital, and is no figure: « Ouvrir un accueil ; former » is one item. */
const areItems = (parts: readonly string[]): boolean => parts.length > 1 && parts.every((part) => /^\s*[\p{Lu}\d]/u.test(part));

/**
 * Ids and words of lists stand between commas or semicolons; a text that may stand among them is whole unless a part is known. Texts keep
 * their commas, and their semicolons but where each part begins as an item does.
 */
export function partsOf(text: string, { ref, orText, values }: Field, isKnown: (part: string) => boolean): readonly string[] {
  const parts = cut(text);
  const isListed = text.includes(';') && areItems(parts);
  if (ref === undefined && values === undefined) return isListed ? parts : [text];
  return orText && !isListed && !parts.some((part) => isKnown(part.trim())) ? [text] : parts;
}
