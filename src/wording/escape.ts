// The one place where text is written into XML and HTML, so that it reads back as it was, whatever it holds.

/** What XML 1.0 cannot carry in any form: controls, U+FFFE, U+FFFF, halves of a pair. A last line of defence. */
const ILLEGAL = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff]|\p{Cs}/gu;
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '{': '&#123;',
  '}': '&#125;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const dropIllegal = (text: string): string => text.replace(ILLEGAL, '');
/** Some signs by their names: those that HTML gives a meaning, unless others are asked for. */
export const escapeSigns = (text: string, signs = /[&<>"']/g): string => text.replace(signs, (sign) => SIGNS[sign] ?? sign);
/** Any sign that XML writes otherwise, or cannot carry: most texts hold none, and one look tells. */
const UNUSUAL = /[&<>"\p{Cc}\ufffe\uffff]|\p{Cs}/u;

/** Between the tags of XML. */
export const escapeText = (text: string): string => (UNUSUAL.test(text) ? escapeSigns(dropIllegal(text), /[&<>\r]/g) : text);
/** In an attribute of XML. */
export const escapeAttribute = (text: string): string =>
  UNUSUAL.test(text) ? escapeSigns(dropIllegal(text), /[&<>"\t\n\r]/g) : text;
