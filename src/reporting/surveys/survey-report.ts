// The figures of a survey for the project team: true counts, those that documents hide being marked.
import type {
  Language,
  LineStatistics,
  QuestionStatistics,
  SurveyChange,
  SurveyStatistics,
  SurveyWave,
} from '../../model/index.ts';
import { colon } from '../../values/index.ts';
import { formatNumber, formatPercent } from '../../wording/formats.ts';
import { evaluationDocument } from '../../wording/project/evaluation.ts';
import {
  answerLabel,
  baseSentence,
  figureSentences,
  methodSentences,
  openSentence,
  sampleSentence,
  verdictSentences,
} from '../../wording/surveys/survey-sentences.ts';
import { surveyReportWords, surveyWords } from '../../wording/surveys/survey-words.ts';
import { visible } from '../../wording/visible.ts';
import { bar } from '../bar.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { clip, columns, indented, left, padEnd, padStart, right, widest } from '../table.ts';
import { crossingTable, fragileMark, mark } from './survey-crossing-table.ts';

// What a survey answers now beside what it answered first, and whether chance alone may have made the difference.

const signed = (points: number, language: Language): string =>
  `${points > 0 ? '+' : ''}${formatNumber(points, language, { decimals: 1 })}`;

/** One block a question; `mark` stands beside what documents do not show. */
function changesLines(
  changes: readonly SurveyChange[],
  isHidden: (id: string) => boolean,
  mark: string,
  { language, colour, width }: ReportStyle,
): readonly string[] {
  if (changes.length === 0) return [];
  const ink = paint(colour);
  const words = surveyReportWords[language];
  const verdicts = evaluationDocument[language].change;
  const share = (value: number) => formatPercent(value, language, { decimals: 0 });
  const questions = [...new Set(changes.map(({ question }) => question))];
  const blocks = questions.flatMap((question) => {
    const ofQuestion = changes.filter((one) => one.question === question);
    const [first] = ofQuestion;
    const heads = words.changeHeads(visible(waveOf(first?.before)), visible(waveOf(first?.now)));
    const rows = ofQuestion.map(({ id, answer, before, now, points, interval, isReal, isFragile }) => [
      visible(answer),
      `${share(before.share)}${isHidden(id) ? mark : ''}`,
      `${share(now.share)}${isHidden(id) ? mark : ''}`,
      signed(points, language),
      words.from(signed(interval.low, language), signed(interval.high, language)),
      isFragile ? verdicts.fragile : isReal ? verdicts.real : verdicts.chance,
    ]);
    const sides = heads.map((head, at) => (at === 0 || at === heads.length - 1 ? left(head) : right(head)));
    return ['', `  ${ink.bold(visible(question))}`, ...columns(sides, rows, width - 2).map(indented)];
  });
  return ['', ink.bold(words.changes), ink.dim(words.changesNote), ...blocks];
}

const waveOf = (asked: SurveyChange['now'] | undefined): string => asked?.wave ?? asked?.survey ?? '';

export interface SurveyReportData {
  readonly statistics: SurveyStatistics;
  /** The same, as documents show them. */
  readonly published: SurveyStatistics;
  /** Of its answers that were asked twice, as counted; by their ids, those that documents show. */
  readonly changes: readonly SurveyChange[];
  readonly shownChanges: ReadonlySet<string>;
  /** The question by which all others are to be shown crossed. */
  readonly by: string | null;
}

const [widestAnswer, barWidth] = [48, 20];

export function surveyReport({ statistics, published, changes, shownChanges, by }: SurveyReportData, style: ReportStyle): string {
  const { language, colour } = style;
  const ink = paint(colour);
  const words = surveyReportWords[language];
  const waves = statistics.waves.flatMap((wave) => [
    '',
    ...waveLines(
      wave,
      published.waves.find((one) => one.wave === wave.wave),
      by,
      style,
    ),
  ]);
  const lines = [...waves, ...changesLines(changes, (id) => !shownChanges.has(id), mark, style)];
  const title = ink.bold(`${visible(statistics.title)} (${statistics.survey})`);
  const has = (sign: string) => lines.some((line) => line.includes(sign));
  const notes = [
    ...(has(mark) ? [words.notPublishable(String(statistics.smallestCell))] : []),
    ...(has(fragileMark) ? [surveyWords[language].fragile(String(statistics.smallestBase))] : []),
  ];
  return `${[title, ...lines, ...(notes.length > 0 ? [''] : []), ...notes.map((note) => ink.dim(note))].join('\n')}\n`;
}

