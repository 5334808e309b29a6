// A survey as it is written → the questionnaire as it is asked.

export { questionsIn } from './answered.ts';
export { answersOf, rowsOf, scaleOf } from './answers.ts';
export { limeCodesOf } from './lime-codes.ts';
export { ownLanguage, questionnaireOf } from './questionnaire-of.ts';
export { parseShowIf } from './show-if.ts';
