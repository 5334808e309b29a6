// A survey as it is written → the questionnaire as it is asked.

export { answersOf, limeCodesOf, rowsOf, scaleOf } from './answers.ts';
export { ownLanguage, questionnaireOf } from './questionnaire-of.ts';
export { parseShowIf, questionsIn } from './show-if.ts';
