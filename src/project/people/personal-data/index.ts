// What in a text tells of one person.
export { type AskedOfPerson, askedOfPerson } from './asked-of-person.ts';
export { type Identity, identitiesIn } from './identities.ts';
export { withoutTitle } from './known-names.ts';
export { hidden, personalDataMask, withoutPersonalData } from './masked.ts';
export { namesInPath, personalDataFinder } from './personal-data-in.ts';
export { sensitiveWordsIn } from './sensitive-words-in.ts';
