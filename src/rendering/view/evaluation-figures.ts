// The figures of an evaluation: progress and money by axis, needs by verdict, what surveys answered then and now.

import type { Action, Period, Project, View } from '../../model/index.ts';
import { costOf, linesOf } from '../../project/money/index.ts';
import { maturityThenAndNow } from '../../project/needs/index.ts';
import { meanProgress, plannedIn } from '../../project/progress/index.ts';
import { linksOf } from '../../project/thread/index.ts';
import { isStanding } from '../../project/time/index.ts';
import { touchesYear, wholePercent } from '../../values/index.ts';
import { evaluationDocument } from '../../wording/project/evaluation.ts';
import type { ViewInput } from './view-input.ts';

type Shown = NonNullable<View['evaluation']>;

/** Money is that of the period, progress that of today. */
export function byAxis(input: ViewInput, judged: Project, period: Period | null): Shown['byAxis'] {
  const row = (title: string, actions: readonly Action[]) => {
    const progress = meanProgress(actions);
    const lines = linesOf(actions).filter(({ year }) => period === null || (year !== undefined && touchesYear(period, year)));
    const { committed, spent, ...cost } = costOf(lines);
    const planned = period === null ? cost.planned : plannedIn(judged, actions, period);
    const count = actions.filter(isStanding).length;
    return { title, count, progress: progress === null ? null : wholePercent(progress), planned, committed, spent };
  };
  const { branches, unplaced } = judged === input.project ? input.links : linksOf(judged);
  const axes = (judged.axes.axes ?? []).map(({ id, title }) => row(title, branches.get(id)?.actions ?? []));
  return unplaced.length > 0 ? [...axes, row(input.words.withoutAxis, unplaced)] : axes;
}

const order = ['met', 'partly-met', 'not-met', 'unknown'];

const shownOnce = ({ verdict, pictogram, stateColour }: Shown['needVerdicts'][number], count: number) => ({
  ...{ verdict, pictogram, stateColour, count },
});

export const countedVerdicts = (verdicts: Shown['needVerdicts']): Shown['verdicts'] =>
  order.flatMap((code) => {
    const those = verdicts.filter(({ verdict }) => verdict.code === code);
    return those[0] === undefined ? [] : [shownOnce(those[0], those.length)];
  });

export function surveyChangesView({ surveyChanges, language }: ViewInput): Shown['surveyChanges'] {
  const { change } = evaluationDocument[language];
  return surveyChanges.map(({ question, answer, before, now, points, interval, isReal, isFragile }) => ({
    question,
    answer,
    before: before.share,
    beforeWave: before.wave ?? before.survey,
    beforeBase: before.base,
    now: now.share,
    nowWave: now.wave ?? now.survey,
    nowBase: now.base,
    points,
    low: interval.low,
    high: interval.high,
    verdict: isFragile ? change.fragile : isReal ? change.real : change.chance,
  }));
}

export const maturityView = ({ project, name }: ViewInput): Shown['maturity'] =>
  maturityThenAndNow(project).map(({ theme, first, last }) => ({
    theme: name('theme', theme).name,
    before: first.level,
    beforeDate: first.date ?? null,
    now: last?.level ?? null,
    nowDate: last?.date ?? null,
  }));
