// A cross table as documents lay it out: answers down, as many groups across as fit, and what can be said of them.
import type { CrossingStatistics, GroupStatistics, Language, QuestionStatistics, View } from '../../model/index.ts';
import { answerLabel, verdictSentences } from '../../wording/surveys/survey-sentences.ts';
import { surveyWords } from '../../wording/surveys/survey-words.ts';
import { crossingChart } from './survey-charts.ts';

export type SurveyView = View['surveys'][number];

export type SurveyQuestionView = SurveyView['questions'][number];

type CrossingView = SurveyQuestionView['crossings'][number];

/** What a page takes beside the answers. */
const groupsAcross = 6;

export function crossingView(question: QuestionStatistics, crossing: CrossingStatistics, language: Language): CrossingView {
  const words = surveyWords[language];
  const columns = crossing.columns.map(({ code, label }) => answerLabel(code, label, words));
  return {
    by: crossing.byText,
    title: words.by(crossing.byText),
    line: crossing.row?.label ?? null,
    columns,
    groups: crossing.groups.map((group) => ({
      label: group.label,
      base: group.base,
      fragile: isFragile(group),
      counts: group.cells.map(({ count }) => count),
      shares: group.cells.map(({ share }) => share),
      mean: group.mean,
    })),
    tables: parted(crossing.groups).map((groups) => ({
      groups: groups.map((group) => (isFragile(group) ? `${group.label} *` : group.label)),
      width: groups.length,
      rows: columns.map((label, at) => ({ label, shares: groups.map(({ cells }) => cells[at]?.share ?? null) })),
      bases: groups.map(({ base }) => base),
      means: crossing.groups.some(({ mean }) => mean !== null) ? groups.map(({ mean }) => mean) : [],
    })),
    isSignificant: crossing.verdict.kind === 'differ',
    sentences: [...verdictSentences(crossing, language)],
    chart: crossingChart(question, crossing, language),
  };
}

/** Of a sample that is small, all shares may be hidden: a table of nothing but dashes says nothing. */
export const tellsNothing = ({ groups, verdict }: CrossingStatistics): boolean =>
  verdict.kind !== 'differ' && groups.every(({ cells, mean }) => mean === null && cells.every(({ share }) => share === null));

const isFragile = (group: GroupStatistics): boolean => group.isFragile && group.base !== null;

/** In tables as wide as one another, near enough. */
function parted(groups: readonly GroupStatistics[]): readonly (readonly GroupStatistics[])[] {
  const count = Math.ceil(groups.length / groupsAcross);
  const size = Math.ceil(groups.length / count);
  return Array.from({ length: count }, (_, at) => groups.slice(at * size, (at + 1) * size));
}
