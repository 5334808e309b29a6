// The words that people type, in either language, and those that they are told: all from the labels of the schemas.

export { label, namesOf, typable, wordOf } from '../wording/label.ts';
export { type Addable, type AddableName, addableOf, addables, heldNames, isAddable } from './addable.ts';
export { criterionNamed, criterionWord } from './criteria.ts';
export { documentNamed, documentSaid, documentWord, isDocumentOf, shippedTitles } from './documents.ts';
export {
  fieldAt,
  fieldNamed,
  keysBelow,
  mainPart,
  namesOfItem,
  type Pointer,
  placeName,
  placeOf,
  requiredBelow,
  type WalkFault,
  within,
  yearKey,
} from './fields.ts';
export { kindNamed } from './kind-named.ts';
export { kindNames, kindPurpose, kindSaid, kindWord, namesOfKind } from './kinds.ts';
export { labelled, labelledAs } from './labelled.ts';
export { numbered } from './numbered.ts';
export { ofWord, oneNamed } from './one-named.ts';
export { homeOf, spoken } from './spoken.ts';
