/** How values are written into Word's parts. */

import { writeChart } from '../charts/index.ts';
import type { MadeGap, Writers } from '../expressions/index.ts';
import { inlineOf } from '../markdown/index.ts';
import { escapeAttribute, escapeText, isSafeTarget, WRITERS, writeLink, writeUri } from '../ooxml/index.ts';
import { writePicture } from '../pictures/index.ts';
import { writeGap } from './gaps.ts';
import type { Place } from './place.ts';
import type { WordState } from './state.ts';
import { writeBlocks, writeParagraph } from './write-blocks.ts';
import { writeRun, writeSpans, writeText } from './write-spans.ts';
import { WORD_WRITERS } from './writer-names.ts';

const LONGEST_NAME = 40;

function noted({ words, missing }: MadeGap, { document }: WordState): string {
  document.missing.push(missing);
  return writeGap(words);
}
const gapRun = (gap: MadeGap, { run }: Place, state: WordState): string => writeRun(noted(gap, state), run);

/** A field's own grammar: a quote would end its argument. */
const writeInstruction = (text: string): string => escapeText(text.replace(/[\\"]/g, '\\$&'));

export const writers: Writers<WordState> = {
  [WRITERS.text]: (text, state, { made }) => (made?.kind === 'gap' ? noted(made, state) : writeText(text)),
  [WRITERS.plain]: escapeAttribute,
  [WRITERS.instruction]: writeInstruction,
  [WRITERS.linked]: (text) => writeInstruction(isSafeTarget(text) ? text : '#'),
  [WRITERS.uri]: writeUri,
  [WRITERS.link]: (written, { links }) => writeLink(written, links),
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
  [WORD_WRITERS.picture]: (place, { document, pictures }, { made }) =>
    made?.kind === 'picture' ? writePicture(place, made, document.media, pictures) : '',
  [WORD_WRITERS.chart]: (host, { charts }, { made, place }) =>
    made?.kind === 'chart' ? writeChart(host, made, place, charts, 'word') : '',
  // Never more than a colour, whatever a template puts there.
  [WORD_WRITERS.colour]: (colour) => (/^[\dA-F]{6}$/.test(colour) ? colour : 'auto'),
  [WORD_WRITERS.id]: (_, state) => {
    state.ids += 1;
    return String(state.ids);
  },
  [WORD_WRITERS.start]: (bookmark, state) => {
    state.ids += 1;
    state.bookmarks.set(bookmark, state.ids);
    return String(state.ids);
  },
  [WORD_WRITERS.end]: (bookmark, { bookmarks }) => String(bookmarks.get(bookmark) ?? 0),
  [WORD_WRITERS.name]: (name, { names }) => {
    // Word compares bookmark names without regard to case.
    const isFree = (candidate: string) => !names.has(candidate.toLowerCase());
    let unique = name.slice(0, LONGEST_NAME);
    for (let copy = 2; !isFree(unique); copy++) unique = `${name.slice(0, LONGEST_NAME - 5)}_${copy}`;
    names.add(unique.toLowerCase());
    return unique;
  },
};
