// What is known of an import → the noun that is told and printed as JSON.
import { knownQuestions, outsideAnswers } from '../../../importing/index.ts';
import type {
  ChoiceCoding,
  FileCount,
  FileImport,
  MappedQuestion,
  Survey,
  SurveyDraftReport,
  SurveyImport,
  SurveyMapping,
  SurveyReading,
  SurveyResults,
} from '../../../model/index.ts';
import type { CountedAnswers, MappedFile } from './count-answers.ts';
import type { Several } from './find-survey.ts';
import { joinedReading } from './joined-reports.ts';

export interface ReadingAsked extends MappedFile {
  readonly survey: Survey;
  readonly others: readonly string[];
  readonly draft: SurveyDraftReport | null;
}

function choicesIn({ questions = [] }: Survey, mapping: SurveyMapping): readonly ChoiceCoding[] {
  const many = new Set(questions.filter(({ type }) => type === 'multiple').map(({ id }) => id));
  const codings = mapping.questions
    .filter(({ question }) => many.has(question))
    .map(({ columns }): ChoiceCoding => (columns.some(({ use }) => use.kind === 'answer') ? 'columns' : 'joined'));
  return [...new Set(codings)];
}

const headersOf = ({ columns }: MappedQuestion): readonly string[] => columns.map(({ column }) => column.header);

export function surveyReadingOf({ path, exported, file, survey, mapping, others, draft }: ReadingAsked): SurveyReading {
  const texts = new Map(knownQuestions(survey).map(({ asked }) => [asked.id, asked.text]));
  const { format, because, headerRow, headerRows, columns } = exported;
  return {
    file: path,
    survey: survey.id,
    title: survey.title ?? survey.id,
    others,
    read: {
      format: format.id,
      title: format.written.title,
      origin: format.origin,
      hides: format.hides,
      because,
      sheet: file.sheet,
      headerRow,
      headerRows,
      text: file.text(),
      columns: columns.length,
      choices: choicesIn(survey, mapping),
    },
    questions: mapping.questions.map((one) => ({
      question: one.question,
      text: texts.get(one.question) ?? one.question,
      headers: headersOf(one),
      confidence: one.confidence,
      because: one.because,
    })),
    missing: mapping.missing,
    lost: mapping.lost,
    unknown: mapping.unknown.map(({ column, nearest }) => ({ header: column.header, nearest })),
    aside: [...mapping.aside, ...columns.filter(({ role }) => role === 'text-of')].map(({ header }) => header),
    dropped: mapping.dropped.map(({ header, role, isByContent }) => ({ header, role, isByContent })),
    outside: outsideAnswers(exported, file.head, file.book),
    draft,
  };
}

export interface CountTold {
  readonly survey: Survey;
  readonly counted: CountedAnswers;
  /** What all the files came to. */
  readonly together: FileCount;
  readonly results: SurveyResults;
  readonly wave: Pick<SurveyImport, 'wave' | 'waveBecause'>;
  readonly weighting: SurveyImport['weighting'];
  readonly written: SurveyImport['results'];
  readonly openPath: string;
}

/** `readings`: of each file. */
export function surveyImportOf(readings: Several<SurveyReading>, asked: CountTold): SurveyImport {
  const { survey, counted, together, results, wave, weighting, written, openPath } = asked;
  const { files, open } = counted;
  const order = knownQuestions(survey).map(({ asked: { id } }) => id);
  const each = readings.flatMap((reading, at): FileImport[] => (files[at] ? [{ ...reading, ...files[at] }] : []));
  return {
    ...joinedReading(readings, order),
    ...wave,
    ...together,
    files: each.length > 1 ? each : [],
    bases: (results.counts ?? []).map(({ question, row = null, asked: put = 0, base = 0, noOpinion = null }) => ({
      question,
      row,
      asked: put,
      base,
      noOpinion,
    })),
    weighting,
    openAnswers: { path: openPath, ...open },
    results: written,
  };
}
