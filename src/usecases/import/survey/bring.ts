// Files of answers and a project → everything counted, and the files of the project as they would read.
import { knownQuestions } from '../../../importing/index.ts';
import {
  isUnderstood,
  type Project,
  type Revision,
  type SurveyDraftReport,
  type SurveyImport,
  type SurveyReading,
  type SurveyResults,
  type Workspace,
} from '../../../model/index.ts';
import { freeAnswersPath } from '../../../reading/index.ts';
import { resultsOf, weightingOf } from '../../../surveying/index.ts';
import { isPrivate } from '../../../values/index.ts';
import { privateIgnored } from '../../changes/private-ignored.ts';
import { peopleNamed } from '../../people-named.ts';
import { publishableOf } from '../../surveys-told.ts';
import { countAnswers, type ExportedFile } from './count-answers.ts';
import { type Exported, eachOf, type FoundSurvey, findWave, type Several, withMapping } from './find-survey.ts';
import { surveyImportOf, surveyReadingOf } from './import-report.ts';
import { joinedCounts } from './joined-reports.ts';
import { mappingRevisions, resultFiles, type SurveyFiles } from './survey-files.ts';

export type AnsweredFile = ExportedFile & Exported;

export interface Brought {
  /** All of one wave. */
  readonly files: Several<AnsweredFile>;
  readonly root: string;
  readonly workspace: Workspace;
  readonly project: Project;
  readonly today: string;
  readonly wave: string | undefined;
  /** The questionnaire that the file alone tells, and its own file; none when the project has it. */
  readonly draft?: { readonly told: SurveyDraftReport; readonly text: string };
}

export interface Pass {
  readonly report: SurveyImport;
  readonly revisions: readonly Revision[];
  readonly copies: SurveyFiles['copies'];
  readonly results: SurveyResults;
}

/** Of each file. */
export function readingsOf({ files, project, draft }: Brought, found: FoundSurvey): Several<SurveyReading> {
  const { survey } = found;
  const others = project.surveys.map(({ id }) => id).filter((id) => id !== survey.id);
  return eachOf(withMapping(files, found), (file) => surveyReadingOf({ ...file, survey, others, draft: draft?.told ?? null }));
}

/** `write` takes the lines of the file of open answers; `replaces`: other results of the wave give way. */
export function bring(brought: Brought, found: FoundSurvey, replaces: boolean, write: (text: string) => void): Pass {
  const { root, workspace, project, files, today } = brought;
  const { survey } = found;
  const names = [...peopleNamed(workspace).values()];
  const counted = countAnswers({ files: withMapping(files, found), survey, names, write });
  const together = joinedCounts(counted.files);
  const wave = findWave(survey, brought.wave, together.responses, today);
  const weighted =
    survey.weighting === undefined
      ? null
      : weightingOf(counted.tallied, {
          weighting: survey.weighting,
          questions: knownQuestions(survey).map(({ asked }) => asked),
          territory: project.info.territory ?? {},
        });
  const head = { survey: survey.id, wave: wave.wave, importedOn: today, fingerprint: counted.fingerprint };
  const results = resultsOf(head, counted.tallied, weighted?.weighing ?? null);
  const made = { counted: results, publishable: publishableOf(project, survey, results) };
  const written = resultFiles(root, workspace, made, replaces);
  const openPath = freeAnswersPath(survey.id, wave.wave);
  const report = surveyImportOf(readingsOf(brought, found), {
    survey,
    counted,
    together,
    results,
    wave,
    weighting: weighted?.faults ?? [],
    written: written.results,
    openPath,
  });
  const isKept = written.results.what !== 'different';
  return {
    report,
    revisions: [
      ...draftRevisions(brought),
      ...(isKept ? mappingRevisions(brought, found) : []),
      ...written.revisions,
      // What tells of people goes where git takes nothing.
      ...(isKept && (counted.open.count > 0 || written.copies.length > 0 || written.revisions.some(({ path }) => isPrivate(path)))
        ? privateIgnored(root)
        : []),
    ],
    copies: written.copies,
    results,
  };
}

const draftRevisions = ({ draft }: Brought): readonly Revision[] =>
  draft === undefined ? [] : [{ path: draft.told.path, before: null, after: draft.text }];

/** What is open after an import: cells that were not taken, columns and questions that nobody settled. */
export const isOpen = ({ questions, lost, remarks, results, draft }: SurveyImport): boolean =>
  (draft !== null && draft.rest.length > 0) ||
  results.what === 'different' ||
  lost.length > 0 ||
  questions.some(({ confidence }) => confidence === 'doubtful') ||
  remarks.some((one) => !isUnderstood(one));
