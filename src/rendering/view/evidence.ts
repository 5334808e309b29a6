// What a finding or an answer rests on, named so that a reader can find it.
import type { LineStatistics, Project, SurveyStatistics } from '../../model/index.ts';
import { diagnosticWords, formatDate, formatNumber, formatPercent } from '../../wording/index.ts';
import { coded } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type Survey = Project['surveys'][number];
type KeyFigure = NonNullable<Project['diagnostic']['portrait']>[number];

/** A key figure with its value, whom an interview heard, what an answer of a survey weighs, what else has a title by it; else the text. */
export function evidenceView(input: ViewInput, evidence: string): string {
  const { project, name, links, language } = input;
  const words = diagnosticWords[language].evidence;
  const figure = project.diagnostic.portrait?.find(({ id }) => id === evidence);
  if (figure) return figureInWords(input, figure);
  const is = ({ id }: { readonly id: string }) => evidence === id || evidence.startsWith(`${id}/`);
  const interview = project.interviews.find(is);
  if (interview) return words.interview(interview.function ?? (interview.date && formatDate(interview.date, language)));
  const workshop = project.workshops.find(is);
  if (workshop) return words.workshop(workshop.title);
  const survey = project.surveys.find(is);
  if (survey) return answerInWords(input, survey, evidence) ?? (evidence === survey.id ? words.survey(survey.title) : evidence);
  const risk = project.actions.flatMap(({ risks = [] }) => risks).find(({ id }) => id === evidence);
  if (risk?.text) return risk.text;
  const thing = (['indicator', 'action', 'need'] as const).map((kind) => name(kind, evidence)).find(({ id }) => id !== null);
  return thing?.name ?? links.decisions.get(evidence)?.decision.text ?? evidence;
}

function figureInWords(input: ViewInput, { label, value, unit, qualifier }: KeyFigure): string {
  const { words, language } = input;
  const about = coded(input, 'diagnostic.portrait.qualifier', qualifier)?.label;
  return value === undefined
    ? label
    : words.figure(label, [about, formatNumber(value, language), unit].filter(Boolean).join(' '));
}

/** `SV-01/Q4/b`: an option with its share. `SV-01/Q6`: a question, with the share of yes or the mean. Null for anything else. */
function answerInWords({ surveys, language }: ViewInput, survey: Survey, evidence: string): string | null {
  const words = diagnosticWords[language];
  const [, questionId = '', code] = evidence.split('/');
  const question = survey.questions?.find(({ id }) => id === questionId);
  const option = question?.options?.find((one) => one.code === code);
  if (!question || (code !== undefined && !option)) return null;
  const line = lastLine(surveys, survey.id, questionId);
  const base = line?.base ?? null;
  const number = (value: number): string => formatNumber(value, language);
  const weight = (one: string): string => {
    const { count = null, share = null } = line?.answers.find((answer) => answer.code === one) ?? {};
    // Too few people for their number to be told.
    if (count === null || base === null) return '';
    const answers = words.answers(count, base);
    return share === null || line?.isFragile ? answers : `${formatPercent(share, language)} (${answers})`;
  };
  if (option) return words.answer(option.label, weight(option.code));
  const yes = question.type === 'yes-no' ? weight('yes') : '';
  const mean = line?.mean ? words.mean(number(line.mean.value)) : '';
  const answers = base === null ? '' : words.base(base);
  const sentence = yes ? `${words.yes} ${yes}` : mean ? `${mean} (${answers})` : answers;
  return words.answer(question.text, sentence);
}

/** Of the last wave that put the question; none of a question asked row by row. */
function lastLine(surveys: readonly SurveyStatistics[], survey: string, question: string): LineStatistics | undefined {
  const lines = surveys
    .filter((one) => one.survey === survey)
    .flatMap(({ waves }) => waves.flatMap(({ questions }) => questions))
    .find(({ id }) => id === question)?.lines;
  return lines?.find(({ row }) => row === null);
}
