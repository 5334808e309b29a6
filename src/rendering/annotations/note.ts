/** What is said at a place of a template, and what is written around it. */
import type { Entry } from '../archive/index.ts';
import { decodeXml, dropIllegal, encoded, escapeText, type Place } from '../ooxml/index.ts';

/** `words` at the place; `placed`, the same with the place in words, where no comment can stand there. */
export type Note = { readonly at: Place; readonly words: string; readonly placed: string };

export const AUTHOR = 'jalon';

/** A tag that is quoted is none: a comment would be read as one more of the template. */
export const quotedText = (text: string): string =>
  escapeText(dropIllegal(text).replaceAll('{{', '{\u2060{').replace(/\s+/g, ' '));

/** The parts of a file while comments are put in it. */
export type Parts = {
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, xml: string) => void;
  readonly has: (name: string) => boolean;
  readonly entries: () => readonly Entry[];
};

/** Those that nothing changes keep their bytes. */
export function partsOf(entries: readonly Entry[]): Parts {
  const parts = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    get: (name) => {
      const entry = parts.get(name);
      return entry && decodeXml(entry.bytes);
    },
    set: (name, xml) => void parts.set(name, encoded(name, xml)),
    has: (name) => parts.has(name),
    entries: () => [...parts.values()],
  };
}

/** The first name that no part has: `stem` and a number. */
export function freeName(stem: string, ending: string, { has }: Pick<Parts, 'has'>): string {
  let count = 1;
  while (has(`${stem}${count}${ending}`)) count += 1;
  return `${stem}${count}${ending}`;
}
