// A survey as it is written → the questionnaire as it is asked.

export { factsOfAnswers, questionsIn } from './answered.ts';
export { answersOf, levelsOf, rowsOf, scaleOf } from './answers.ts';
export { type LimeCodes, limeCodesOf } from './lime-codes.ts';
export { ownLanguage, questionnaireOf } from './questionnaire-of.ts';
export { parseShowIf } from './show-if.ts';
