// What the surveys answered, question by question, with the base that each share is of.
import { answersIn, inCurrentTerm, spanOf } from '../../deriving/index.ts';
import type { Project, SurveyResults, View } from '../../model/index.ts';
import { diagnosticWords } from '../../wording/index.ts';
import { answersChart } from './charts-of-diagnostic.ts';
import type { Material } from './material.ts';
import { mustBeCoded, namesOnly } from './naming.ts';
import { type QuestionCount, SMALL_BASE, shareOf } from './survey-counts.ts';

type SurveyView = View['diagnostic']['surveys'][number];
type QuestionView = SurveyView['questions'][number];
type Survey = Project['surveys'][number];
type Question = NonNullable<Survey['questions']>[number];

/** One a file of results, those of surveys that no file holds aside. */
export const surveysView = (material: Material): readonly SurveyView[] =>
  inCurrentTerm(material.project).surveyResults.flatMap((results) => {
    const survey = material.project.surveys.find(({ id }) => id === results.survey);
    return survey ? [surveyView(material, survey, results)] : [];
  });

function surveyView(material: Material, survey: Survey, results: SurveyResults): SurveyView {
  const { id, title, audiences, waves = [], questions = [] } = survey;
  const wave = waves.find((one) => one.id === results.wave);
  return {
    id,
    title: title ?? id,
    audiences: namesOnly(material, 'audience', audiences),
    period: spanOf(wave),
    channel: wave?.channel ?? null,
    base: answersIn(results),
    complete: results.complete ?? null,
    partial: results.partial ?? null,
    questions: questions.flatMap((question) =>
      (results.counts ?? [])
        .filter((count) => count.question === question.id)
        .map((count) => questionView(material, question, count)),
    ),
  };
}

function questionView(material: Material, question: Question, count: QuestionCount): QuestionView {
  const { base = 0, row, mean = null, options = {} } = count;
  const rows = codesOf(question, options).map(({ code, label }) => ({
    label: sayYesOrNo(material, question, label),
    count: options[code] ?? 0,
    share: shareOf(options[code] ?? 0, base),
  }));
  const told = {
    id: question.id,
    text: row === undefined ? question.text : `${question.text} – ${row}`,
    type: mustBeCoded(material, 'survey.questions.type', question.type),
    base,
    small: base < SMALL_BASE,
    mean,
    rows: question.type === 'multiple' ? [...rows].sort((a, b) => b.count - a.count) : rows,
  };
  return { ...told, chart: answersChart(told, material.language) };
}

/** The answers that could be given, in the order of the questionnaire, then those that only the results know. */
function codesOf(
  { options = [], scale }: Question,
  counted: Readonly<Record<string, number | undefined>>,
): readonly { readonly code: string; readonly label: string }[] {
  const { min = 0, max = -1 } = scale ?? {};
  const known = [
    ...options.map(({ code, label }) => ({ code, label })),
    // Longer scales than these are told by their mean.
    ...Array.from({ length: Math.min(Math.max(0, max - min + 1), 11) }, (_, at) => String(min + at)).map((code) => ({
      code,
      label: code,
    })),
  ];
  const others = Object.keys(counted).filter((code) => !known.some((one) => one.code === code));
  return Object.keys(counted).length === 0 ? [] : [...known, ...others.map((code) => ({ code, label: code }))];
}

function sayYesOrNo({ language }: Material, { type }: Question, label: string): string {
  const { yes, no } = diagnosticWords[language];
  return type !== 'yes-no' ? label : label === 'yes' ? yes : label === 'no' ? no : label;
}
