// The disk: what may be reached, and the one module that reaches it.
export {
  bytesNamed,
  bytesWithin,
  forgetNamed,
  inside,
  isWithin,
  mayAppear,
  namedFolders,
  nameFolder,
  nameOrganisation,
  openNamed,
  openWithin,
  organisationFolder,
  piecesOf,
  placeWithin,
  realOf,
  wholeOf,
} from './bounds.ts';
export {
  bytesAt,
  type Change,
  type ChangedFile,
  fingerprint,
  isKept,
  keptBytes,
  keptFile,
  placeOf,
  printAt,
  sealed,
  stateBytes,
  unsealed,
  waitingFolder,
  waitingIn,
  waitingList,
  waitingTexts,
} from './changes.ts';
export {
  appendTo,
  type Entry,
  entriesOf,
  entryAt,
  isFolder,
  isOurFolder,
  isRunnable,
  isThere,
  kindAt,
  makeFolders,
  mayWrite,
  type OpenFile,
  ownFolderIn,
  realPlace,
  refusal,
  remove,
  removeEmpty,
  removeTree,
  rename,
  rightsAt,
  sizeAt,
} from './door.ts';
export { keyedPrint } from './keyed-print.ts';
export { isLeftBySystems } from './left-by-systems.ts';
export { pathFrom, slashed } from './path-from.ts';
export { sleep } from './patience.ts';
export { ownStateOf, stateFolder, stateOf } from './state-folder.ts';
export { ChangedMeanwhile, startWhole, sweepBeside, type WriteOptions, writeFirst, writeWhole } from './whole-file.ts';
