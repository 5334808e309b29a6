// Programs outside the house, LibreOffice and git; and other threads of our own.
export type { DatedPdf } from './dated-pdf.ts';
export { findOffice } from './find-program.ts';
export { type Commit, type History, headOf, historyOf } from './history.ts';
export { type Asked, installed } from './installed.ts';
export { spareMemory } from './memory.ts';
export { onStop } from './on-stop.ts';
export { ownFolders } from './own-folder.ts';
export { begun, clock, cores, lostFor, type Pooled, pooled } from './pool.ts';
export { openPress, type Press, type Pressed } from './press.ts';
export { isSupervised, sayAlive } from './supervised.ts';
export { type Ended, type Watched, watch } from './supervising.ts';
