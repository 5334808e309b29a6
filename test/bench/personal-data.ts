// What the bench of personal data compares, in one module to bundle.
export { personalDataFinder } from '../../src/project/people/personal-data/index.ts';
export { corpusOf, examplesTexts, measured } from '../project/people/finder.ts';
export { asBefore, asMuch } from './personal-data-expressions.ts';
