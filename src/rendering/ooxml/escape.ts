/** Writes text into XML so that it reads back as it was, whatever it holds. */

/** What XML 1.0 cannot carry in any form: controls, U+FFFE, U+FFFF, halves of a pair. A last line of defence. */
const ILLEGAL = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff]|\p{Cs}/gu;
const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const dropIllegal = (text: string): string => text.replace(ILLEGAL, '');
export const escapeText = (text: string): string =>
  dropIllegal(text).replace(/[&<>\r]/g, (character) => SPECIAL[character] ?? '');
export const escapeAttribute = (text: string): string =>
  dropIllegal(text).replace(/[&<>"\t\n\r]/g, (character) => SPECIAL[character] ?? '');

/** Keeps the braces and backslashes of a text from meaning anything to Handlebars, also beside a tag. */
export const shieldSource = (xml: string): string =>
  xml.replace(/\{(?=\{|$)/g, '&#123;').replace(/\\(?=[\\{]|$|&#123;)/g, '&#92;');
