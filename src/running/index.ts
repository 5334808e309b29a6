// Programs outside the house, LibreOffice and git; and other threads of our own.
export type { DatedPdf } from './dated-pdf.ts';
export { findOffice } from './find-office.ts';
export { type Commit, commitAt, commitNamed, hasHistory, textsAt } from './history.ts';
export { type Asked, installed } from './installed.ts';
export { spareMemory } from './memory.ts';
export { begun, clock, cores, lostFor, type Pooled, pooled } from './pool.ts';
export { openPress, type Press, type Pressed } from './press.ts';
