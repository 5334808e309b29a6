// What was voiced, and what answers it.
export * from './contours.ts';
export * from './coverage.ts';
export * from './heard.ts';
export * from './need-rows.ts';
export * from './publication.ts';
export { answersOf, limeCodesOf, rowsOf, scaleOf } from './questionnaire/answers.ts';
export { ownLanguage, questionnaireOf } from './questionnaire/questionnaire-of.ts';
export { parseShowIf, questionsIn } from './questionnaire/show-if.ts';
export * from './services.ts';
export * from './state-of-play.ts';
