/** Values that only our own functions make: styled text, pictures and gaps, which each format writes in its own way. */

import type { Chart, Missing } from '../../model/index.ts';
import { isHolder } from '../../values/index.ts';
import { type Block, plainOf } from '../markdown/index.ts';

/** Text with its look: Markdown, or a link. */
export type MadeText = { readonly kind: 'text'; readonly blocks: readonly Block[] };
/** A picture of the project, by its path; `alt` is what is read aloud in its stead, null to keep the words of its place. */
export type MadePicture = {
  readonly kind: 'picture';
  readonly path: string;
  readonly alt: string | null;
  /** It fills its place, what juts out being cut, rather than stands whole in it. */
  readonly fills: boolean;
  /** In centimetres, what it is at most, in the stead of its place; null for what the place or its proportions say. */
  readonly width: number | null;
  readonly height: number | null;
};
/** What is missing, and the words that say so in its place. */
export type MadeGap = { readonly kind: 'gap'; readonly words: string; readonly missing: Missing };
/** Figures to be drawn. */
export type MadeChart = { readonly kind: 'chart'; readonly chart: Chart; readonly isCompact: boolean };
/** A file that stands in the page itself, for those who take it away. */
export type MadeFile = { readonly kind: 'file'; readonly type: FileType; readonly text: string };
/** How the cell around is dressed. `fill`: `RRGGBB`; `merge`: what it says, which is joined to what says the same above; `span`: in columns. */
export type MadeCell = {
  readonly kind: 'cell';
  readonly fill: string | null;
  /** Of its words. */
  readonly colour: string | null;
  readonly bold: boolean;
  readonly style: string | null;
  readonly merge: string | null;
  readonly span: number;
};
export type Made = MadeCell | MadeText | MadePicture | MadeGap | MadeChart | MadeFile;

/** Media types that no browser runs. */
export const FILE_TYPES = { csv: 'text/csv', ics: 'text/calendar' } as const;
export type FileType = (typeof FILE_TYPES)[keyof typeof FILE_TYPES];

// Nothing that a view holds can pass for one of these, whatever its fields are called.
const all = new WeakSet<object>();

export function madeText(blocks: readonly Block[]): MadeText {
  const made: MadeText = { kind: 'text', blocks };
  all.add(made);
  return made;
}

export function madePicture(picture: Omit<MadePicture, 'kind'>): MadePicture {
  const made: MadePicture = { kind: 'picture', ...picture };
  all.add(made);
  return made;
}

export function madeGap(words: string, missing: Missing): MadeGap {
  const made: MadeGap = { kind: 'gap', words, missing };
  all.add(made);
  return made;
}

/** A compact one is for a narrow place of a page, whose heading says its title. */
export function madeChart(chart: Chart, isCompact: boolean): MadeChart {
  const made: MadeChart = { kind: 'chart', chart, isCompact };
  all.add(made);
  return made;
}

export function madeCell(cell: Omit<MadeCell, 'kind'>): MadeCell {
  const made: MadeCell = { kind: 'cell', ...cell };
  all.add(made);
  return made;
}

export function madeFile(type: FileType, text: string): MadeFile {
  const made: MadeFile = { kind: 'file', type, text };
  all.add(made);
  return made;
}

export const isMade = (value: unknown): value is Made => isHolder(value) && all.has(value);

/** What is left of it where only characters can stand. */
export function plainOfMade(made: Made): string {
  if (made.kind === 'gap') return made.words;
  if (made.kind === 'chart') return made.chart.summary;
  if (made.kind === 'file' || made.kind === 'cell') return '';
  return made.kind === 'text' ? plainOf(made.blocks) : (made.alt ?? '');
}
