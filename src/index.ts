// The library's door: the same verbs as the command line, typed, for programs.

import { measure as measureProject } from './measuring/index.ts';
import type {
  Accounts,
  Deliverable,
  Language,
  MeasuredIndicator,
  Problem,
  Project,
  Ranking,
  Readership,
  Status,
  ThemeFile,
  UsageError,
  Workload,
} from './model/index.ts';
import { accountsOf } from './project/money/index.ts';
import { workloadOf } from './project/people/workload.ts';
import { namesOf } from './project/thread/index.ts';
import { rank as rankProject, type StabilityOptions, withStability } from './ranking/actions/index.ts';
import { blocksFor, findBlocks, readWorkspace } from './reading/index.ts';
import { checkTemplate as checkOne, type TemplateFinding, type TemplateProblem, type TemplateSource } from './rendering/index.ts';
import { statusOf } from './steering/index.ts';
import { dutiesCatalogueOf } from './usecases/catalogue.ts';
import { checkWorkspace } from './usecases/check-workspace.ts';
import { makeDocuments } from './usecases/documents/documents.ts';
import { documentsOf } from './usecases/documents/documents-of.ts';
import { wantedDeliverables } from './usecases/documents/wanted-deliverables.ts';
import { projectBook } from './usecases/import/exchange-book.ts';
import { plan } from './usecases/planned.ts';
import { standingOf } from './usecases/standing.ts';
import { label } from './wording/index.ts';
import { usage } from './wording/usage.ts';

export { everyRule } from './checking/index.ts';
export { type Dataset, dataset, type Licence } from './exporting/index.ts';
export type * from './model/index.ts';
export { UsageError } from './model/index.ts';
export {
  type AskedWeights,
  pairHold,
  type StabilityOptions,
  sideBySide,
  voteChecks,
  votesOf,
  whatIf,
} from './ranking/actions/index.ts';
export { findProjects } from './reading/index.ts';
export type { TemplateFinding } from './rendering/index.ts';
export { add, migrate, type NextTerm, type Proposed, rename, renew, set, write } from './usecases/changes.ts';
export {
  type BallotsRequest,
  type BroughtPlan,
  ballots,
  exportDataset,
  exportInclusionRoadmap,
  exportNationalPlan,
  exportSurvey,
  importBallots,
  importPlan,
  type PlanRequest,
} from './usecases/exchanges.ts';
export { amendments, core, frontier, plan, whyNot } from './usecases/planned.ts';
export {
  type PortfolioRenderRequest,
  type PortfolioRequest,
  portfolio,
  renderPortfolio,
} from './usecases/portfolios.ts';

/** Everything that can be told of a template before any project, at once, in the order of the document; it may include the shipped blocks. */
export function checkTemplate(
  source: Pick<TemplateSource, 'file' | 'bytes'>,
  language: Language,
  pooled?: readonly string[],
): readonly TemplateFinding[] {
  const format = source.file.replace(/^.*\./, '').toLowerCase();
  return checkOne({ ...source, blocks: blocksFor(findBlocks(language, {}), format) }, language, pooled);
}

/** A project as it stands on disk at a date. `project` is null when its `project.yaml` cannot be used; `problems` says why. */
export interface OpenProject {
  readonly root: string;
  readonly today: string;
  readonly project: Project | null;
  readonly problems: readonly Problem[];
}

export interface RenderRequest {
  /** Ids of the documents wanted; by default all but those that are made on demand alone, like the next agenda. @throws UsageError on an unknown one */
  readonly only?: readonly string[];
  /** The project's own by default. */
  readonly language?: Language;
  /** The year of the annual plan; the current or next planned one by default. */
  readonly year?: number;
  /** For whom; by default elected members, or those for whom a document that is not meant for them is. What a document lacks stands in its `missing`. */
  readonly audience?: Readership;
  /** The id of the body whose next agenda is drafted; the steering committee by default. */
  readonly body?: string;
  /** A look that wins over the project's own; what it does not say is as in the shipped one. Its logo: a path from the project's folder, or whole. */
  readonly theme?: ThemeFile;
}

/** What a `UsageError` says, as one sentence. */
export const sentenceOf = ({ code, values }: UsageError, language: Language): string => usage[language].says(code, values);

/** Reads and checks a project's folder. `today` (YYYY-MM-DD) is what "late" and "due" are judged against. */
export function open(root: string, { today }: { readonly today: string }): OpenProject {
  return { root, today, ...checkWorkspace(readWorkspace(root), { today }) };
}

/** Actions in order of merit, with the reasons of each place and how far it holds. */
export const rank = (project: Project, options?: StabilityOptions): Ranking => withStability(rankProject(project), options);

/** What the programme costs, who pays and what the envelopes have left, in cents, as `jalon budget` tells it. */
export const budget = async (project: Project): Promise<Accounts> =>
  accountsOf(
    project,
    await plan(project),
    namesOf(project, (key) => label(key, project.language)),
  );

/** The time asked of people and departments, quarter by quarter from a date on, as `jalon workload` tells it. */
export const workload = async (project: Project, today: string): Promise<Workload> =>
  workloadOf(project, await plan(project), { today });

/** What each indicator says at a date. */
export const measure = (project: Project, today: string): readonly MeasuredIndicator[] => measureProject(project, today);

/** Where a project stands in its method, and what is to be done next; null when its `project.yaml` cannot be used. */
export function status({ root, today }: Pick<OpenProject, 'root' | 'today'>): Status | null {
  const workspace = readWorkspace(root);
  const { project } = checkWorkspace(workspace, { today });
  if (project === null) return null;
  const { method } = standingOf({ project, workspace, today });
  return statusOf({ method, catalogue: dutiesCatalogueOf(workspace).catalogue }, project, today);
}

/** The documents as bytes, nothing written; `faults` are those of the project's own templates, whose documents are not made. */
export async function render(
  { root, today }: OpenProject,
  request: RenderRequest = {},
): Promise<{ files: readonly Deliverable[]; faults: readonly TemplateProblem[] }> {
  const workspace = readWorkspace(root);
  const { project } = checkWorkspace(workspace, { today });
  if (project === null) return { files: [], faults: [] };
  const kinds = documentsOf({ project: root }).ofProject;
  return makeDocuments({ project, workspace, today }, wantedDeliverables(kinds, request.only, request.audience), request);
}

/** All that may be edited, as an .xlsx to be filled in and brought back by `jalon import workbook`; nothing is written. */
export const workbook = ({ root, today }: OpenProject, language?: Language): Promise<Uint8Array> =>
  projectBook(readWorkspace(root), today, language);
