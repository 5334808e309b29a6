/** The door of Word templates. */
export type { TemplateProblem } from '../ooxml/index.ts';
export { lacksPageNumbers, withPageNumbers, withPagesReckoned } from './page-numbers.ts';
export { prepareWord } from './prepare-word.ts';
export { readComments, readParagraphs } from './read-paragraphs.ts';
