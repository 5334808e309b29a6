// Texts of an export, made comparable.
import { folded } from '../../deriving/index.ts';

/** On one line, without the marks that some tools leave at the start of cells (U+FEFF), in NFC. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\ufeff\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim();

/** Case, accents, spaces and punctuation do not count. */
export const bare = (text: string): string => folded(oneLine(text)).replace(/[^\p{L}\p{N}+=<>%€/@]/gu, '');

/** `3. Votre âge *` → `Votre âge`: the number that a tool puts before a question, and the star of what is compulsory. */
export const withoutNumber = (text: string): string =>
  oneLine(text)
    .replace(/^(?:question\s+)?q?\d{1,3}\s*(?:[.):–-]|\s-)\s*/i, '')
    .replace(/(?<!\s)\s*\*$/, '');
