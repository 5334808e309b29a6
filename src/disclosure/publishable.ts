// The figures that may be shown to others: whoever reads them cannot tell what a few people answered.
import type { CrossingStatistics, SurveyStatistics, SurveyWave } from '../model/index.ts';
import { hideCrossing } from './hide-crossing.ts';
import { hideLines } from './hide-lines.ts';
import { isJoined } from './joins.ts';
import { withoutNested } from './nested.ts';

/** Counts of 1 to `smallestCell` less one are hidden, with those that sums would give them back by; a nought tells of nobody. */
export const publishable = (statistics: SurveyStatistics): SurveyStatistics => ({
  ...statistics,
  waves: withoutNested(statistics).map((wave) => publishableWave(wave, statistics.smallestCell)),
});

function publishableWave(wave: SurveyWave, smallest: number): SurveyWave {
  const { linesOf, hidingOf, communes } = hideLines(wave, smallest);
  const questions = wave.questions.map((question) => ({
    ...question,
    lines: linesOf(question),
    crossings: question.crossings.map((crossing) => hideCrossing(crossing, hidingOf(question, crossing))),
  }));
  const byCommune = wave.byCommune.map((one) => (communes.has(one.code) ? { ...one, responses: null, rate: null } : one));
  return { ...wave, questions: withoutReversed(questions), byCommune };
}

const isPartly = ({ groups }: CrossingStatistics): boolean =>
  groups.some((group) => isJoined(group) || group.base === null || group.cells.some(({ count }) => count === null));

/** Two questions of which each crosses the other have the same cells: where some are hidden, the second of the two tables is left out. */
function withoutReversed(questions: SurveyWave['questions']): SurveyWave['questions'] {
  const crossed = (id: string, by: string) =>
    questions.find((one) => one.id === id)?.crossings.filter((one) => one.by === by && one.row === null) ?? [];
  const placeOf = (id: string) => questions.findIndex((one) => one.id === id);
  return questions.map((question) => ({
    ...question,
    crossings: question.crossings.filter((crossing) => {
      const first = crossing.row === null && placeOf(crossing.by) < placeOf(question.id) ? crossed(crossing.by, question.id) : [];
      return first.length === 0 || ![crossing, ...first].some(isPartly);
    }),
  }));
}
