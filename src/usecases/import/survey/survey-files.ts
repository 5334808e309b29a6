// What an import writes: the results of a wave, and in the survey, what its columns were taken for.
import { fileText, revise } from '../../../editing/index.ts';
import { knownQuestions, mappingEdits } from '../../../importing/index.ts';
import {
  type Copy,
  type Revision,
  type Survey,
  type SurveyImport,
  type SurveyResults,
  UsageError,
  type Workspace,
} from '../../../model/index.ts';
import { countedResultsPath, largestFile, readText } from '../../../reading/index.ts';
import { isPrivate } from '../../../values/index.ts';
import { isAsWritten } from '../../../writing/index.ts';
import { countedRevisions, replacedFolder } from '../../apart-results.ts';
import { type Exported, type FoundSurvey, type Several, withMapping } from './find-survey.ts';

export interface SurveyFiles {
  readonly results: SurveyImport['results'];
  readonly revisions: readonly Revision[];
  readonly copies: readonly Copy[];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The results that a wave has today. */
function resultsThere({ files }: Workspace, survey: string, wave: string): { path: string; data: unknown } | null {
  const there = files.find(({ kind, path, data }) => {
    const { survey: of, wave: at }: Readonly<Record<string, unknown>> = Object(data);
    return kind === 'survey-results' && !isPrivate(path) && of === survey && String(at) === wave;
  });
  return there === undefined ? null : { path: there.path, data: there.data };
}

/** The day of import stays when nothing else changes: the same file gives the same bytes on any day. */
function dated(results: SurveyResults, there: unknown): SurveyResults {
  const { importedOn }: { readonly importedOn?: unknown } = Object(there);
  const before = { ...results, ...(typeof importedOn === 'string' && { importedOn }) };
  return isSame(before, there) ? before : results;
}

export interface ResultsMade {
  /** As they were counted: for this computer alone. */
  readonly counted: SurveyResults;
  /** What may be published of them: for the project. */
  readonly publishable: SurveyResults;
}

export function resultFiles(
  root: string,
  workspace: Workspace,
  { counted, publishable }: ResultsMade,
  replaces: boolean,
): SurveyFiles {
  const { survey, wave = '' } = counted;
  const there = resultsThere(workspace, survey, wave);
  const path = there?.path ?? `surveys/results/${survey}-${wave.replace(/[^\p{L}\p{N}.-]+/gu, '-')}.yaml`;
  // Results of before were as they were counted: where nothing else changes, they are set apart without a word.
  const isApart = there === null || !isSame(dated(counted, there.data), there.data);
  const data = dated(publishable, there?.data);
  const own = { ...counted, ...(data.importedOn !== undefined && { importedOn: data.importedOn }) };
  const [apart, countedAt] = [countedRevisions(root, own), countedResultsPath(survey, counted.wave ?? null)];
  const of = (what: SurveyImport['results']['what'], keptAt: string | null = null) => ({ path, what, keptAt, countedAt });
  if (isSame(data, there?.data)) return { results: of('same'), revisions: apart, copies: [] };
  const before = readText(root, path);
  const after = fileText(data);
  if (new TextEncoder().encode(fileText(own)).length > largestFile)
    throw new UsageError('survey-results-too-large', { survey, most: largestFile / 1024 });
  const revisions = [{ path, before, after }, ...apart];
  if (before === null) return { results: of('new'), revisions, copies: [] };
  if (!isApart) return { results: of('replaced'), revisions, copies: [] };
  const isEdited = !isAsWritten(root, path);
  const keptAt = isEdited
    ? `${replacedFolder}/${path.replaceAll('/', '-').replace(/(\.\w+)$/, `-${data.importedOn ?? ''}$1`)}`
    : null;
  if (!replaces) return { results: of('different', keptAt), revisions: [], copies: [] };
  return {
    results: of('replaced', keptAt),
    revisions,
    copies: keptAt === null ? [] : [{ from: path, to: keptAt, text: before }],
  };
}

interface AnsweredFiles {
  readonly root: string;
  readonly workspace: Workspace;
  readonly files: Several<Exported>;
}

/** What the columns of each file are taken for, and what it is to be said by. */
export function settlings(files: Several<Exported>, found: FoundSurvey) {
  const questions = knownQuestions(found.survey);
  return withMapping(files, found).map(({ exported: { columns }, sample, mapping }) => ({
    mapping,
    settling: { questions, columns, sample },
  }));
}

/** What the file of the survey does not say yet of the columns that answer its questions. */
export function mappingRevisions({ root, workspace, files }: AnsweredFiles, found: FoundSurvey): readonly Revision[] {
  const { survey } = found;
  const file = workspace.files.find(({ kind, data }) => kind === 'survey' && Object(data)['id'] === survey.id);
  if (file === undefined) return [];
  const held: Pick<Survey, 'mapping' | 'aside'> = Object(file.data);
  const edits = mappingEdits(file.path, held, survey, settlings(files, found));
  return revise(edits, (path) => readText(root, path));
}
