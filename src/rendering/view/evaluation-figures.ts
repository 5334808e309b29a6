// The figures of an evaluation: progress and money by axis, needs by verdict, what surveys answered then and now.

import type { Action, Cost, GoneAction, Money, Period, Project, View } from '../../model/index.ts';
import { costOf, linesOf } from '../../project/money/index.ts';
import { maturityThenAndNow } from '../../project/needs/index.ts';
import { goneOver, meanProgress } from '../../project/progress/index.ts';
import { linksOf } from '../../project/thread/index.ts';
import { isStanding } from '../../project/time/index.ts';
import { total, touchesYear, wholePercent } from '../../values/index.ts';
import { evaluationDocument } from '../../wording/project/evaluation.ts';
import type { ViewInput } from './view-input.ts';

type Shown = NonNullable<View['evaluation']>;

/** The programme that an evaluation judges, and over what. */
export interface Judged {
  readonly project: Project;
  /** All years where it has none, and `planned` neither. */
  readonly period: Period | null;
  readonly planned: ReadonlyMap<string, Money | null> | null;
}

/** What was planned, committed and spent then on some actions, and voted of some that were removed since. */
export function moneyOver(
  { period, planned }: Judged,
  actions: readonly Action[],
  gone: readonly GoneAction[] = [],
): Pick<Cost, 'planned' | 'committed' | 'spent'> {
  if (period === null || planned === null) return costOf(linesOf(actions));
  const { committed, spent } = costOf(linesOf(actions).filter(({ year }) => year !== undefined && touchesYear(period, year)));
  return { planned: total([...actions, ...gone].map(({ id }) => planned.get(id) ?? null)), committed, spent };
}

/** The money of the whole and of each axis. */
export function moneyView(input: ViewInput, judged: Judged) {
  const { project, period } = judged;
  const { branches, unplaced } = project === input.project ? input.links : linksOf(project);
  const gone = period === null ? [] : goneOver(project, period);
  /** Money is that of the period, progress that of today. */
  const row = (axis: string | null, title: string, actions: readonly Action[]): Shown['byAxis'][number] => {
    const progress = meanProgress(actions);
    const count = actions.filter(isStanding).length;
    const own = gone.filter((one) => (branches.get(one.axis ?? '')?.axis.id ?? null) === axis);
    const money = moneyOver(judged, actions, own);
    return { title, count, progress: progress === null ? null : wholePercent(progress), ...money };
  };
  const axes = (project.axes.axes ?? []).map(({ id, title }) => row(id, title, branches.get(id)?.actions ?? []));
  const rest = row(null, input.words.withoutAxis, unplaced);
  const byAxis = unplaced.length > 0 || rest.planned !== null ? [...axes, rest] : axes;
  return { byAxis, ...moneyOver(judged, project.actions, gone) };
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
