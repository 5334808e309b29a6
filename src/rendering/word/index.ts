/** The door of Word templates. */
export type { TemplateFault, TemplateProblem } from '../ooxml/index.ts';
export { withPageNumbers } from './page-numbers.ts';
export { type PreparedWord, prepareWord, type WordOptions } from './prepare-word.ts';
