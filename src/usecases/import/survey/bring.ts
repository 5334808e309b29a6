// A file and a project → everything counted, and the files as they would read.
import { knownQuestions, type Sample } from '../../../importing/index.ts';
import type {
  Project,
  Revision,
  SurveyDraftReport,
  SurveyExport,
  SurveyImport,
  SurveyResults,
  Workspace,
} from '../../../model/index.ts';
import { type AnswersFile, freeAnswersPath } from '../../../reading/index.ts';
import { resultsOf, weightingOf } from '../../../surveying/index.ts';
import { isPrivate } from '../../../values/index.ts';
import { privateIgnored } from '../../changes/private-ignored.ts';
import { peopleNamed } from '../../people-named.ts';
import { publishableOf } from '../../surveys-told.ts';
import { countAnswers } from './count-answers.ts';
import { type FoundSurvey, findWave } from './find-survey.ts';
import { surveyImportOf, surveyReadingOf } from './import-report.ts';
import { mappingRevisions, resultFiles, type SurveyFiles } from './survey-files.ts';

export interface Brought {
  /** As people typed it. */
  readonly path: string;
  readonly root: string;
  readonly workspace: Workspace;
  readonly project: Project;
  readonly file: AnswersFile;
  readonly exported: SurveyExport;
  readonly sample: Sample;
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

export function readingOf({ path, exported, file, project, draft }: Brought, found: FoundSurvey) {
  const others = project.surveys.map(({ id }) => id).filter((id) => id !== found.survey.id);
  return surveyReadingOf({ path, exported, file, found, others, draft: draft?.told ?? null });
}

/** `write` takes the lines of the file of open answers; `replaces`: other results of the wave give way. */
export function bring(brought: Brought, found: FoundSurvey, replaces: boolean, write: (text: string) => void): Pass {
  const { root, workspace, project, file, exported, today } = brought;
  const { survey, mapping } = found;
  const names = [...peopleNamed(workspace).values()];
  const counted = countAnswers({ file, exported, survey, mapping, names, write });
  const wave = findWave(survey, brought.wave, counted, today);
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
  const files = resultFiles(root, workspace, made, replaces);
  const openPath = freeAnswersPath(survey.id, wave.wave);
  const report = surveyImportOf(readingOf(brought, found), {
    counted,
    results,
    text: file.text(),
    wave,
    weighting: weighted?.faults ?? [],
    written: files.results,
    openPath,
  });
  const isKept = files.results.what !== 'different';
  return {
    report,
    revisions: [
      ...draftRevisions(brought),
      ...(isKept ? mappingRevisions(brought, found) : []),
      ...files.revisions,
      // What tells of people goes where git takes nothing.
      ...(isKept && (counted.open.count > 0 || files.copies.length > 0 || files.revisions.some(({ path }) => isPrivate(path)))
        ? privateIgnored(root)
        : []),
    ],
    copies: files.copies,
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
  remarks.some(({ code }) => code !== 'general-no-opinion');
