/** Which parts of a Word file the engine writes, as its content types tell. */
import type { Entry } from '../archive/index.ts';
import { contentTypesOf, PROPERTIES } from '../ooxml/index.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const MAIN = [`${WORD}document.main+xml`, `${WORD}template.main+xml`];
const WRITTEN = [...MAIN, ...['header', 'footer', 'footnotes', 'endnotes'].map((name) => `${WORD}${name}+xml`)];
/** Drawn texts that the engine does not reach yet. */
const DRAWN = /^word\/(charts|diagrams)\/[^/]+\.xml$/;

export type Role = 'main' | 'text' | 'properties' | 'drawn' | 'other';

/** The role of each part; undefined when the archive says nothing of its parts. */
export function rolesOf(entries: readonly Entry[]): ((name: string) => Role) | undefined {
  const typeOf = contentTypesOf(entries);
  if (!typeOf) return undefined;
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
