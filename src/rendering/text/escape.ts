/** Writes a value so that a Markdown or an HTML reader shows it exactly. */
import { dropIllegal, escapeSigns } from '../../wording/escape.ts';

/** What no text can hold is left out, and every line break is one line feed. */
const cleaned = (text: string): string => dropIllegal(text.replace(/\r\n?/g, '\n'));

/** In an element or an attribute; line breaks stay line breaks of the source. */
export const escapeHtml = (text: string): string => escapeSigns(cleaned(text));

/**
 * What Markdown would take for its own marks is shielded (CommonMark 0.31, 2.4): an entity too, and at the start what opens a list, a code
 * block or the line under a heading. A line break would end a list item or a row. What would be HTML is written by name, which holds
 * within a block of HTML as well.
 */
export const escapeMarkdown = (text: string): string =>
  cleaned(text)
    .replace(/(?<![ \t])[ \t]*\n[ \t\n]*/g, ' ')
    .replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, ' ')
    .replace(/[\\`*_[\]|#~]/g, '\\$&')
    .replace(/[<>]|&(?=#?\w+;)/g, (sign) => escapeSigns(sign))
    .replace(/^( ?\d+)([.)])/, '$1\\$2')
    .replace(/^( ?)([-+=])/, '$1\\$2')
    .replace(/!$/, '\\!');

/** An address in the page itself or beside it: a browser that fetches it asks nobody else. */
export function staysHere(address: string): boolean {
  // Browsers pass over blanks, and take a backslash for a slash.
  const read = address.replace(/[\p{Cc}\p{Z}]/gu, '').replaceAll('\\', '/');
  return /^data:image\//i.test(read) || !(/^[a-z][a-z\d+.-]*:/i.test(read) || read.startsWith('//'));
}

/** An address that can do no harm: of the web, of a mailbox, of a telephone, or without a scheme; else one that leads nowhere. */
export function safeAddress(address: string): string {
  // Browsers pass over these when they look for the scheme.
  const read = address.replace(/[\p{Cc}\s]/gu, '');
  return /^(https?|mailto|tel):/i.test(read) || !/^[^/?#]*:/.test(read) ? address.trim() : '#';
}
