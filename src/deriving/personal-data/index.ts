// What in a text tells of one person.
export { personalDataFinder, personalDataIn, sightingsOf } from './personal-data-in.ts';
export { sensitiveWordsIn } from './sensitive-words-in.ts';
