// The figures of surveys, a wave at a time: what may be published alone, with what can be said of them in sentences.
import type {
  AnswerStatistics,
  LineStatistics,
  QuestionStatistics,
  SurveyStatistics,
  SurveyWave,
  View,
} from '../../model/index.ts';
import { formatNumber } from '../../wording/formats.ts';
import {
  answerLabel,
  baseSentence,
  figureSentences,
  headlineOf,
  mainAnswer,
  methodSentences,
  openSentence,
  sampleSentence,
} from '../../wording/surveys/survey-sentences.ts';
import { surveyWords } from '../../wording/surveys/survey-words.ts';
import { coded, namesOnly } from './naming.ts';
import { communesChart, questionChart } from './survey-charts.ts';
import { crossingView, type SurveyQuestionView, type SurveyView, tellsNothing } from './survey-crossing.ts';
import type { ViewInput } from './view-input.ts';

type LineView = SurveyQuestionView['lines'][number];

export const surveysView = (input: ViewInput): View['surveys'] =>
  input.surveys.flatMap((statistics) => statistics.waves.map((wave) => surveyView(input, statistics, wave)));

function surveyView(input: ViewInput, statistics: SurveyStatistics, wave: SurveyWave): SurveyView {
  const { language } = input;
  const words = surveyWords[language];
  const { survey: id, title, smallestCell, smallestBase } = statistics;
  const questions = wave.questions.map((question, at) =>
    questionView(input, question, wave.questions[at - 1]?.section !== question.section),
  );
  const answers = questions.flatMap(({ lines }) => lines);
  const groups = questions.flatMap(({ crossings }) => crossings.flatMap((one) => one.groups));
  const areLeft = wave.questions.some(({ crossings }) => crossings.some(tellsNothing));
  const isHidden =
    areLeft ||
    answers.some((line) => line.base === null || line.answers.some(({ count }) => count === null)) ||
    groups.some(({ base, shares }) => base === null || shares.includes(null));
  const isFragile = [...answers, ...groups].some(({ fragile }) => fragile);
  return {
    id,
    title,
    wave: wave.wave,
    audiences: namesOnly(input, 'audience', statistics.audiences),
    start: wave.start,
    end: wave.end,
    channel: wave.channel,
    base: wave.base,
    complete: wave.complete,
    partial: wave.partial,
    people: wave.concerned?.people ?? null,
    rate: wave.rate,
    sample: sampleSentence(wave, language),
    method: [...methodSentences(wave, language)],
    isWeighted: wave.weighting !== null,
    smallestCell,
    smallestBase,
    hiddenNote: isHidden ? [words.hidden(String(smallestCell)), ...(areLeft ? [words.crossingsLeft] : [])].join(' ') : null,
    fragileNote: isFragile ? words.fragile(String(smallestBase)) : null,
    mark: words.hiddenMark,
    byCommune: wave.byCommune.map(({ label, people, responses, rate }) => ({ label, people, responses, rate })),
    questions,
    chart: communesChart(wave, language),
  };
}

function questionView(input: ViewInput, question: QuestionStatistics, opensSection: boolean): SurveyQuestionView {
  const { language } = input;
  const { id, number, type, text, section, unit } = question;
  const isOpen = type === 'text' || type === 'date';
  const lines = isOpen ? [] : question.lines.map((line) => lineView(line, unit, language));
  const rows = lines.filter(({ label }) => label !== null);
  const [only = null] = rows.length > 0 ? [] : lines;
  const crossings = question.crossings
    .filter((crossing) => !tellsNothing(crossing))
    .map((crossing) => crossingView(question, crossing, language));
  return {
    id,
    number,
    type: coded(input, 'survey.questions.type', type) ?? { code: type, label: type },
    text,
    section,
    opensSection,
    unit,
    isOpen,
    openText: isOpen ? openSentence(question, language) : null,
    isSeveral: type === 'multiple',
    base: (only ?? (isOpen ? question.lines[0] : null))?.base ?? null,
    baseText: only?.baseText ?? basesText(rows, language),
    answers: only ? (only.groups.length > 0 ? [...only.groups, ...only.answers] : only.answers) : [],
    rows,
    lines,
    mean: only?.mean?.value ?? null,
    nps: only?.nps?.score ?? null,
    crossings,
    headline: headlineOf(question, language),
    isProfile: question.profile !== null,
    contrasts: crossings.filter(({ isSignificant }) => isSignificant).flatMap(({ sentences: [, ...apart] }) => apart),
    differences: crossings.filter(({ isSignificant }) => isSignificant).flatMap(({ sentences }) => sentences),
    chart: isOpen ? null : questionChart(question, language),
  };
}

/** Rows of a table are answered by more or fewer people each. */
function basesText(rows: readonly LineView[], language: ViewInput['language']): string {
  const [first = '', ...others] = new Set(rows.map(({ baseText }) => baseText));
  const known = rows.flatMap(({ base }) => base ?? []);
  if (others.length === 0 || known.length === 0) return first;
  const [words, least, most] = [surveyWords[language], Math.min(...known), Math.max(...known)];
  return least === most ? `${words.base(least)}.` : words.bases(formatNumber(least, language), formatNumber(most, language));
}

function lineView(line: LineStatistics, unit: string | null, language: ViewInput['language']): LineView {
  const { row, base, isFragile, mean, nps, rank, groups, answers } = line;
  const words = surveyWords[language];
  const shown = ({ code, label, count, share, interval }: AnswerStatistics) => ({
    code,
    label: answerLabel(code, label, words),
    count,
    share,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  });
  return {
    label: row?.label ?? null,
    base,
    baseText: baseSentence(line, language),
    fragile: isFragile && base !== null,
    answers: answers.map(shown),
    groups: groups.map(shown),
    mean: mean && {
      value: mean.value,
      low: mean.interval?.low ?? null,
      high: mean.interval?.high ?? null,
      deviation: mean.deviation,
      median: mean.median,
    },
    nps: nps && { score: nps.score, low: nps.interval?.low ?? null, high: nps.interval?.high ?? null },
    rank: rank && { ...rank },
    main: mainAnswer(groups.length > 0 ? groups : answers, language),
    sentences: [...figureSentences(line, unit, language)],
  };
}
