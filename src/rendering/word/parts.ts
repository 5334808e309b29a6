/** Which parts of a Word file the engine writes, as its content types tell. */
import type { Entry } from '../archive/index.ts';
import { attributeOf, isElement, parseXml } from '../ooxml/index.ts';

export const CONTENT_TYPES = '[Content_Types].xml';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const MAIN = [`${WORD}document.main+xml`, `${WORD}template.main+xml`];
const WRITTEN = [...MAIN, ...['header', 'footer', 'footnotes', 'endnotes'].map((name) => `${WORD}${name}+xml`)];
const PROPERTIES = [
  'application/vnd.openxmlformats-package.core-properties+xml',
  'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'application/vnd.openxmlformats-officedocument.custom-properties+xml',
];
/** Drawn texts that the engine does not reach yet. */
const DRAWN = /^word\/(charts|diagrams)\/[^/]+\.xml$/;

export type Role = 'main' | 'text' | 'properties' | 'drawn' | 'other';

/** The role of each part; undefined when the archive says nothing of its parts. */
export function rolesOf(entries: readonly Entry[]): ((name: string) => Role) | undefined {
  const types = entries.find(({ name }) => name === CONTENT_TYPES);
  const root = types && parseXml(decodeXml(types.bytes));
  if (typeof root !== 'object') return undefined;
  const typeOf = new Map(
    root.children
      .filter(isElement)
      .map((child) => [attributeOf(child, 'PartName')?.slice(1), attributeOf(child, 'ContentType') ?? '']),
  );
  return (name) => {
    const type = typeOf.get(name) ?? '';
    if (MAIN.includes(type)) return 'main';
    if (WRITTEN.includes(type)) return 'text';
    if (PROPERTIES.includes(type)) return 'properties';
    return DRAWN.test(name) ? 'drawn' : 'other';
  };
}

/** A document made from a .dotx is a document. */
export const asDocument = (contentTypes: string): string =>
  contentTypes.replace(`${WORD}template.main+xml`, `${WORD}document.main+xml`);

/** Parts are UTF-8 as a rule; the standard allows UTF-16, which begins with its mark. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
