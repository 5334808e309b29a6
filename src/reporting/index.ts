// Results → text.

export { changeReport } from './change-report.ts';
export { checkedTemplatesReport } from './checked-templates-report.ts';
export { diffReport } from './diff-report.ts';
export { explanation, explanations } from './explanation.ts';
export type { Format, Report, ReportedProject } from './formats/format.ts';
export { formats } from './formats/index.ts';
export { gapsReport } from './gaps-report.ts';
export { initReport } from './init-report.ts';
export { jsonText } from './json-text.ts';
export { keptBackReport } from './kept-back-report.ts';
export { mendedReport } from './mended-report.ts';
export { methodsReport } from './methods-report.ts';
export { newFilesReport } from './new-files-report.ts';
export { planReport } from './plan-report.ts';
export { problemsReport } from './problems-report.ts';
export { rankingReport } from './ranking-report.ts';
export { reasonsReport } from './reasons-report.ts';
export { type Reminder, remindersOf, remindersReport } from './reminders-report.ts';
export { standingReport } from './standing-report.ts';
export { statusReport } from './status-report.ts';
export { statusesTable } from './statuses-table.ts';
export { tagsReport } from './tags-report.ts';
export { templateReport } from './template-report.ts';
export { templatesReport } from './templates-report.ts';
export { uncarriedReport } from './uncarried-report.ts';
export { unprintedReport } from './unprinted-report.ts';
export { writtenReport } from './written-report.ts';
