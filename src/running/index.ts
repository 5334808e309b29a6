// Programs outside the house, LibreOffice and git; and other threads of our own.
export { converted } from './converted.ts';
export type { DatedPdf } from './dated-pdf.ts';
export { findOffice } from './find-program.ts';
export { type Commit, type History, headOf, historyOf } from './history.ts';
export { installed } from './installed.ts';
export { broughtIntoGit, keptByGit, leftByGit } from './kept-by-git.ts';
export { ownFolders } from './own-folder.ts';
export { pictureOfDrawing } from './picture-of-drawing.ts';
export { begun, cores, holdYoung, lostFor, onStop, type Pooled, pooled, spareMemory, untilStopped } from './pool.ts';
export { openPress, type Press } from './press.ts';
export { isSupervised } from './supervised.ts';
export { type Ended, watch } from './supervising.ts';
