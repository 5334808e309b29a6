/** Writes a value so that a Markdown or an HTML reader shows it exactly. */
import { dropIllegal } from '../ooxml/index.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What no text can hold is left out, and every line break is one line feed. */
const cleaned = (text: string): string => dropIllegal(text.replace(/\r\n?/g, '\n'));

/** In an element or an attribute; line breaks stay line breaks of the source. */
export const escapeHtml = (text: string): string => cleaned(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/**
 * What Markdown would take for its own marks is shielded (CommonMark 0.31, 2.4): an entity too, and at the start what opens a list, a code
 * block or the line under a heading. A line break would end a list item or a row.
 */
export const escapeMarkdown = (text: string): string =>
  cleaned(text)
    .replace(/[ \t]*\n[ \t\n]*/g, ' ')
    .replace(/^[ \t]+|[ \t]+$/g, ' ')
    .replace(/[\\`*_[\]<>|#~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^( ?\d+)([.)])/, '$1\\$2')
    .replace(/^( ?)([-+=])/, '$1\\$2');
