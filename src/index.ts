// The library's door: the same verbs as the command line, typed, for programs. `open` reads a project once; every verb takes what it gave.

export type * from './model/index.ts';
export { UsageError } from './model/index.ts';
export { add, migrate, type NextTerm, type Proposed, rename, renew, set, write } from './usecases/library/changes.ts';
export {
  type AskedWeights,
  amendments,
  budget,
  core,
  frontier,
  measure,
  type PlanOptions,
  pairHold,
  plan,
  preferences,
  rank,
  type StabilityOptions,
  sideBySide,
  sorted,
  status,
  voteChecks,
  votes,
  whatIf,
  whyNot,
  workload,
} from './usecases/library/deciding.ts';
export {
  type BallotsRequest,
  type BroughtPlan,
  ballots,
  type Dataset,
  exportDataset,
  exportInclusionRoadmap,
  exportNationalPlan,
  exportSurvey,
  importBallots,
  importPlan,
  type Licence,
  type PlanRequest,
} from './usecases/library/exchanges.ts';
export { everyRule, findProjects, type OpenProject, open, sentenceOf } from './usecases/library/open.ts';
export {
  type OpenPortfolio,
  openPortfolio,
  type PortfolioOptions,
  type PortfolioRenderRequest,
  renderPortfolio,
} from './usecases/library/portfolios.ts';
export {
  checkTemplate,
  type RenderRequest,
  render,
  type TemplateFinding,
  workbook,
} from './usecases/library/rendering.ts';
