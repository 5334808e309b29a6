// Every shipped workbook template, in French and in English.
import { actionRegister } from './action-register.js';
import { indicatorBook } from './indicator-book.js';
import { investmentBook } from './investment-book.js';
import { portfolioBook } from './portfolio-book.js';
import { scheduleBook } from './schedule-book.js';
import { workbook } from './sheet-package.js';
import { surveyBook } from './survey-book.js';
import { sheetsEn } from './words/sheets-en.js';
import { sheetsFr } from './words/sheets-fr.js';
import { sheetsIndicators } from './words/sheets-indicators.js';
import { sheetsMeans } from './words/sheets-means.js';
import { sheetsPortfolio } from './words/sheets-portfolio.js';
import { sheetsSurvey } from './words/sheets-survey.js';
import { workloadBook } from './workload-book.js';

const shapes = {
  'action-register': actionRegister,
  'schedule-workbook': scheduleBook,
  'investment-plan': investmentBook,
  workload: workloadBook,
  'survey-results': surveyBook,
  'indicator-dashboard': indicatorBook,
  'portfolio-workbook': portfolioBook,
};
const languages = {
  fr: { ...sheetsFr, ...sheetsMeans.fr, ...sheetsSurvey.fr, ...sheetsIndicators.fr, ...sheetsPortfolio.fr },
  en: { ...sheetsEn, ...sheetsMeans.en, ...sheetsSurvey.en, ...sheetsIndicators.en, ...sheetsPortfolio.en },
};

/** File name and bytes of each. */
export const workbooks = () =>
  Object.entries(shapes).flatMap(([name, shape]) =>
    Object.entries(languages).map(([language, words]) => [`${name}.${language}.xlsx`, workbook(shape(words))]),
  );
