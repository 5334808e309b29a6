// One line of figures as it may be shown.
import type { AnswerStatistics, LineStatistics } from '../model/index.ts';
import { hiddenParts } from './hidden-parts.ts';

export interface HiddenLine {
  readonly line: LineStatistics;
  /** The answers that may not be shown, in any group either. */
  readonly hidden: ReadonlySet<string>;
}

export const withoutFigures = (answer: AnswerStatistics): AnswerStatistics => ({
  ...answer,
  count: null,
  share: null,
  interval: null,
});
const isSmall = (count: number | null, smallest: number): boolean => count !== null && count > 0 && count < smallest;

/** `isSum`: everybody gave one answer, so that the counts are known together. */
export function hideLine(line: LineStatistics, smallest: number, isSum: boolean): HiddenLine {
  const { answers, groups, base, noOpinion } = line;
  const shown = { ...line, noOpinion: isSmall(noOpinion, smallest) ? null : noOpinion };
  if (base === null || isSmall(base, smallest)) return wholeHidden(shown);
  const hide = (all: readonly AnswerStatistics[]) =>
    hiddenParts(
      all.map(({ count }) => count ?? 0),
      smallest,
      isSum,
    );
  const atGroups = hide(groups);
  const atAnswers = hide(answers);
  // Levels of a recommendation would give back the groups that they make up, and the groups the levels: all of them, or none.
  const isAll = groups.length > 0 && (atAnswers.size > 0 || atGroups.size > 0);
  const masked = answers.map((answer, at) => (isAll || atAnswers.has(at) ? withoutFigures(answer) : answer));
  const isPartly = atAnswers.size > 0;
  const hidden =
    groups.length > 0 ? [...atGroups].map((at) => groups[at]?.code ?? '') : [...atAnswers].map((at) => answers[at]?.code ?? '');
  return {
    line: {
      ...shown,
      answers: masked,
      groups: groups.map((group, at) => (atGroups.has(at) ? withoutFigures(group) : group)),
      mean: line.mean && isPartly ? meanBeside(line, base) : line.mean,
      ends: isPartly ? null : line.ends,
      nps: atGroups.size > 0 ? null : line.nps,
      // Its mean and points are sums of what is hidden.
      rank: isPartly ? null : line.rank,
    },
    hidden: new Set(hidden),
  };
}

/** How many people for each step of the scale make one of them lost in the rounding of a mean to one decimal. */
const peopleAStep = 40;
export const isLostInMean = (base: number, levels: number): boolean => base >= peopleAStep * Math.max(1, levels - 1);

/** A mean is one more sum of what is hidden: it is shown where one person more or less on a level would not show in it. */
const meanBeside = ({ mean, answers }: LineStatistics, base: number): LineStatistics['mean'] =>
  mean && isLostInMean(base, answers.length) ? { ...mean, interval: null, deviation: null, median: null } : null;

const wholeHidden = (line: LineStatistics): HiddenLine => ({
  line: {
    ...line,
    asked: null,
    base: null,
    answers: line.answers.map(withoutFigures),
    groups: line.groups.map(withoutFigures),
    mean: null,
    ends: null,
    nps: null,
    rank: null,
  },
  hidden: new Set([...line.answers, ...line.groups].map(({ code }) => code)),
});
