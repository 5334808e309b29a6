// Results → text.

export { agreementsReport } from './agreements-report.ts';
export { backwardReport } from './backward-report.ts';
export {
  ballotLine,
  type ReceivedBallot,
  type ReceivedReport,
  receivedBallotsReport,
  sentBallotsReport,
  sharesLine,
} from './ballots-report.ts';
export { budgetReport, refusalReport } from './budget-report.ts';
export { calendarReport } from './calendar-report.ts';
export {
  changeLogReport,
  changeReport,
  type MigratedOne,
  mendedReport,
  migrationReport,
  type ReportedChange,
  undoReport,
} from './changes-report.ts';
export { communicationReport } from './communication-report.ts';
export { type ContributionsReportData, contributionsReport } from './contributions-report.ts';
export { coverageReport, matrixReport } from './coverage-report.ts';
export { diffReport } from './diff-report.ts';
export {
  type DifferencesReportData,
  differenceGroupsOf,
  differencesMarkdown,
  differencesReport,
  documentGroupsOf,
  undifferedMarkdown,
  type WithBesides,
} from './differences-report.ts';
export { discreet, discreetLines } from './discreet.ts';
export { doctorReport } from './doctor-report.ts';
export { evaluationReport, evaluationText } from './evaluation-text.ts';
export { type ExplainedRule, explanation, explanations } from './explanation.ts';
export { inclusionReport, keptBackReport, uncarriedReport } from './exports-report.ts';
export { type FigureReportData, figureReport } from './figure-report.ts';
export type { Format, Report, ReportedProject } from './formats/format.ts';
export { formats } from './formats/index.ts';
export { freeAnswersReport } from './free-answers-report.ts';
export { type Gathering, gathered, gathering, toldOnce } from './gathering.ts';
export { guideReport } from './guide-report.ts';
export { type HeldReportData, heldReport } from './held-report.ts';
export { indicatorReport, type WholeIndicator } from './indicator-report.ts';
export { type IndicatorsReportData, indicatorsReport } from './indicators-report.ts';
export { initReport, newProjectsReport } from './init-report.ts';
export { jsonText } from './json-text.ts';
export {
  type MergeReportData,
  mergeRemarkSays,
  mergeReport,
  type ReportedRemark,
  type UpdatesReportData,
  updatesReport,
} from './merge-report.ts';
export { methodsReport } from './methods-report.ts';
export { type NeedsReportData, needsReport } from './needs-report.ts';
export { reportsOf, underName } from './of-project.ts';
export { lostReport, notedReport, partReport, unheardReport } from './part-report.ts';
export { personDataReport } from './person-data-report.ts';
export { type PlanImportShown, planImportReport } from './plan-import-report.ts';
export { coreReport, frontierReport, whyNotReport } from './plan-questions-report.ts';
export { amendmentsReport, planReport } from './plan-report.ts';
export { planReadingSays, planValueSays } from './plan-value-says.ts';
export { pooledNeedsReport } from './pooled-needs-report.ts';
export { portfolioFaultsReport, portfolioReport } from './portfolio-report.ts';
export { preferencesReport } from './preferences-report.ts';
export { committedReport } from './privacy-lines.ts';
export { type PrivacyReportData, privacyReport } from './privacy-report.ts';
export { mostShown as mostProblems, problemsReport } from './problems-report.ts';
export { type ProgressReportData, progressReport } from './progress-report.ts';
export { nothingDue, purgeReport } from './purge-report.ts';
export { rankingReport } from './ranking-report.ts';
export { reasonsReport } from './reasons-report.ts';
export type { ReportStyle } from './report-style.ts';
export { exportedVotesReport, importedVotesReport, residentsVoteReport } from './residents-vote-report.ts';
export { residuesReport } from './residues-report.ts';
export { explainedOwn, ruleBehind } from './rule-behind.ts';
export { isLeft, type SittingReport, sittingReport } from './sitting-report.ts';
export { sortingReport } from './sorting-report.ts';
export { type StateOfPlayReportData, stateOfPlayReport } from './state-of-play-report.ts';
export { statusReport, todoSaid } from './status-report.ts';
export { type ReportedStatus, remindersOf, remindersReport, type StatusRow, statusesTable, statusRow } from './statuses-table.ts';
export {
  surveyExportReport,
  surveyFormatsReport,
  surveyImportReport,
  surveyReadingReport,
  surveyStructureReport,
} from './survey-import-report.ts';
export { surveyReport } from './survey-report.ts';
export { type SyncedFile, syncReport } from './sync-report.ts';
export { tagsReport } from './tags-report.ts';
export {
  annotatedReport,
  checkedTemplatesReport,
  faultNote,
  straysReport,
  templateFaultSaid,
  templateReport,
} from './template-report.ts';
export { templatesReport } from './templates-report.ts';
export { toldReport, undoHint } from './told-report.ts';
export { messageReport, traceReport } from './trace-report.ts';
export { valuesImportReport } from './values-import-report.ts';
export { collegesReport, votesReport } from './votes-report.ts';
export { whatIfReport } from './what-if-report.ts';
export { wordChangesReport } from './word-changes-report.ts';
export { type WordList, wordsReport } from './words-report.ts';
export { workloadReport } from './workload-report.ts';
export {
  gapsReport,
  newFilesReport,
  undueReport,
  unnumberedReport,
  unprintedReport,
  unproofedReport,
  writtenReport,
} from './written-report.ts';
