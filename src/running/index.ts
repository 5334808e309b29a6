// Programs outside the house: LibreOffice.
export type { DatedPdf } from './dated-pdf.ts';
export { findOffice } from './find-office.ts';
export { openPress, type Press, type Pressed } from './press.ts';
