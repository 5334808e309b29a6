/** What is known of a template, and what is counted and collected while a document is written. */
import type { Missing } from '../../model/index.ts';
import type { Entry } from '../archive/index.ts';
import { type Charts, newCharts } from '../charts/index.ts';
import { type Deferred, newDeferred } from '../expressions/index.ts';
import type { Links } from '../ooxml/index.ts';
import type { Media } from '../pictures/index.ts';
import { newSections, type SectionState } from './block-sections.ts';
import { newWidths, type Widths } from './column-widths.ts';
import type { ContentsList } from './contents-lists.ts';
import { type Dresses, newDresses } from './dress-cells.ts';
import type { Lists } from './heading-numbers.ts';
import { type ListLooks, type MadeLists, newLists } from './numbering.ts';
import { type AllIds, type GivenIds, newIds } from './own-ids.ts';
import type { Place } from './place.ts';
import type { Styles } from './styles.ts';
import type { TableLook } from './table-look.ts';

/** What the template says of how things look. */
export type Looks = {
  readonly styles: Styles;
  readonly lists: ListLooks;
  /** How its lists count, those of styles too. */
  readonly numbers: Lists;
  readonly table: TableLook;
  /** Whether it has a style for what is missing. */
  readonly hasGapStyle: boolean;
};

/** What one part leads to, while it and what belongs to it are written. */
export type Page = {
  readonly links: Links;
  /** The relationship of each picture, by its part. */
  readonly pictures: Map<string, string>;
  readonly charts: Charts;
  /** Those that loops of another part wrote for it. */
  readonly notes: string[];
};

/** What is known of a part once all of it is written: the names of its bookmarks, by what Word compares them by. */
export type WholePart = { readonly bookmarks: Map<string, string> };

/** What the parts of one document share. */
export type DocumentState = {
  /** What the document lacks, in the order of its places. */
  readonly missing: Missing[];
  readonly media: Media;
  readonly lists: MadeLists;
  /** The parts of the charts of all parts. */
  readonly charts: Entry[];
  readonly pages: Map<string, Page>;
  readonly later: Deferred<WholePart>;
  /** Tables that keep their rows as their author did. */
  readonly still: Deferred<null>;
  /** The lines of contents lists, which say what stands in the whole of their part. */
  readonly contents: Deferred<(list: ContentsList) => string>;
};

export const newDocument = (missing: Missing[], media: Media): DocumentState => ({
  ...{
    missing,
    media,
    lists: newLists(),
    charts: [],
    pages: new Map(),
    later: newDeferred(),
    still: newDeferred('outer'),
    contents: newDeferred('last'),
  },
});

/** What is counted while one part is written. */
export type WordState = {
  readonly part: string;
  /** That of the part, or of the notes at hand. */
  page: Page;
  readonly ids: GivenIds;
  readonly dresses: Dresses;
  readonly sections: SectionState;
  readonly widths: Widths;
  readonly places: readonly Place[];
  /** Of the runs in which values stand, by place; of those that depend on the data, as it was last written. */
  readonly formats: string[];
  /** Those of the part, by their number. */
  readonly contents: readonly ContentsList[];
  readonly looks: Looks;
  readonly document: DocumentState;
};

export const newState = (
  part: string,
  { looks, places = [], formats = [], ids = new Map(), contents = [] }: Pick<WordState, 'looks'> & Partial<Known>,
  document: DocumentState,
): WordState => ({
  part,
  page: pageOf(part, document),
  ids: newIds(ids),
  dresses: newDresses(),
  sections: newSections(),
  widths: newWidths(),
  places,
  formats: [...formats],
  contents,
  looks,
  document,
});
/** What is known of the places of a part. */
type Known = {
  readonly places: readonly Place[];
  readonly formats: readonly string[];
  readonly ids: AllIds;
  readonly contents: readonly ContentsList[];
};

export function pageOf(part: string, { pages }: DocumentState): Page {
  const page = pages.get(part) ?? { links: new Map(), pictures: new Map(), charts: newCharts(), notes: [] };
  pages.set(part, page);
  return page;
}
