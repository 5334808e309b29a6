// The words that a template may say in its language: its document's, and those that all may say.
import type { Language, TemplateWords } from '../model/index.ts';
import type { Words } from './expressions/index.ts';
import { shippedWords } from './generated/shipped-words.ts';

const { common, documents } = shippedWords;

/** `described` are those that people give to the document, and to all: they win over ours. In one language, the other's stand where its own lack. */
export function templateWords(document: string, language: Language, described: TemplateWords = {}): Words {
  const own = Object.hasOwn(documents, document) ? documents[document] : undefined;
  const other = language === 'fr' ? 'en' : 'fr';
  return Object.fromEntries(
    Object.entries({ ...common, ...own, ...described }).map(([name, said]) => [name, said?.[language] ?? said?.[other] ?? '']),
  );
}
