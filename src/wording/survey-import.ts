// What `jalon import survey` says and asks, in both languages.
import { surveyImportEn } from './survey-import-en.ts';
import { surveyImportFr } from './survey-import-fr.ts';

export const surveyImport = { fr: surveyImportFr, en: surveyImportEn };
