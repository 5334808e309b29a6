/** How values are written on slides. */
import { chartWriters } from '../charts/index.ts';
import type { MadeGap, Writers } from '../expressions/index.ts';
import { inlineOf } from '../markdown/index.ts';
import { escapeAttribute, WRITERS, writeDress, writeLink, writeUri } from '../ooxml/index.ts';
import { pictureWriters } from '../pictures/index.ts';
import { withoutDangling } from './dangling.ts';
import { type DeckState, newPage } from './state.ts';
import type { TextLook } from './text-look.ts';
import { writeBlocks, writeParagraph, writeSpans } from './write-text.ts';
import { gapRun, wordWriters, writeGap, writeWords } from './write-words.ts';
import { DECK_WRITERS } from './writer-names.ts';

/** Words to be written in the shape at hand. */
function said(text: string, state: DeckState): void {
  if (text.trim() !== '') state.saysSomething = true;
}
function noted({ words, missing }: MadeGap, look: TextLook, { document }: DeckState): string {
  document.missing.push(missing);
  return gapRun(words, look);
}

export const writers: Writers<DeckState> = {
  ...wordWriters,
  [WRITERS.text]: (text, state, { made }) => {
    said(text, state);
    if (made?.kind !== 'gap') return writeWords(text, state);
    state.document.missing.push(made.missing);
    return writeGap(made.words, state);
  },
  [WRITERS.plain]: escapeAttribute,
  [WRITERS.uri]: writeUri,
  [WRITERS.link]: (written, { page }) => writeLink(written, page.links),
  [WRITERS.cell]: (_, __, { made, place }) => (made?.kind === 'cell' ? writeDress(made, place) : ''),
  [DECK_WRITERS.blocks]: (text, state, { made, place: at }) => {
    said(text, state);
    const place = state.places[at];
    if (!place || !made) return '';
    if (made.kind === 'text') return writeBlocks(made.blocks, place, state);
    return made.kind === 'gap' ? writeParagraph(place.paragraph, noted(made, place.run, state)) : '';
  },
  [DECK_WRITERS.runs]: (text, state, { made, place: at }) => {
    said(text, state);
    const place = state.places[at];
    if (!place || !made) return '';
    if (made.kind === 'text') return writeSpans(inlineOf(made.blocks), place, state);
    return made.kind === 'gap' ? noted(made, place.run, state) : '';
  },
  ...pictureWriters<DeckState>(DECK_WRITERS.picture, ({ document, page }) => ({ media: document.media, shown: page.pictures })),
  ...chartWriters<DeckState>(DECK_WRITERS.chart, ({ page }) => page.charts, 'slide'),
  [DECK_WRITERS.colour]: (colour) => (/^[\dA-F]{6}$/.test(colour) ? colour : '000000'),
  [DECK_WRITERS.part]: {
    around(inside, state, { text: template }) {
      const page = newPage();
      state.page = page;
      state.written.push({ ...page, template, xml: withoutDangling(inside()) });
      return '';
    },
  },
};

/** What stands around a part in the source of the deck. */
export const startOfPart = (part: string): string => `{{#${DECK_WRITERS.part} ${JSON.stringify(part)}}}`;
export const endOfPart = `{{/${DECK_WRITERS.part}}}`;
