// A cross table as documents lay it out: as many columns as fit, and what can be said of the groups.
import type { CrossingStatistics, Language, QuestionStatistics } from '../../model/index.ts';
import { answerLabel, verdictSentences } from '../../wording/survey-sentences.ts';
import { surveyWords } from '../../wording/survey-words.ts';
import { crossingChart } from './survey-charts.ts';
import type { SurveyQuestionView } from './surveys.ts';

type CrossingView = SurveyQuestionView['crossings'][number];

/** What a page takes beside the name of a group, its base and its mean. */
const columnsAcross = 8;

export function crossingView(question: QuestionStatistics, crossing: CrossingStatistics, language: Language): CrossingView {
  const words = surveyWords[language];
  const columns = crossing.columns.map(({ code, label }) => answerLabel(code, label, words));
  const groups = crossing.groups.map(({ label, base, isFragile, cells, mean }) => ({
    label,
    base,
    fragile: isFragile && base !== null,
    counts: cells.map(({ count }) => count),
    shares: cells.map(({ share }) => share),
    mean,
  }));
  const starts = Array.from({ length: Math.max(1, Math.ceil(columns.length / columnsAcross)) }, (_, at) => at * columnsAcross);
  const within = <Item>(all: readonly Item[], from: number): Item[] => all.slice(from, from + columnsAcross);
  return {
    by: crossing.byText,
    title: words.by(crossing.byText),
    line: crossing.row?.label ?? null,
    hasMeans: groups.some(({ mean }) => mean !== null),
    columns,
    groups,
    tables: starts.map((from) => ({
      columns: within(columns, from),
      groups: groups.map((group) => ({ ...group, counts: within(group.counts, from), shares: within(group.shares, from) })),
    })),
    isSignificant: crossing.verdict.kind === 'differ',
    sentences: [...verdictSentences(crossing, language)],
    chart: crossingChart(question, crossing, language),
  };
}
