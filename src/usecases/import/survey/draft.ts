// An export that no questionnaire of the project asks → the questionnaire that it answers, as a file that somebody goes on with.
import { basename, extname } from 'node:path';
import { fileText, nextId } from '../../../editing/index.ts';
import {
  type Drafted,
  type DraftReading,
  draftedQuestions,
  draftSurvey,
  gatheringCells,
  noResponse,
  type SurveyDraft,
  withPeople,
} from '../../../importing/index.ts';
import { type Language, type SurveyDraftReport, type SurveyExport, UsageError } from '../../../model/index.ts';
import { label } from '../../../wording/label.ts';
import { surveyDraft } from '../../../wording/surveys/survey-draft.ts';
import { peopleNamed } from '../../people-named.ts';
import type { AnsweredFile, Brought } from './bring.ts';
import { eachOf, type FoundSurvey, mappedTo } from './find-survey.ts';

export interface DraftFound {
  readonly exported: SurveyExport;
  readonly drafted: readonly Drafted[];
}

/** Columns of answers beyond which no questionnaire is drafted: each is compared with all others. */
const mostColumns = 1000;

/**
 * Every cell of the file is looked at once: answers are those that people gave, wherever in the file.
 *
 * @throws UsageError `survey-too-wide`, `survey-drafted-from-one` of several files
 */
export function draftedIn({ files, project, workspace }: Brought): DraftFound {
  const [{ path, workbook, exported }, ...others] = files;
  if (others.some((one) => workbook === undefined || one.workbook !== workbook))
    throw new UsageError('survey-drafted-from-one', { path });
  const width = exported.columns.filter(({ role }) => role === 'answer').length;
  if (width > mostColumns) throw new UsageError('survey-too-wide', { path, width, most: mostColumns });
  const cells = gatheringCells(exported);
  const isNoResponse = noResponse(exported, [], []);
  for (const { file, exported: own } of files)
    file.each((record, number) => {
      if (number > own.headerRow && !isNoResponse(record)) cells.take(record);
    });
  const communes = (project.info.territory?.communes ?? []).map(({ insee, name }) => ({ id: insee ?? name, name }));
  const request = { exported, gathered: cells.gathered(), communes, names: [...peopleNamed(workspace).values()] };
  const known = withPeople(request);
  return { exported: known, drafted: draftedQuestions({ ...request, exported: known }) };
}

/** Framaforms and Webform give the title of the form above its questions; else it is the name of the file. */
function titleOf({ workbook, path: typed, file, exported }: AnsweredFile): string {
  const path = workbook ?? typed;
  const [first] = file.head;
  const above = exported.format.id === 'webform-7' && exported.headerRows > 2 ? (first?.cells[0] ?? '').trim() : '';
  return above || basename(path, extname(path)).replace(/[-_]+/g, ' ').trim() || path;
}

/** What it may be, in words: « une échelle de 1 à 5 », « un choix parmi 8 réponses ». */
export function readingSaid({ shape }: DraftReading, language: Language): string {
  const { options = [], rows = [], scale, other = false } = shape;
  return surveyDraft[language].shape({
    type: label(`survey.questions.type=${shape.type}`, language) ?? shape.type,
    options: options.length,
    rows: rows.length,
    scale: scale?.min === undefined || scale.max === undefined ? null : { min: scale.min, max: scale.max },
    hasOther: other,
  });
}

const comment = (text: string): string => `# ${text.replace(/\s+/g, ' ')}`;

/** Comments stand before the question that they are of; what is so of most questions is said once, above. */
function draftText({ survey, notes, rest }: SurveyDraft, path: string, language: Language): string {
  const words = surveyDraft[language];
  const areCodes = notes.filter((one) => one.notes.includes('text-is-code')).length * 2 > (survey.questions ?? []).length;
  const said = new Map(
    notes.map(({ question, notes: own }) => [question, own.filter((note) => !areCodes || note !== 'text-is-code')]),
  );
  const lines = fileText(survey)
    .split('\n')
    .flatMap((line) => {
      const [, margin = '', id = ''] = /^( *)- \{?id: (Q\d+[a-z]?)\b/.exec(line) ?? [];
      return [...(said.get(id) ?? []).map((note) => margin + comment(words.notes[note])), line];
    });
  const doubts = rest.map(({ columns, readings }) => {
    const headers = columns.map(({ header }) => header);
    return `– ${words.restOne(
      headers,
      readings.map((one) => readingSaid(one, language)),
    )}`;
  });
  const head = [
    ...words.head(path),
    ...(areCodes ? [words.codes] : []),
    ...(doubts.length > 0 ? [words.restHead, ...doubts] : []),
  ];
  return [...head.map(comment), ...lines].join('\n');
}

export interface DraftedFile {
  readonly brought: Brought;
  readonly found: FoundSurvey;
}

/** @throws UsageError `survey-not-drafted` when no column surely is a question. */
export function draftFile(brought: Brought, { exported, drafted }: DraftFound, language: Language): DraftedFile {
  const id = nextId(
    'SV',
    brought.project.surveys.map((survey) => survey.id),
  );
  const [first] = brought.files;
  const named = { id, title: titleOf(first), exported, sample: first.sample };
  const draft = draftSurvey(drafted, named);
  const { survey, rest } = draft;
  const { questions = [] } = survey;
  if (questions.length === 0) throw new UsageError('survey-not-drafted', { path: first.path });
  const path = `surveys/${id}.yaml`;
  const told: SurveyDraftReport = {
    path,
    questions: questions.map((question) => ({
      question: question.id,
      said: readingSaid({ shape: question, uses: [], notes: [] }, language),
      profile: question.profile ?? null,
    })),
    rest: rest.map(({ columns, readings }) => ({
      headers: columns.map(({ header }) => header),
      said: readings.map((one) => readingSaid(one, language)),
    })),
  };
  const text = draftText(draft, basename(first.workbook ?? first.path), language);
  const files = eachOf(brought.files, (file) => ({ ...file, exported: { ...file.exported, columns: exported.columns } }));
  return { brought: { ...brought, files, draft: { told, text } }, found: mappedTo(survey, files) };
}
