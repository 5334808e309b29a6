/** What is known of a template, and what is counted and collected while a document is written. */
import type { Missing } from '../../model/index.ts';
import type { Entry } from '../archive/index.ts';
import type { ShownChart } from '../charts/index.ts';
import type { Links } from '../ooxml/index.ts';
import type { Media } from '../pictures/index.ts';
import type { ListLooks, MadeLists } from './numbering.ts';
import type { Place } from './place.ts';
import type { Styles } from './styles.ts';
import type { TableLook } from './table-look.ts';

/** What the template says of how things look. */
export type Looks = {
  readonly styles: Styles;
  readonly lists: ListLooks;
  readonly table: TableLook;
  /** Whether it has a style for what is missing. */
  readonly hasGapStyle: boolean;
};

/** What the parts of one document share. */
export type DocumentState = {
  /** What the document lacks, in the order of its places. */
  readonly missing: Missing[];
  readonly media: Media;
  readonly lists: MadeLists;
  /** The parts of the charts of all parts. */
  readonly charts: Entry[];
};

/** What is counted while one part is written. */
export type WordState = {
  ids: number;
  /** The id last given to each bookmark of the template. */
  readonly bookmarks: Map<string, number>;
  readonly names: Set<string>;
  readonly links: Links;
  /** The relationship of each picture, by its part. */
  readonly pictures: Map<string, string>;
  /** Those shown so far, in their order. */
  readonly charts: ShownChart[];
  readonly places: readonly Place[];
  readonly looks: Looks;
  readonly document: DocumentState;
};

export const newState = (looks: Looks, places: readonly Place[], document: DocumentState): WordState => ({
  ids: 0,
  bookmarks: new Map(),
  names: new Set(),
  links: new Map(),
  pictures: new Map(),
  charts: [],
  places,
  looks,
  document,
});
