/** The door of the starters: templates that hold every tag of a document, to be cut to what one wants to say. */
import type { Language, TemplateFormat } from '../../model/index.ts';
import type { TagNode } from '../tags/index.ts';
import { outlineOf } from './outline.ts';
import { starterDeck } from './write-deck.ts';
import { starterExcel } from './write-excel.ts';
import { starterMarkdown, starterPage } from './write-text.ts';
import { starterWord } from './write-word.ts';

/** `base`: a template in the same format, which lends its styles and its frame; Markdown and workbooks do without. */
export function starterOf(tags: readonly TagNode[], format: TemplateFormat, language: Language, base: Uint8Array): Uint8Array {
  const lines = outlineOf(tags);
  switch (format) {
    case 'md':
      return new TextEncoder().encode(starterMarkdown(lines, language));
    case 'html':
      return new TextEncoder().encode(starterPage(lines, language, new TextDecoder().decode(base)));
    case 'xlsx':
      return starterExcel(lines, language);
    case 'pptx':
      return starterDeck(base, lines);
    default:
      return starterWord(base, lines, language);
  }
}
