// Edits → a file of the user as it should read, its comments and layout kept.
export {
  type AddableName,
  addableOf,
  addables,
  fieldAt,
  heldNames,
  isAddable,
  keysBelow,
  placeName,
  placeOf,
} from '../vocabulary/index.ts';
export { type Addition, addition, holdersOf } from './addition.ts';
export { assign } from './assign.ts';
export type { AssignFault } from './assign-fault.ts';
export { changed } from './changed.ts';
export { fileText } from './document-lines.ts';
export { edit, revise } from './edit.ts';
export type { Heard } from './field-change.ts';
export { actionFrom, indicatorFrom } from './from-model.ts';
export { idInText, registerId } from './id-spelling.ts';
export { mend } from './mend.ts';
export { nextId, wordsOf } from './next-id.ts';
export { nextNumber } from './next-number.ts';
export { purgeEdits } from './purge.ts';
export { type NamedThing, namedThing, type Referring, referringTo } from './referring.ts';
export { removal, removedFromText } from './removal.ts';
export { type Renaming, rename, renamedPath } from './rename.ts';
export { endedIn, renewal, unfinishedIn } from './renewal.ts';
export { surveyFrom } from './survey-from-model.ts';
export { findThing, type Place, referred, type Thing, thingsIn, toldApart, valueAt, writtenReference } from './things.ts';
