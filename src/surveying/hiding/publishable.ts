// The figures that may be shown to others: whoever reads them cannot tell what a few people answered.
import type { CrossingStatistics, QuestionStatistics, SurveyStatistics, SurveyWave } from '../../model/index.ts';
import { hideCrossing } from './hide-crossing.ts';
import { type HiddenLine, hideLine, withoutFigures } from './hide-line.ts';

/** Counts of 1 to `smallestCell` less one are hidden, with those that sums would give them back by; a nought tells of nobody. */
export const publishable = (statistics: SurveyStatistics): SurveyStatistics => ({
  ...statistics,
  waves: statistics.waves.map((wave) => publishableWave(wave, statistics.smallestCell)),
});

const sums = new Set<QuestionStatistics['type']>(['single', 'yes-no', 'scale', 'nps', 'matrix', 'ranking']);

function publishableWave(wave: SurveyWave, smallest: number): SurveyWave {
  const hiddenIn = wave.questions.map((question) => {
    const lines = question.lines.map((line) => hideLine(line, smallest, sums.has(question.type)));
    return { question, lines: question.type === 'ranking' ? together(lines) : lines };
  });
  const hiddenOf = (id: string, row: string | null): ReadonlySet<string> =>
    hiddenIn.find(({ question }) => question.id === id)?.lines.find(({ line }) => (line.row?.code ?? null) === row)?.hidden ??
    new Set();
  const questions = hiddenIn.map(({ question, lines }) => ({
    ...question,
    lines: lines.map(({ line }) => line),
    crossings: question.crossings.map((crossing) =>
      hideCrossing(crossing, {
        smallest,
        isSum: sums.has(question.type) && crossing.columns.length > 0,
        columns: hiddenColumns(crossing, hiddenOf(question.id, crossing.row?.code ?? null)),
        groups: hiddenOf(crossing.by, null),
        levels: question.lines[0]?.answers.length ?? 0,
      }),
    ),
  }));
  const communes = hiddenIn.find(({ question }) => question.profile === 'commune');
  const hidden = communes?.lines[0]?.hidden ?? new Set();
  const byCommune = wave.byCommune.map((one) => (hidden.has(one.code) ? { ...one, responses: null, rate: null } : one));
  return { ...wave, questions, byCommune };
}

/** Everybody gives each rank once, so that the ranks of one thing give back those of another: all are shown, or none. */
function together(lines: readonly HiddenLine[]): readonly HiddenLine[] {
  if (lines.every(({ hidden }) => hidden.size === 0)) return lines;
  return lines.map(({ line, hidden }) => ({
    line: { ...line, answers: line.answers.map(withoutFigures), rank: line.rank && { ...line.rank, first: null } },
    hidden,
  }));
}

/**
 * What is hidden of all is hidden of each group. Levels put together would give back a hidden one by the others, but where all that is
 * hidden is among them: that sum is known already.
 */
function hiddenColumns({ columns }: CrossingStatistics, hidden: ReadonlySet<string>): ReadonlySet<string> {
  const isTold = (answers: readonly string[]) => [...hidden].every((code) => answers.includes(code));
  const isTouched = (code: string, answers: readonly string[]) =>
    hidden.has(code) || answers.some((answer) => hidden.has(answer));
  return new Set(
    columns.flatMap(({ code, answers }) => (isTouched(code, answers) && (answers.length < 2 || !isTold(answers)) ? [code] : [])),
  );
}
