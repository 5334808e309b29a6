/** What is counted and collected while the slides of a deck are written one after the other. */
import type { Missing } from '../../model/index.ts';
import type { Entry } from '../archive/index.ts';
import { type Charts, newCharts } from '../charts/index.ts';
import { type Deferred, newDeferred } from '../expressions/index.ts';
import type { Links } from '../ooxml/index.ts';
import type { Media } from '../pictures/index.ts';
import type { TextPlace } from './place-text.ts';

/** What one part leads to: links, pictures by their parts, charts. */
export type Page = {
  readonly links: Links;
  readonly pictures: Map<string, string>;
  readonly charts: Charts;
};
/** A slide or its notes as one view gives it: the part of the template it comes from, its text, what it leads to. */
export type Written = Page & { readonly template: string; readonly xml: string };

/** What all parts of one deck share. */
export type DeckDocument = {
  /** What it lacks, in the order of its places. */
  readonly missing: Missing[];
  readonly media: Media;
  /** The parts of its charts. */
  readonly charts: Entry[];
  /** What parts a run, from the format of the run. */
  readonly later: Deferred<string>;
};
export const newDocument = (missing: Missing[], media: Media): DeckDocument => ({
  ...{ missing, media, charts: [], later: newDeferred() },
});
export type DeckState = {
  readonly written: Written[];
  readonly places: readonly TextPlace[];
  readonly document: DeckDocument;
  page: Page;
  /** Whether the shape that is being written says something. */
  saysSomething: boolean;
};

export const newPage = (): Page => ({ links: new Map(), pictures: new Map(), charts: newCharts() });
export const newState = (places: readonly TextPlace[], document: DeckDocument): DeckState => ({
  written: [],
  places,
  document,
  page: newPage(),
  saysSomething: false,
});