function waveLines(wave: SurveyWave, shown: SurveyWave | undefined, by: string | null, style: ReportStyle): readonly string[] {
  const { language, colour, width } = style;
  const ink = paint(colour);
  const words = surveyReportWords[language];
  const name = wave.wave === null ? '' : `${surveyWords[language].wave(visible(wave.wave))}${colon[language]}`;
  const communes = wave.byCommune.map(({ label, responses, people, rate }, at) => [
    visible(label),
    `${formatNumber(responses ?? 0, language)}${shown?.byCommune[at]?.responses == null ? mark : ''}`,
    formatNumber(people, language),
    rate === null ? '' : formatPercent(rate, language, { decimals: 1 }),
  ]);
  const heads = words.communeHeads.map((head, at) => (at === 0 ? left(head) : right(head)));
  return [
    ink.bold(`${name}${sampleSentence(wave, language)}`),
    ...methodSentences(wave, language).map((one) => ink.dim(one)),
    ...wave.questions.flatMap((question, at) => ['', ...questionLines(question, shown?.questions[at], by, style)]),
    ...(communes.length > 0 ? ['', ink.bold(words.byCommune), ...columns(heads, communes, width)] : []),
  ];
}

function questionLines(
  question: QuestionStatistics,
  shown: QuestionStatistics | undefined,
  by: string | null,
  style: ReportStyle,
): readonly string[] {
  const { language, colour } = style;
  const ink = paint(colour);
  const head = ink.bold(`${question.id}  ${visible(question.text)}`);
  if (question.type === 'text' || question.type === 'date') return [head, ink.dim(`  ${openSentence(question, language)}`)];
  const crossings = question.crossings.filter((one) => by === null || one.by === by);
  return [
    head,
    ...question.lines.flatMap((line, at) => lineLines(line, shown?.lines[at], question.unit, style)),
    ...crossings.flatMap((crossing) => {
      const hidden = shown?.crossings.find((one) => one.by === crossing.by && one.row?.code === crossing.row?.code);
      const sentences = by === null && crossing.verdict.kind !== 'differ' ? [] : verdictSentences(crossing, language);
      const table = by === null ? [] : crossingTable(crossing, hidden, style);
      return [...table, ...sentences.map((one, index) => (index === 0 ? `  ${visible(one)}` : `  • ${visible(one)}`))];
    }),
  ];
}

function lineLines(
  line: LineStatistics,
  shown: LineStatistics | undefined,
  unit: string | null,
  style: ReportStyle,
): readonly string[] {
  const { language, colour, width } = style;
  const ink = paint(colour);
  const words = surveyWords[language];
  const answers = line.answers.map((answer, at) => ({
    label: visible(answerLabel(answer.code, answer.label, words)),
    count: `${formatNumber(answer.count ?? 0, language)}${shown?.answers[at]?.count == null ? mark : ' '}`,
    share: answer.share === null ? '' : formatPercent(answer.share, language, { decimals: 0 }),
    bar: bar((answer.share ?? 0) / 100, barWidth),
    interval: answer.interval ? `${answer.interval.low}–${formatPercent(answer.interval.high, language, { decimals: 0 })}` : '',
  }));
  const sized = (key: 'count' | 'share' | 'interval') => widest(answers.map((one) => one[key]));
  const room = width - sized('count') - sized('share') - sized('interval') - barWidth - 10;
  const names = Math.max(12, Math.min(widestAnswer, room, widest(answers.map(({ label }) => label))));
  const base = `${baseSentence(line, language)}${line.isFragile ? ` ${fragileMark}` : ''}`;
  return [
    ...(line.row ? [`  ${ink.bold(visible(line.row.label))}`] : []),
    ink.dim(`  ${base}`),
    ...answers.map(
      (one) =>
        `  ${padEnd(clip(one.label, names), names)}  ${padStart(one.count, sized('count'))} ${padStart(one.share, sized('share'))}  ${ink.cyan(one.bar)}  ${ink.dim(one.interval)}`,
    ),
    ...figureSentences(line, unit, language).map((one) => `  ${visible(one)}`),
  ];
}
