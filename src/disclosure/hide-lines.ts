// What all people of a wave answered, as it may be shown, and what that asks of each table that crosses it.
import type { CrossingStatistics, LineStatistics, QuestionStatistics, SurveyStatistics, SurveyWave } from '../model/index.ts';
import type { CrossingHiding } from './hide-crossing.ts';
import { type HiddenLine, hideLine, withoutFigures } from './hide-line.ts';

export interface HiddenLines {
  readonly linesOf: (question: QuestionStatistics) => readonly LineStatistics[];
  readonly hidingOf: (question: QuestionStatistics, crossing: CrossingStatistics) => CrossingHiding;
  /** The codes of the communes whose number of answers is hidden. */
  readonly communes: ReadonlySet<string>;
}

export type Thresholds = Pick<SurveyStatistics, 'smallestCell' | 'smallestBase'>;

const sums = new Set<QuestionStatistics['type']>(['single', 'yes-no', 'scale', 'nps', 'matrix', 'ranking']);
const none: ReadonlySet<string> = new Set();

export function hideLines({ questions }: SurveyWave, { smallestCell: smallest, smallestBase }: Thresholds): HiddenLines {
  const hiddenIn = new Map(
    questions.map(({ id, type, lines: all }) => {
      const lines = all.map((line) => hideLine(line, smallest, sums.has(type)));
      return [id, type === 'ranking' ? together(lines) : lines];
    }),
  );
  const hiddenOf = (id: string, row: string | null): ReadonlySet<string> =>
    hiddenIn.get(id)?.find(({ line }) => (line.row?.code ?? null) === row)?.hidden ?? none;
  const communes = questions.find(({ profile }) => profile === 'commune');
  return {
    linesOf: ({ id }) => (hiddenIn.get(id) ?? []).map(({ line }) => line),
    hidingOf: (question, crossing) => ({
      smallest,
      smallestBase,
      isSum: sums.has(question.type) && crossing.columns.length > 0,
      columns: hiddenColumns(crossing, hiddenOf(question.id, crossing.row?.code ?? null)),
      groups: hiddenOf(crossing.by, null),
      levels: question.lines[0]?.answers.length ?? 0,
    }),
    communes: communes === undefined ? none : (hiddenIn.get(communes.id)?.[0]?.hidden ?? none),
  };
}

/** Everybody gives each rank once, so that the ranks of one thing give back those of another: all are shown, or none. */
function together(lines: readonly HiddenLine[]): readonly HiddenLine[] {
  if (lines.every(({ hidden }) => hidden.size === 0)) return lines;
  return lines.map(({ line, hidden }) => ({
    line: { ...line, answers: line.answers.map(withoutFigures), rank: null },
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
