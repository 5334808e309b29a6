// The words that a template may say in its language: its document's, and those that all may say.
import type { Language, TemplateWords } from '../model/index.ts';
import { inWording, type Wording } from '../wording/gendered.ts';
import type { Words } from './expressions/index.ts';
import { shippedWords } from './generated/shipped-words.ts';

const { common, documents } = shippedWords;

/** `described` are those that people give to the document, and to all: they win over ours. In one language, the other's stand where its own lack. */
export function templateWords(
  document: string,
  language: Language,
  described: TemplateWords = {},
  wording: Wording = 'doublet',
): Words {
  const own = Object.hasOwn(documents, document) ? documents[document] : undefined;
  const other = language === 'fr' ? 'en' : 'fr';
  const said = (words: TemplateWords | undefined): [string, string][] =>
    Object.entries(words ?? {}).map(([name, one]) => [name, one?.[language] ?? one?.[other] ?? '']);
  // The words of people stay as they wrote them.
  const ours = said({ ...common, ...own }).map(([name, words]) => [name, inWording(words, wording)]);
  return Object.fromEntries([...ours, ...said(described)]);
}
