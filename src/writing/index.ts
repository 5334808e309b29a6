// Files → disk.

export { type Change, fingerprint, keyedPrint } from '../disk/index.ts';
export { type Appending, appending, writeLines } from './appending.ts';
export { changesIn, keptFor } from './change-log.ts';
export { changesMade, commandIs, commandOf } from './command-typed.ts';
export { dropFolder, finishPending, type Wanted } from './commit.ts';
export { locked } from './lock.ts';
export { fingerprinting, isAsWritten, outputsOf, remembering } from './manifest.ts';
export { mayBeNamed } from './names.ts';
export { openPart, type PartFile } from './part-file.ts';
export { renew } from './renew.ts';
export { inForce, redo, type Undone, type UndoTarget, undo } from './undo.ts';
export { remember, writeNew, writeOutputs, writeReport } from './write-outputs.ts';
export { writeRevisions } from './write-revisions.ts';
