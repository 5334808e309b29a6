/** A template with its faults as comments at their places; what has none is said at the beginning. Comments that are there stay. */
import type { TemplateFormat } from '../../model/index.ts';
import { ArchiveRefused, closeArchive, openArchive } from '../archive/index.ts';
import { annotateDeck } from './deck.ts';
import { type Note, type Parts, partsOf } from './note.ts';
import { annotateOdf } from './odf.ts';
import { annotateWord } from './word.ts';
import { annotateWorkbook } from './workbook.ts';

const ANNOTATED: { readonly [format in TemplateFormat]?: (parts: Parts, notes: readonly Note[]) => boolean } = {
  docx: annotateWord,
  xlsx: annotateWorkbook,
  pptx: annotateDeck,
  odt: (parts, notes) => annotateOdf(parts, notes, 'odt'),
  ods: (parts, notes) => annotateOdf(parts, notes, 'ods'),
  odp: (parts, notes) => annotateOdf(parts, notes, 'odp'),
};

/** Null of a file in which no comment can be put: it does not open, or has no text, no cell, no slide. */
export function annotatedTemplate(bytes: Uint8Array, format: TemplateFormat, notes: readonly Note[]): Uint8Array | null {
  const annotate = ANNOTATED[format];
  if (annotate === undefined) return null;
  try {
    const parts = partsOf(openArchive(bytes));
    return annotate(parts, notes) ? closeArchive(parts.entries()) : null;
  } catch (error) {
    if (error instanceof ArchiveRefused) return null;
    throw error;
  }
}
