/** Text on its way into XML that Handlebars compiles first. */
export { dropIllegal, escapeAttribute, escapeText } from '../../wording/escape.ts';

/** Keeps the braces and backslashes of a text from meaning anything to Handlebars, also beside a tag. */
export const shieldSource = (xml: string): string =>
  /[{\\]/.test(xml) ? xml.replace(/\{(?=\{|$)/g, '&#123;').replace(/\\(?=[\\{]|$|&#123;)/g, '&#92;') : xml;
