// Exchanges with Excel and with other systems, for programs: bytes in, data and files out; nothing is written.

import { type Dataset, dataset, type Licence } from '../../exporting/index.ts';
import type { Decide, ReadPlan, Reconciled } from '../../importing/index.ts';
import { type Language, type OutputFile, type Revision, type Uncarried, UsageError, type Workspace } from '../../model/index.ts';
import type { BallotMethod, InclusionRoadmap } from '../../project/people/index.ts';
import { tableOf, tableOrJson } from '../../reading/index.ts';
import { nationalPlan } from '../../rendering/index.ts';
import { ballotsOf } from '../export/ballots.ts';
import { inclusionFiles } from '../export/inclusion-roadmap.ts';
import { type SurveyRequest, surveyFiles } from '../export/survey.ts';
import { type BroughtBallots, broughtBallots } from '../import/ballots.ts';
import { planRevisions } from '../import/plan-revisions.ts';
import { settledColumns, settledFrom, understoodPlan } from '../import/understood-plan.ts';
import { votingProject } from '../refuse-faulty.ts';
import { heldOf, type OpenProject } from './open.ts';

/** A file that somebody sent: `path` is how refusals name it. */
interface Sent {
  readonly path: string;
  readonly bytes: Uint8Array;
}
interface InLanguage {
  /** The project's own by default. */
  readonly language?: Language;
}

export type { Dataset, Licence };

export interface PlanRequest extends InLanguage {
  /** Header → what it holds, or `none`, as in `.jalon/import-plan.yaml`, which is read by default. */
  readonly columns?: Readonly<Record<string, string>>;
  /** False to leave out the names of people; else they go to the private file, and an id to the sheet. */
  readonly names?: boolean;
  /** Whose word stands where the file and the folder differ; `open`, the folder's, by default. */
  readonly decide?: Decide;
}
export interface BroughtPlan extends Pick<ReadPlan, 'sheet' | 'headerRow' | 'columns' | 'cells'> {
  /** What is created, changed, left, in conflict, emptied or gone. */
  readonly axes: Reconciled['axes'];
  readonly actions: Reconciled['actions'];
  readonly missing: Reconciled['missing'];
  readonly people: Reconciled['people'];
  /** The files as they should read. */
  readonly revisions: readonly Revision[];
}
export interface BallotsRequest extends InLanguage {
  /** The id of the body that votes; the steering committee by default. */
  readonly body?: string;
  /** That of `today` by default. */
  readonly year?: number;
  readonly method?: BallotMethod;
  /** A page for each member beside the workbook. */
  readonly html?: boolean;
  /** Differences between levels are asked too. */
  readonly verdicts?: boolean;
}

const languageOf = ({ files }: Workspace, asked: Language | undefined): Language => {
  const { language }: { readonly language?: unknown } = Object(files.find(({ kind }) => kind === 'project')?.data);
  return asked ?? (language === 'en' ? 'en' : 'fr');
};

/**
 * An existing plan, .xlsx or .csv, beside the project.
 *
 * @throws UsageError when the file cannot be read safely (`table-…`), holds no plan (`plan-without-header`), or a column is settled to hold
 * what no plan does (`unknown-column`).
 */
export function importPlan(opened: OpenProject, { path, bytes }: Sent, request: PlanRequest = {}): BroughtPlan {
  const { columns, names: withPeople = true, decide = () => 'open' } = request;
  const { folder, workspace } = heldOf(opened);
  const { today } = opened;
  const language = languageOf(workspace, request.language);
  const settled = columns ? settledFrom(new Map(Object.entries(columns))) : settledColumns(folder);
  const read = understoodPlan(tableOf(bytes, path), path, workspace, settled);
  const { plan, reconciled, revisions } = planRevisions({
    file: path,
    folder,
    workspace,
    plan: read,
    today,
    language,
    withPeople,
    decide,
  });
  const { axes, actions, missing, people } = reconciled;
  return { ...plan, axes, actions, missing, people, revisions };
}

/** One voting workbook a member, without names; null when the project cannot be used. @throws UsageError when there is nobody or nothing to vote. */
export async function ballots(opened: OpenProject, request: BallotsRequest = {}): Promise<readonly OutputFile[] | null> {
  const { project, today } = opened;
  return project && (await ballotsOf(project, today, request)).files;
}

/** Voting workbooks that came back: who answered, what was not taken, and the files as they should read. */
export function importBallots(
  opened: OpenProject,
  files: readonly Sent[],
  request: Omit<BallotsRequest, 'method' | 'html' | 'verdicts'> & { readonly late?: boolean } = {},
): BroughtBallots {
  const { folder, workspace, checked } = heldOf(opened);
  const found = files.map(({ path, bytes }) => {
    try {
      const read = tableOrJson(bytes, path);
      return 'json' in read ? { path, table: null, json: read.json, fault: null } : { path, table: read.table, fault: null };
    } catch (error) {
      if (error instanceof UsageError) return { path, table: null, fault: error };
      throw error;
    }
  });
  return broughtBallots(
    found,
    { project: votingProject(workspace, opened.today, checked), workspace, today: opened.today },
    request,
    folder,
  );
}

/** What « Mon inclusion numérique » asks for a subsidy, as data and as two files; null when the project cannot be used. */
export async function exportInclusionRoadmap(
  { project, today }: OpenProject,
  request: InLanguage & { readonly funder?: string } = {},
): Promise<{ readonly roadmap: InclusionRoadmap; readonly files: readonly OutputFile[] } | null> {
  return project && inclusionFiles(project, today, request);
}

/** The national action plan workbook, and what it does not say; null when the project cannot be used. */
export async function exportNationalPlan({
  project,
  today,
}: OpenProject): Promise<{ readonly bytes: Uint8Array; readonly uncarried: readonly Uncarried[] } | null> {
  return project && nationalPlan(project, today);
}

/** The public data of the project; null when it cannot be used. */
export function exportDataset(
  { project }: OpenProject,
  { language, licence = 'etalab-2.0' }: InLanguage & { readonly licence?: Licence } = {},
): Dataset | null {
  return project && dataset(project, language ?? project.language, licence);
}

/** A questionnaire for the tools that ask it, and the codes that they make it change; null when the project cannot be used. */
export function exportSurvey(
  { project }: OpenProject,
  survey: string,
  request: SurveyRequest = {},
): ReturnType<typeof surveyFiles> | null {
  return project && surveyFiles(project, survey, request);
}
