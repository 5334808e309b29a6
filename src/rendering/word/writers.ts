/** How values are written into Word's parts, and what must be counted while one part is written. */
import { dropIllegal, escapeAttribute, escapeText, WRITERS } from '../ooxml/index.ts';

export type WordState = {
  ids: number;
  /** The id last given to each bookmark of the template. */
  readonly bookmarks: Map<string, number>;
  readonly names: Set<string>;
  /** Target of each link made while writing, and the id of its relationship. */
  readonly links: Map<string, string>;
};

export const newState = (): WordState => ({ ids: 0, bookmarks: new Map(), names: new Set(), links: new Map() });

/** Names of the writers that only Word needs. */
export const WORD_WRITERS = { id: '_id', start: '_start', end: '_end', name: '_name', uri: '_uri', link: '_link' } as const;

const LINE = '</w:t><w:br/><w:t xml:space="preserve">';
const TAB = '</w:t><w:tab/><w:t xml:space="preserve">';
const SAFE_SCHEME = /^(https?|mailto|tel):/i;
/** What Word and LibreOffice put before a target that is no address yet, when the value is a whole one. */
const PREFIXED = /^(\.\/|https?:\/\/)(?=(https?|mailto|tel):)/i;
const LONGEST_NAME = 40;

export const writers = {
  [WRITERS.text]: (text: string) => escapeText(text.replace(/\r\n?/g, '\n')).replaceAll('\n', LINE).replaceAll('\t', TAB),
  [WRITERS.plain]: escapeAttribute,
  // A field's own grammar: a quote would end its argument.
  [WRITERS.instruction]: (text: string) => escapeText(text.replace(/[\\"]/g, '\\$&')),
  [WORD_WRITERS.uri]: (text: string) =>
    escapeAttribute(
      dropIllegal(text.trim()).replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character)),
    ),
  [WORD_WRITERS.link]: (written: string, { links }: WordState) => {
    const target = written.replace(PREFIXED, '');
    const isSafe = target !== '' && (SAFE_SCHEME.test(target) || !/^[a-z][a-z\d+.-]*:/i.test(target));
    const safe = isSafe ? target : '#';
    const id = links.get(safe) ?? `link${links.size + 1}`;
    links.set(safe, id);
    return id;
  },
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
