/** How values are written in a workbook, and what is noted while one is made. */
import type { Missing } from '../../model/index.ts';
import { type Charts, chartWriters, newCharts } from '../charts/index.ts';
import type { Writers } from '../expressions/index.ts';
import { escapeAttribute, escapeText, type Given, type Links, WRITERS, writeDress, writeLink, writeUri } from '../ooxml/index.ts';
import { type Media, newMedia, pictureWriters } from '../pictures/index.ts';
import { DRAWN, OWN } from './dialect.ts';
import { CELL } from './type-cells.ts';
import { textValue } from './typed-values.ts';

export type BookState = {
  readonly missing: Missing[];
  readonly links: Links;
  readonly media: Media;
  /** What the drawings of all sheets lead to: pictures by their parts, charts in their order. */
  readonly pictures: Map<string, string>;
  readonly charts: Charts;
};
export const newState = ({ missing, assets, isTaken }: Given): BookState => ({
  missing,
  links: new Map(),
  media: newMedia('xl', { assets, isTaken }),
  pictures: new Map(),
  charts: newCharts(),
});

/** A value in the header or the footer of printed pages. */
export const HEADER = '_header';

/** What Excel would read as an escaped character is escaped in its turn: ECMA-376, part 1, 22.9.2.19. */
const shielded = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

export const writers: Writers<BookState> = {
  [WRITERS.text]: (text, { missing }, { made }) => {
    if (made?.kind === 'gap') missing.push(made.missing);
    return escapeText(shielded(text));
  },
  [WRITERS.plain]: escapeAttribute,
  // `&` begins a code there.
  [HEADER]: (text) => escapeText(text.replace(/\s+/g, ' ').replaceAll('&', '&&')),
  [WRITERS.uri]: writeUri,
  [WRITERS.link]: (written, { links }) => writeLink(written, links),
  ...pictureWriters<BookState>(DRAWN.picture, ({ media, pictures }) => ({ media, shown: pictures })),
  ...chartWriters<BookState>(DRAWN.chart, ({ charts }) => charts),
  [CELL]: (text, { missing }, { made, place }) => {
    if (made?.kind === 'cell') return writeDress(made, place);
    if (made?.kind === 'gap') missing.push(made.missing);
    const valued = made?.kind === 'gap' ? textValue(made.words) : text;
    return valued === '' ? '' : `<${OWN.value} place="${place}" valued="${escapeAttribute(valued)}"/>`;
  },
};
