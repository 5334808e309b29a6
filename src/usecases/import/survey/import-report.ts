// What is known of an import → the noun that is told and printed as JSON.
import { knownQuestions } from '../../../importing/index.ts';
import type {
  ChoiceCoding,
  MappedQuestion,
  SurveyDraftReport,
  SurveyExport,
  SurveyImport,
  SurveyReading,
  SurveyResults,
} from '../../../model/index.ts';
import type { AnswersFile } from '../../../reading/index.ts';
import type { CountedAnswers } from './count-answers.ts';
import type { FoundSurvey } from './find-survey.ts';

export interface ReadingAsked {
  readonly path: string;
  readonly exported: SurveyExport;
  readonly file: AnswersFile;
  readonly found: FoundSurvey;
  readonly others: readonly string[];
  readonly draft: SurveyDraftReport | null;
}

function choicesIn(found: FoundSurvey): readonly ChoiceCoding[] {
  const many = new Set((found.survey.questions ?? []).filter(({ type }) => type === 'multiple').map(({ id }) => id));
  const codings = found.mapping.questions
    .filter(({ question }) => many.has(question))
    .map(({ columns }): ChoiceCoding => (columns.some(({ use }) => use.kind === 'answer') ? 'columns' : 'joined'));
  return [...new Set(codings)];
}

const headersOf = ({ columns }: MappedQuestion): readonly string[] => columns.map(({ column }) => column.header);

export function surveyReadingOf({ path, exported, file, found, others, draft }: ReadingAsked): SurveyReading {
  const { survey, mapping } = found;
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
      choices: choicesIn(found),
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
    draft,
  };
}

export interface CountTold {
  readonly counted: CountedAnswers;
  readonly results: SurveyResults;
  readonly text: SurveyImport['text'];
  readonly wave: Pick<SurveyImport, 'wave' | 'waveBecause'>;
  readonly weighting: SurveyImport['weighting'];
  readonly written: SurveyImport['results'];
  readonly openPath: string;
}

export function surveyImportOf(reading: SurveyReading, asked: CountTold): SurveyImport {
  const { counted, results, wave, weighting, written, openPath, text } = asked;
  const { tallied, tellsPartial, firstDay, lastDay, remarks, untold, strays, tooLong, badlyQuoted, odd, open } = counted;
  const { complete, partial, empty } = tallied;
  return {
    ...reading,
    ...wave,
    text,
    responses: { base: complete + partial, complete, partial, empty, tellsPartial, firstDay, lastDay, ...odd },
    bases: (results.counts ?? []).map(({ question, row = null, asked: put = 0, base = 0, noOpinion = null }) => ({
      question,
      row,
      asked: put,
      base,
      noOpinion,
    })),
    remarks,
    untold,
    strays,
    tooLong,
    badlyQuoted,
    weighting,
    openAnswers: { path: openPath, ...open },
    results: written,
  };
}
