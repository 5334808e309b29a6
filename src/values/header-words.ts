// Texts of headers and cells of other tools, made comparable.
import { folded } from './spelling.ts';

/** On one line, without the marks that some tools leave at the start of cells (U+FEFF), in NFC. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\ufeff\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim();

/** Case, accents, spaces and punctuation do not count. */
export const bareWord = (text: string): string => folded(oneLine(text)).replace(/[^\p{L}\p{N}+=<>%€/@]/gu, '');
