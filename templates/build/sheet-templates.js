// Every shipped workbook template, in French and in English.
import { actionRegister } from './action-register.js';
import { workbook } from './sheet-package.js';
import { sheetsEn } from './words/sheets-en.js';
import { sheetsFr } from './words/sheets-fr.js';

const shapes = { 'action-register': actionRegister };
const languages = { fr: sheetsFr, en: sheetsEn };

/** File name and bytes of each. */
export const workbooks = () =>
  Object.entries(shapes).flatMap(([name, shape]) =>
    Object.entries(languages).map(([language, words]) => [`${name}.${language}.xlsx`, workbook(shape(words))]),
  );
