// The questionnaires as paper asks them: boxes to tick, levels in a row, grids, and to whom each question is put.

import type { Answer, AskedQuestion, Questionnaire, Survey, View } from '../../model/index.ts';
import { ownLanguage, questionnaireOf } from '../../project/needs/index.ts';
import { writeCondition } from '../../values/index.ts';
import { conditionSaid, surveyNotice } from '../../wording/index.ts';
import { mustBeCoded } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type QuestionnaireView = View['questionnaires'][number];
type QuestionView = QuestionnaireView['sections'][number]['questions'][number];

/** In the language of the document when they are written in it; one without questions is not there. */
export const questionnairesView = (input: ViewInput): View['questionnaires'] =>
  input.project.surveys.flatMap((survey) => {
    const isTranslated = survey.languages?.includes(input.language) ?? false;
    const asked = questionnaireOf(survey, isTranslated ? input.language : ownLanguage(survey));
    return asked.questions.length === 0 ? [] : [questionnaireView(input, survey, asked)];
  });

function questionnaireView(input: ViewInput, { waves = [] }: Survey, asked: Questionnaire): QuestionnaireView {
  const { id, title, introduction, closing, sections, questions } = asked;
  return {
    id,
    title,
    introduction,
    closing,
    until: waves.at(-1)?.end ?? null,
    notice: surveyNotice(asked, input.project.info.territory),
    hasRequired: questions.some(({ required }) => required),
    sections: sections.map((section) => ({
      title: section.title,
      text: section.text,
      questions: section.questions.map((question) => questionView(input, question, asked)),
    })),
  };
}

function questionView(input: ViewInput, question: AskedQuestion, { questions, language }: Questionnaire): QuestionView {
  const { id, number, type, text, help, condition, most, other, unit, required, personal, answers } = question;
  const isRow = isRowOfLevels(question);
  const levels = isRow ? answers.filter(({ value }) => value !== null) : [];
  const ticked = type === 'ranking' || type === 'matrix' ? [] : answers.filter((answer) => !levels.includes(answer));
  const meaning = (level: Answer | undefined): string | null =>
    level === undefined || level.label === level.code ? null : level.label;
  return {
    id,
    number,
    type: mustBeCoded(input, 'survey.questions.type', type),
    text,
    help,
    condition: condition === null ? null : (conditionSaid(condition, questions, language) ?? writeCondition(condition)),
    isMultiple: type === 'multiple',
    most,
    ticks: inPairs(ticked.map(leveled)),
    ranks: type === 'ranking' ? answers.map(({ label }) => label) : [],
    levels: levels.map(({ code }) => code),
    low: meaning(levels[0]),
    high: meaning(levels.at(-1)),
    grid: type === 'matrix' ? gridOf(question) : null,
    other,
    unit,
    required,
    personal,
  };
}

/** Levels of which only the ends bear words stand in a row; those that all bear some are a list. */
function isRowOfLevels({ type, answers }: AskedQuestion): boolean {
  const levels = answers.filter(({ value }) => value !== null);
  return type !== 'matrix' && levels.slice(1, -1).some(({ label, code }) => label === code);
}

const leveled = ({ label, value }: Answer): string => (value === null || label === String(value) ? label : `${value} – ${label}`);

/** In letters: what half of a line holds. */
const halfLine = 38;
/** Few answers read better one under the other. */
const mostInLine = 5;

function inPairs(labels: readonly string[]): QuestionView['ticks'] {
  if (labels.length <= mostInLine || labels.some(({ length }) => length > halfLine))
    return labels.map((left) => ({ left, right: null }));
  const half = Math.ceil(labels.length / 2);
  return labels.slice(0, half).map((left, index) => ({ left, right: labels[half + index] ?? null }));
}

/** A table of Markdown, a box in each cell. */
function gridOf({ rows, answers }: AskedQuestion): string {
  const cell = (text: string): string => text.replace(/[\\`*_[\]|<>&~#]/g, '\\$&').replace(/\s+/g, ' ');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line([' ', ...answers.map((answer) => cell(leveled(answer)))]),
    line(['---', ...answers.map(() => ':-:')]),
    ...rows.map(({ label }) => line([cell(label), ...answers.map(() => '☐')])),
  ].join('\n');
}
