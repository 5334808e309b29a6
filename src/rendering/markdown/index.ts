/** The door of Markdown: what people write in long fields, understood once for every format. */
export type { Block, Cell, Span } from './blocks.ts';
export { inlineOf, paragraphsOf, plainOf } from './plain.ts';
export { readMarkdown } from './read-markdown.ts';
export { safeLink } from './safe-link.ts';
