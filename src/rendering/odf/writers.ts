/** How values are written into the parts of an OpenDocument file. */

import { CELL } from '../excel-templates/type-cells.ts';
import { textValue } from '../excel-templates/typed-values.ts';
import type { Writers } from '../expressions/index.ts';
import { inlineOf } from '../markdown/index.ts';
import { escapeAttribute, WRITERS, writeDress, writeUri } from '../ooxml/index.ts';
import { IN_LINK } from './from-runs.ts';
import { pictureWriters } from './pictures.ts';
import { BLOCKS } from './place-values.ts';
import { OWN_SHEETS } from './sheets/names.ts';
import type { OdfState } from './state.ts';
import { OWN_NAME, SAME_NAME } from './unique-names.ts';
import { writeBlocks, writeGap, writeParagraph, writeSpans, writeTarget, writeText } from './write-values.ts';

export const writers: Writers<OdfState> = {
  [WRITERS.text]: (text, state, { made, place }) => {
    if (made?.kind === 'text') return writeSpans(inlineOf(made.blocks), state, place === IN_LINK);
    if (made?.kind !== 'gap') return writeText(text);
    state.document.missing.push(made.missing);
    return writeGap(made.words, state);
  },
  [WRITERS.plain]: escapeAttribute,
  [WRITERS.uri]: writeUri,
  [WRITERS.link]: writeTarget,
  [BLOCKS]: (_, state, { made, place: at }) => {
    const place = state.places[at];
    if (!place || !made) return '';
    if (made.kind === 'text') return writeBlocks(made.blocks, place, state);
    if (made.kind !== 'gap') return '';
    state.document.missing.push(made.missing);
    return writeParagraph(place.style, writeGap(made.words, state));
  },
  [CELL]: (text, { document }, { made, place }) => {
    if (made?.kind === 'cell') return writeDress(made, place);
    if (made?.kind === 'gap') document.missing.push(made.missing);
    const valued = made?.kind === 'gap' ? textValue(made.words) : text;
    return valued === '' ? '' : `<${OWN_SHEETS.value} valued="${escapeAttribute(valued)}"/>`;
  },
  ...pictureWriters,
  [OWN_NAME]: (name, { names, given }) => {
    let unique = name;
    for (let copy = 2; names.has(unique); copy++) unique = `${name}_${copy}`;
    names.add(unique);
    given.set(name, unique);
    return unique;
  },
  [SAME_NAME]: (name, { given }) => given.get(name) ?? name,
};
