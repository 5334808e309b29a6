// Two states of a project → what changed from one to the other, in the order in which people tell it.
export { compare, draftedEvaluations } from './compare.ts';
export { fieldChanges } from './field-changes.ts';
export { rewritten, sameText, shownText, wordChanges } from './word-changes.ts';
