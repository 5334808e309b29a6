// The words that people type, in either language, and those that they are told: all from the labels of the schemas.

export { label, namesOf, typable, wordOf, wordsOf } from '../wording/label.ts';
export { type Addable, type AddableName, addableNames, addableOf, addables, heldNames, isAddable } from './addable.ts';
export { criterionNamed } from './criteria.ts';
export { documentNamed, documentWord, isDocumentOf } from './documents.ts';
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
} from './fields.ts';
export { isKind, kindNamed, kindNames, kindPurpose, kindWord, namesOfKind } from './kinds.ts';
export { labelled } from './labelled.ts';
export { modelNamed } from './models.ts';
export { homeOf, spoken } from './spoken.ts';
