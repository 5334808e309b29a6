// Surveys: what was read, counted and said.
export * from './free-answers-report.ts';
export * from './privacy-report.ts';
export * from './survey-import-report.ts';
export { surveyFormatsReport, surveyReadingReport, surveyStructureReport } from './survey-reading-report.ts';
export * from './survey-report.ts';
