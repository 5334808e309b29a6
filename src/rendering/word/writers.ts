/** How values are written into Word's parts, and what must be counted while one part is written. */
import type { Missing } from '../../model/index.ts';
import type { Writing } from '../expressions/index.ts';
import { escapeAttribute, escapeText, type Links, WRITERS, writeLink, writeUri } from '../ooxml/index.ts';
import { writeGap } from './gaps.ts';

export type WordState = {
  ids: number;
  /** The id last given to each bookmark of the template. */
  readonly bookmarks: Map<string, number>;
  readonly names: Set<string>;
  readonly links: Links;
  /** What the document lacks, in the order of its places; the same from part to part. */
  readonly missing: Missing[];
};

export const newState = (missing: Missing[] = []): WordState => ({
  ids: 0,
  bookmarks: new Map(),
  names: new Set(),
  links: new Map(),
  missing,
});

/** Names of the writers that only Word needs. */
export const WORD_WRITERS = { id: '_id', start: '_start', end: '_end', name: '_name' } as const;

const LINE = '</w:t><w:br/><w:t xml:space="preserve">';
const TAB = '</w:t><w:tab/><w:t xml:space="preserve">';
const LONGEST_NAME = 40;

const withLines = (text: string) => escapeText(text.replace(/\r\n?/g, '\n')).replaceAll('\n', LINE).replaceAll('\t', TAB);

export const writers = {
  [WRITERS.text]: (text: string, { missing }: WordState, { made }: Writing) => {
    if (made?.kind !== 'gap') return withLines(text);
    missing.push(made.missing);
    return writeGap(made.words);
  },
  [WRITERS.plain]: escapeAttribute,
  // A field's own grammar: a quote would end its argument.
  [WRITERS.instruction]: (text: string) => escapeText(text.replace(/[\\"]/g, '\\$&')),
  [WRITERS.uri]: writeUri,
  [WRITERS.link]: (written: string, { links }: WordState) => writeLink(written, links),
  [WORD_WRITERS.id]: (_: string, state: WordState) => {
    state.ids += 1;
    return String(state.ids);
  },
  [WORD_WRITERS.start]: (bookmark: string, state: WordState) => {
    state.ids += 1;
    state.bookmarks.set(bookmark, state.ids);
    return String(state.ids);
  },
  [WORD_WRITERS.end]: (bookmark: string, { bookmarks }: WordState) => String(bookmarks.get(bookmark) ?? 0),
  [WORD_WRITERS.name]: (name: string, { names }: WordState) => {
    // Word compares bookmark names without regard to case.
    const isFree = (candidate: string) => !names.has(candidate.toLowerCase());
    let unique = name.slice(0, LONGEST_NAME);
    for (let copy = 2; !isFree(unique); copy++) unique = `${name.slice(0, LONGEST_NAME - 5)}_${copy}`;
    names.add(unique.toLowerCase());
    return unique;
  },
};
