// The layout of documents: what poppler and their PDFs tell of their pages → what a reader would stumble over.

export { contactSheet, picturesIn } from './contact-sheet.ts';
export { readInk, readPages } from './pages.ts';
export { type LayoutFault, proof } from './proof.ts';
export type { Printed, Proofed } from './sheet.ts';
export { readStructure } from './structure.ts';
