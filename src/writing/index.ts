// Files → disk.

export { fingerprint, inside } from '../disk/index.ts';
export { type Appending, appending, writeLines } from './appending.ts';
export { fingerprinting, isAsWritten, remember } from './manifest.ts';
export { openPart, type PartFile } from './part-file.ts';
export { dropFolder, finishPending } from './pending.ts';
export { type Renewed, renew } from './renew.ts';
export { type Written, writeNew, writeOutputs } from './write-outputs.ts';
export { writeReport } from './write-report.ts';
export { writeRevisions } from './write-revisions.ts';
