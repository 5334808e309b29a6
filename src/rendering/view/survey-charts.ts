// The charts of a survey: what is hidden is drawn nowhere.
import type {
  AnswerStatistics,
  CrossingStatistics,
  Language,
  LineStatistics,
  QuestionStatistics,
  SurveyWave,
} from '../../model/index.ts';
import { colon, semicolon } from '../../values/index.ts';
import { chartWords, formatNumber, formatPercent } from '../../wording/index.ts';
import { answerLabel } from '../../wording/surveys/survey-sentences.ts';
import { surveyWords } from '../../wording/surveys/survey-words.ts';
import { chartOf, shortened, type ViewChart } from './chart-of.ts';

const percent = (value: number | null, language: Language): string =>
  value === null ? surveyWords[language].hiddenMark : formatPercent(value, language, { decimals: 0 });

/** A chart is entitled with the question that it answers, on two lines at most. */
const LONGEST_TITLE = 120;
const asked = (text: string): string => shortened(text, LONGEST_TITLE);

/** Shares of the answers; rows of a matrix beside one another; points of things that are ranked. */
export function questionChart(question: QuestionStatistics, language: Language): ViewChart | null {
  const words = surveyWords[language];
  const { lines, text, type } = question;
  const [first] = lines;
  if (first === undefined) return null;
  if (type === 'ranking') return pointsChart(question, language);
  if (first.row !== null) return rowsChart(question, language);
  const isShown = first.answers.some(({ share }) => share !== null);
  const answers = first.groups.length > 0 && !isShown ? first.groups : first.answers;
  const named = answers.map(({ code, label }) => shortened(answerLabel(code, label, words)));
  return chartOf(
    {
      kind: 'bar',
      title: asked(text),
      categories: named,
      series: [{ name: words.of, values: answers.map(({ share }) => share) }],
      format: 'percent',
      header: words.answer,
      cells: answers.map(({ share }) => [percent(share, language)]),
      summary: (_, kind) => `${kind}${colon[language]}${text} ${inWords(answers, language)}`.trim(),
    },
    language,
  );
}

/** Each answer with its share, as a chart is told to those who do not see it. */
const inWords = (answers: readonly AnswerStatistics[], language: Language): string =>
  answers
    .map(
      ({ code, label, share }) =>
        `${answerLabel(code, label, surveyWords[language])}${colon[language]}${percent(share, language)}`,
    )
    .join(semicolon[language]);

const nameOf = ({ row }: LineStatistics): string => shortened(row?.label ?? '');

function rowsChart({ lines, text }: QuestionStatistics, language: Language): ViewChart | null {
  const [first] = lines;
  return chartOf(
    {
      kind: 'stacked-bar',
      title: asked(text),
      categories: lines.map(nameOf),
      series: (first?.answers ?? []).map(({ label }, at) => ({
        name: label,
        values: lines.map(({ answers }) => answers[at]?.share ?? null),
      })),
      format: 'percent',
      header: surveyWords[language].answer,
      summary: (_, kind) => `${kind}${colon[language]}${text}`,
    },
    language,
  );
}

const pointsIn =
  (language: Language) =>
  ({ row, rank }: LineStatistics): string =>
    `${row?.label ?? ''}${colon[language]}${rank === null ? surveyWords[language].hiddenMark : formatNumber(rank.borda, language)}`;

function pointsChart({ lines, text }: QuestionStatistics, language: Language): ViewChart | null {
  const words = chartWords[language];
  return chartOf(
    {
      kind: 'bar',
      title: asked(text),
      categories: lines.map(nameOf),
      series: [{ name: words.points, values: lines.map(({ rank }) => rank?.borda ?? null) }],
      header: surveyWords[language].answer,
      summary: (_, kind) => `${kind}${colon[language]}${text} ${lines.map(pointsIn(language)).join(semicolon[language])}`,
    },
    language,
  );
}

/** More bars side by side would be told apart by nobody. */
const mostBars = 12;

/** Groups one above the other, each a whole; of several answers each, bars side by side while they are few. */
export function crossingChart(question: QuestionStatistics, crossing: CrossingStatistics, language: Language): ViewChart | null {
  const words = surveyWords[language];
  const { columns, groups, byText } = crossing;
  const isWhole = question.type !== 'multiple';
  if (columns.length === 0 || (!isWhole && columns.length * groups.length > mostBars)) return null;
  const kind = isWhole ? 'stacked-bar' : 'bar';
  return chartOf(
    {
      kind,
      title: words.chartBy(asked(question.text), asked(byText)),
      categories: groups.map(({ label }) => shortened(label)),
      series: columns.map(({ code, label }, at) => ({
        name: answerLabel(code, label, words),
        values: groups.map(({ cells }) => cells[at]?.share ?? null),
      })),
      format: 'percent',
      header: words.group,
      summary: (_, named) => `${named}${colon[language]}${question.text} ${words.by(byText)}`,
    },
    language,
  );
}

export function communesChart({ byCommune }: SurveyWave, language: Language): ViewChart | null {
  const words = surveyWords[language];
  const rate = (value: number | null) => (value === null ? words.hiddenMark : formatPercent(value, language, { decimals: 1 }));
  return chartOf(
    {
      kind: 'bar',
      title: words.rateByCommune,
      categories: byCommune.map(({ label }) => shortened(label)),
      series: [{ name: words.rateHead, values: byCommune.map((one) => one.rate) }],
      format: 'number',
      header: words.commune,
      cells: byCommune.map((one) => [
        `${rate(one.rate)} (${one.responses === null ? words.hiddenMark : formatNumber(one.responses, language)})`,
      ]),
    },
    language,
  );
}
