/** Writes a value so that a Markdown or an HTML reader shows it exactly. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** In an element or an attribute; line breaks stay line breaks of the source. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** What Markdown would take for its own marks is shielded (CommonMark 0.31, 2.4); a line break would end a list item or a row. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1')
    .replace(/\s*\n\s*/g, ' ');
