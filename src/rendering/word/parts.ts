/** Which parts of a Word file the engine writes, as its content types tell. */
import type { Entry } from '../archive/index.ts';
import { contentTypesOf, PROPERTIES } from '../ooxml/index.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const MAIN = [`${WORD}document.main+xml`, `${WORD}template.main+xml`];
const WRITTEN = [...MAIN, ...['header', 'footer', 'footnotes', 'endnotes', 'comments'].map((name) => `${WORD}${name}+xml`)];
const SETTINGS = `${WORD}settings+xml`;
const CUSTOM = /^customXml\/[^/]+\.xml$/;
const DRAWN = /^word\/(charts|diagrams)\/[^/]+\.xml$/;

/** `plain` ones hold texts that stand alone; `drawn` ones are charts and diagrams. */
export type Role = 'main' | 'text' | 'plain' | 'drawn' | 'other';

/** The role of each part; undefined when the archive says nothing of its parts. */
export function rolesOf(entries: readonly Entry[]): ((name: string) => Role) | undefined {
  const typeOf = contentTypesOf(entries);
  if (!typeOf) return undefined;
  return (name) => {
    const type = typeOf.get(name) ?? '';
    if (MAIN.includes(type)) return 'main';
    if (WRITTEN.includes(type)) return 'text';
    if (PROPERTIES.includes(type) || type === SETTINGS || CUSTOM.test(name)) return 'plain';
    return DRAWN.test(name) ? 'drawn' : 'other';
  };
}

/** A document made from a .dotx is a document. */
export const asDocument = (contentTypes: string): string =>
  contentTypes.replace(`${WORD}template.main+xml`, `${WORD}document.main+xml`);
