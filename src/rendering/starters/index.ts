/** The door of the starters: templates that hold every tag of a document, to be cut to what one wants to say. */
import type { Language, TemplateFormat } from '../../model/index.ts';
import type { TagNode } from '../tags/index.ts';
import { outlineOf } from './outline.ts';
import { starterMarkdown, starterPage } from './write-text.ts';
import { starterWord } from './write-word.ts';

/** `base`: a template in the same format, Markdown aside, which lends its styles and its frame. Null for a format that has no starter. */
export function starterOf(
  tags: readonly TagNode[],
  format: TemplateFormat,
  language: Language,
  base: Uint8Array,
): Uint8Array | null {
  const lines = outlineOf(tags);
  if (format === 'md') return new TextEncoder().encode(starterMarkdown(lines, language));
  if (format === 'html') return new TextEncoder().encode(starterPage(lines, language, new TextDecoder().decode(base)));
  return format === 'docx' ? starterWord(base, lines) : null;
}
