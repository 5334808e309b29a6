// What commands and documents say, in French and in English.

export { type ChartWords, chartWords, meansChartWords } from './documents/chart-words.ts';
export type { DeliberationWords, Earlier, MatterFacts } from './documents/deliberation-words.ts';
export { deliberationWords, matterTitle } from './documents/deliberations.ts';
export type { DocumentWords } from './documents/documents.ts';
export { documentWords } from './documents/documents.ts';
export { sketchWords } from './documents/sketch-words.ts';
export { usage } from './faults/usage.ts';
export * from './formats.ts';
export { label } from './label.ts';
export { planReason, type ReasonNames } from './plans/plan-reasons.ts';
export { plannedReason, planStated, startingLater, statedReason } from './plans/plan-statements.ts';
export { planConflict, planGuarantee } from './plans/plan-words.ts';
export { fixedPointWords, scheduleWords } from './plans/schedule.ts';
export { type AnswerGiven, answerGivenWords, answersGiven } from './project/answers-given.ts';
export { diagnosticWords, reachMarks } from './project/diagnostic.ts';
export { seriesBreaks } from './project/indicators.ts';
export { tracingWords } from './project/tracing.ts';
export { quoted } from './quoted.ts';
export { pairSentence, preferenceWords } from './ranking/preferences.ts';
export { rankingChartWords } from './ranking/ranking-chart-words.ts';
export { groundsWords, weightsWithin } from './ranking/ranking-grounds.ts';
export { rankingNotices } from './ranking/ranking-notices.ts';
export { measured, stabilityWords } from './ranking/ranking-words.ts';
export { reasonsText } from './ranking/reasons.ts';
export { entrySentences, ruleSentences, sortedGroups, vetoSentences } from './ranking/sorting-words.ts';
export { conditionSaid } from './surveys/conditions.ts';
export { surveyNotice } from './surveys/survey-words.ts';
