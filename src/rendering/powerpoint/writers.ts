/** How values are written on slides. */
import { chartWriters } from '../charts/index.ts';
import type { MadeGap, Writers } from '../expressions/index.ts';
import { inlineOf } from '../markdown/index.ts';
import { escapeAttribute, WRITERS, writeLink, writeUri } from '../ooxml/index.ts';
import { pictureWriters } from '../pictures/index.ts';
import { stretchesOf } from '../stretches.ts';
import { withoutDangling } from './dangling.ts';
import { type DeckState, newPage, type Written } from './state.ts';
import { runLook, type TextLook } from './text-look.ts';
import { writeBlocks, writeParagraph, writeSpans } from './write-text.ts';
import { mendSlide, writeGap, writeWords } from './write-words.ts';
import { DECK_WRITERS } from './writer-names.ts';

// A processing instruction marks the end of a part in the rendered text.
const END_OF_PART = '<?end-part?>';

function noted({ words, missing }: MadeGap, { document }: DeckState): string {
  document.missing.push(missing);
  return writeGap(words);
}
const gapRun = (gap: MadeGap, look: TextLook, state: DeckState): string =>
  `<a:r>${runLook(look)}<a:t>${noted(gap, state)}</a:t></a:r>`;

export const writers: Writers<DeckState> = {
  [WRITERS.text]: (text, state, { made }) => (made?.kind === 'gap' ? noted(made, state) : writeWords(text)),
  [WRITERS.plain]: escapeAttribute,
  [WRITERS.uri]: writeUri,
  [WRITERS.link]: (written, { page }) => writeLink(written, page.links),
  [DECK_WRITERS.blocks]: (_, state, { made, place: at }) => {
    const place = state.places[at];
    if (!place || !made) return '';
    if (made.kind === 'text') return writeBlocks(made.blocks, place, state);
    return made.kind === 'gap' ? writeParagraph(place.paragraph, gapRun(made, place.run, state)) : '';
  },
  [DECK_WRITERS.runs]: (_, state, { made, place: at }) => {
    const place = state.places[at];
    if (!place || !made) return '';
    if (made.kind === 'text') return writeSpans(inlineOf(made.blocks), place, state);
    return made.kind === 'gap' ? gapRun(made, place.run, state) : '';
  },
  ...pictureWriters<DeckState>(DECK_WRITERS.picture, ({ document, page }) => ({ media: document.media, shown: page.pictures })),
  ...chartWriters<DeckState>(DECK_WRITERS.chart, ({ page }) => page.charts, 'slide'),
  [DECK_WRITERS.colour]: (colour) => (/^[\dA-F]{6}$/.test(colour) ? colour : '000000'),
  [DECK_WRITERS.part]: (template, state) => {
    state.page = newPage();
    state.written.push({ ...state.page, template, xml: '' });
    return `<?part ${state.written.length - 1}?>`;
  },
};

/** What stands around a part in the source of the deck. */
export const startOfPart = (part: string): string => `{{${DECK_WRITERS.part} ${JSON.stringify(part)}}}`;
export const endOfPart = END_OF_PART;

/** The parts of a rendered deck. */
export function partsOf(rendered: string, { written }: DeckState): readonly Written[] {
  for (const { start, inner } of stretchesOf(rendered, /<\?part (\d+)\?>|(?<end><\?end-part\?>)/g)) {
    const part = written[Number(start[1])];
    if (part) part.xml = withoutDangling(mendSlide(inner));
  }
  return written;
}
