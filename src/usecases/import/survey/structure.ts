// A structure that another tool keeps → the questionnaire of a project that it is, as its file.
import { basename } from 'node:path';
import { fileText, nextId } from '../../../editing/index.ts';
import { limeFormRead, limeSurvey, type StructureRead, webformSurvey } from '../../../importing/index.ts';
import {
  type Language,
  type Project,
  type Revision,
  type StructureReport,
  type Survey,
  type SurveyStructure,
  UsageError,
} from '../../../model/index.ts';
import { surveyDraft } from '../../../wording/surveys/survey-draft.ts';
import { readingSaid } from './draft.ts';

function readIn(structure: SurveyStructure, id: string): StructureRead {
  return structure.kind === 'elements'
    ? webformSurvey(structure.elements, structure.title, id)
    : limeSurvey(limeFormRead(structure), id);
}

/** What a structure says: neither where answers are read, nor what was settled since. */
const asked = ({ title, sections, questions, translations }: Survey): string =>
  JSON.stringify([title, sections, questions, translations]);

export interface StructureFile {
  readonly told: StructureReport;
  readonly revisions: readonly Revision[];
}

/**
 * A new questionnaire, or none when the project has it already; `isNew`: beside one that bears its title.
 *
 * @throws UsageError `survey-structure-empty` without a question, `survey-title-taken` when another one bears its title.
 */
export function structureFile(
  path: string,
  structure: SurveyStructure,
  { surveys }: Project,
  { isNew, language }: { readonly isNew: boolean; readonly language: Language },
): StructureFile {
  const id = nextId(
    'SV',
    surveys.map((survey) => survey.id),
  );
  const { survey, remarks } = readIn(structure, id);
  const { questions = [], title } = survey;
  if (questions.length === 0) throw new UsageError('survey-structure-empty', { path });
  const same = surveys.find((one) => asked(one) === asked(survey));
  const titled = surveys.find((one) => one.title !== undefined && one.title === title);
  if (same === undefined && titled !== undefined && !isNew)
    throw new UsageError('survey-title-taken', { path, id: titled.id, title: title ?? '' });
  const file = `surveys/${id}.yaml`;
  const told: StructureReport = {
    file: path,
    kind: structure.kind === 'elements' ? 'webform' : 'limesurvey',
    survey: same?.id ?? id,
    title: title ?? id,
    path: same === undefined ? file : null,
    questions: questions.map((question) => ({
      question: question.id,
      text: question.text,
      said: readingSaid({ shape: question, uses: [], notes: [] }, language),
    })),
    remarks,
  };
  const head = surveyDraft[language].structureHead(basename(path).replace(/\s+/g, ' '));
  const after = `# ${head}\n${fileText(survey)}`;
  return { told, revisions: same === undefined ? [{ path: file, before: null, after }] : [] };
}
