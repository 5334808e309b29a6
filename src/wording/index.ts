// What commands and documents say, in French and in English.

export { type AnswerGiven, answerGivenWords, answersGiven } from './answers-given.ts';
export { type ChartWords, chartWords, meansChartWords } from './chart-words.ts';
export { conditionSaid } from './conditions.ts';
export type { DeliberationWords, Earlier, MatterFacts } from './deliberation-words.ts';
export { deliberationWords, matterTitle } from './deliberations.ts';
export { diagnosticWords, reachMarks } from './diagnostic.ts';
export type { DocumentWords } from './documents.ts';
export { documentWords } from './documents.ts';
export * from './formats.ts';
export { label } from './label.ts';
export { planReason, type ReasonNames } from './plan-reasons.ts';
export { plannedReason, planStated, startingLater, statedReason } from './plan-statements.ts';
export { planConflict, planGuarantee } from './plan-words.ts';
export { pairSentence, preferenceWords } from './preferences.ts';
export { quoted } from './quoted.ts';
export { rankingChartWords } from './ranking-chart-words.ts';
export { groundsWords, weightsWithin } from './ranking-grounds.ts';
export { measured, rankingNotice, scoresMissing, stabilityWords } from './ranking-words.ts';
export { reasonsText } from './reasons.ts';
export { fixedPointWords, scheduleWords } from './schedule.ts';
export { sketchWords } from './sketch-words.ts';
export { entrySentences, ruleSentences, sortedGroups, vetoSentences } from './sorting-words.ts';
export { surveyNotice } from './survey-words.ts';
export { tracingWords } from './tracing.ts';
export { usage } from './usage.ts';
