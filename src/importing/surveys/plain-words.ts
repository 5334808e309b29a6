// Texts of an export, made comparable.
import { oneLine } from '../../values/index.ts';

/** `3. Votre âge *` → `Votre âge`: the number that a tool puts before a question, and the star of what is compulsory. */
export const withoutNumber = (text: string): string =>
  oneLine(text)
    .replace(/^(?:question\s+)?q?\d{1,3}\s*(?:[.):–-]|\s-)\s*/i, '')
    .replace(/(?<!\s)\s*\*$/, '');
