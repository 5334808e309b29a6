/** How values are written into Word's parts. */

import { chartWriters } from '../charts/index.ts';
import type { MadeGap, Writers } from '../expressions/index.ts';
import { inlineOf } from '../markdown/index.ts';
import { escapeAttribute, escapeText, isSafeTarget, WRITERS, writeLink, writeUri } from '../ooxml/index.ts';
import { pictureWriters } from '../pictures/index.ts';
import { endSection, enter, lastSection, leave, say } from './block-sections.ts';
import { widthWriters } from './column-widths.ts';
import { boldOf, dressCell, inkOf, mergeOf, shadeOf, spanOf, styleOf } from './dress-cells.ts';
import { writeGap } from './gaps.ts';
import { restartList } from './numbering.ts';
import { giveId, givenId } from './own-ids.ts';
import type { Place } from './place.ts';
import { runProperties } from './properties.ts';
import { pageOf, type WordState } from './state.ts';
import { writeBlocks, writeParagraph } from './write-blocks.ts';
import { writeRun, writeSpans, writeText } from './write-spans.ts';
import { WORD_WRITERS } from './writer-names.ts';

function noted({ words, missing }: MadeGap, format: string, state: WordState): string {
  state.document.missing.push(missing);
  return writeGap(words, format, state);
}
const gapRun = (gap: MadeGap, { run }: Place, state: WordState): string => writeRun(noted(gap, runProperties(run), state), run);

/** A field's own grammar: a quote would end its argument. */
const writeInstruction = (text: string): string => escapeText(text.replace(/[\\"]/g, '\\$&'));

export const writers: Writers<WordState> = {
  [WRITERS.text]: (text, state, { made, place }) =>
    made?.kind === 'gap' ? noted(made, state.formats[place] ?? '', state) : writeText(text),
  [WORD_WRITERS.format]: (format, { formats }, { place }) => {
    formats[place] = format;
    return format;
  },
  [WRITERS.plain]: escapeAttribute,
  [WRITERS.instruction]: writeInstruction,
  [WRITERS.linked]: (text) => writeInstruction(isSafeTarget(text) ? text : '#'),
  [WRITERS.uri]: writeUri,
  [WRITERS.link]: (written, { page }) => writeLink(written, page.links),
  [WORD_WRITERS.blocks]: (_, state, { made, place: at }) => {
    const place = state.places[at];
    if (!place || !made) return '';
    if (made.kind === 'text') return writeBlocks(made.blocks, place, state);
    return made.kind === 'gap' ? writeParagraph(place.paragraph, gapRun(made, place, state)) : '';
  },
  [WORD_WRITERS.runs]: (_, state, { made, place: at }) => {
    const place = state.places[at];
    if (!place || !made) return '';
    if (made.kind === 'text') return writeSpans(inlineOf(made.blocks), place, state);
    return made.kind === 'gap' ? gapRun(made, place, state) : '';
  },
  ...widthWriters,
  ...pictureWriters<WordState>(WORD_WRITERS.picture, ({ document, page }) => ({ media: document.media, shown: page.pictures })),
  ...chartWriters<WordState>(WORD_WRITERS.chart, ({ page }) => page.charts, 'word'),
  // Never more than a colour, whatever a template puts there.
  [WORD_WRITERS.colour]: (colour) => (/^[\dA-F]{6}$/.test(colour) ? colour : 'auto'),
  [WORD_WRITERS.pass]: (key, { ids }) => {
    giveId(key, ids);
    return '';
  },
  [WORD_WRITERS.own]: (key, { ids }) => escapeAttribute(givenId(key, ids)),
  [WORD_WRITERS.fresh]: (key, { ids }) => escapeAttribute(giveId(key, ids)),
  [WORD_WRITERS.turn]: (list, { looks, document }) => {
    restartList(list, looks.lists, document.lists);
    return '';
  },
  [WORD_WRITERS.list]: (list, { document }) => String(document.lists.turns.get(list) ?? list),
  [WORD_WRITERS.lines]: (list, { contents, document }) => {
    const wanted = contents[Number(list)];
    return wanted ? document.contents.defer({ write: (linesOf) => linesOf(wanted) }) : '';
  },
  [WORD_WRITERS.name]: (name, { ids }) => giveId(`name ${name}`, ids),
  [WORD_WRITERS.bookmark]: (name, { document }) =>
    document.later.defer({ tell: ({ bookmarks }) => bookmarks.set(name.toLowerCase(), name), write: () => name }),
  [WORD_WRITERS.still]: {
    around(inside, { document: { still } }) {
      const table = inside();
      return still.defer({ write: () => table });
    },
  },
  [WORD_WRITERS.part]: (part, state) => {
    state.page = pageOf(part, state.document);
    return '';
  },
  [WORD_WRITERS.note]: (note, state) => {
    state.page.notes.push(note);
    state.page = pageOf(state.part, state.document);
    return '';
  },
  [WRITERS.cell]: (_, { dresses }, { made, place }) => {
    if (made?.kind === 'cell') dressCell(place, made, dresses);
    return '';
  },
  [WORD_WRITERS.undress]: (_, { dresses }, { place }) => {
    dresses.cells.delete(place);
    return '';
  },
  [WORD_WRITERS.covered]: (cell, { dresses: { covered } }, { place }) => {
    const left = covered.get(place) ?? 0;
    if (cell !== '') covered.set(place, left - 1);
    return left > 0 ? '' : cell;
  },
  [WORD_WRITERS.joined]: (content, { dresses }, { place }) => (dresses.cells.get(place)?.isJoined ? '<w:p/>' : content),
  [WORD_WRITERS.span]: (own, { dresses }, { place }) => spanOf(dresses.cells.get(place)) ?? own,
  [WORD_WRITERS.merge]: (own, { dresses }, { place }) => mergeOf(dresses.cells.get(place)) ?? own,
  [WORD_WRITERS.shade]: (own, { dresses }, { place }) => shadeOf(dresses.cells.get(place)) ?? own,
  [WORD_WRITERS.bold]: (own, { dresses }, { place }) => boldOf(dresses.cells.get(place)) ?? own,
  [WORD_WRITERS.ink]: (own, { dresses }, { place }) => inkOf(dresses.cells.get(place)) ?? own,
  [WORD_WRITERS.style]: (own, { dresses, looks }, { place }) => styleOf(dresses.cells.get(place), looks.styles) ?? own,
  [WORD_WRITERS.said]: (_, { sections }) => say(sections),
  [WORD_WRITERS.ended]: (_, { sections }) => endSection(sections),
  [WORD_WRITERS.enter]: (own, { sections }, { place }) => enter(own, sections, place),
  [WORD_WRITERS.leave]: (section, { sections }) => leave(section, sections),
  [WORD_WRITERS.end]: (own, { sections }) => lastSection(own, sections),
  [WORD_WRITERS.first]: (inside, { sections }, { place }) => (sections.parted.has(place) ? '' : inside),
  [WORD_WRITERS.later]: (inside, { sections }, { place }) => (sections.parted.has(place) ? inside : ''),
  [WORD_WRITERS.notes]: (_, { page }) => page.notes.join(''),
};
