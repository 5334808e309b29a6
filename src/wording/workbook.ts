/** What the steering workbook says: names of sheets, headers, notes. */
import type { Language } from './formats.ts';
import { workbookEn } from './workbook-en.ts';
import { workbookFr } from './workbook-fr.ts';

export type WorkbookWords = typeof workbookFr;
export const workbookWords: Readonly<Record<Language, WorkbookWords>> = { fr: workbookFr, en: workbookEn };
