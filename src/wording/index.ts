// What commands and documents say, in French and in English.
export { type ChartWords, chartWords } from './chart-words.ts';
export { conditionSaid } from './conditions.ts';
export { type DocumentWords, documentWords } from './documents.ts';
export * from './formats.ts';
export { label } from './label.ts';
export { meansChartWords } from './means-charts.ts';
export { measured } from './measured.ts';
export { planGuarantee } from './plan-guarantee.ts';
export { planReason } from './plan-reasons.ts';
export { rankingChartWords } from './ranking-chart-words.ts';
export { groundsWords } from './ranking-grounds.ts';
export { rankingNotice } from './ranking-notices.ts';
export { tellReasons } from './reasons-told.ts';
export { scheduleWords } from './schedule.ts';
export { stabilityWords } from './stability.ts';
export { surveyNotice } from './survey-notice.ts';
export { usage } from './usage.ts';
