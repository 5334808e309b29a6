// The figures of an evaluation: progress and money by axis, needs by verdict, what surveys answered then and now.

import type { Action, Cost, GoneAction, Period, Project, View } from '../../model/index.ts';
import { costOf, linesOf } from '../../project/money/index.ts';
import { maturityThenAndNow } from '../../project/needs/index.ts';
import { meanProgress, plannedIn } from '../../project/progress/index.ts';
import { goneActions, linksOf } from '../../project/thread/index.ts';
import { isStanding } from '../../project/time/index.ts';
import { total, touchesYear, wholePercent } from '../../values/index.ts';
import { evaluationDocument } from '../../wording/project/evaluation.ts';
import type { ViewInput } from './view-input.ts';

type Shown = NonNullable<View['evaluation']>;

/** What was removed since, and was voted for years of the period. */
export const goneOver = ({ frozenPlans }: Project, period: Period | null): readonly GoneAction[] => {
  const plans = frozenPlans.filter(({ year }) => period !== null && touchesYear(period, year));
  return [...new Map(plans.flatMap(({ plan }) => [...goneActions(plan)])).values()];
};

/** What was planned, committed and spent over a period; over all years where it has none. */
export function moneyOver(
  judged: Project,
  actions: readonly Action[],
  period: Period | null,
  gone: readonly { readonly id: string }[] = [],
): Pick<Cost, 'planned' | 'committed' | 'spent'> {
  if (period === null) return costOf(linesOf(actions));
  const { committed, spent } = costOf(linesOf(actions).filter(({ year }) => year !== undefined && touchesYear(period, year)));
  const planned = total([...actions, ...gone].map(({ id }) => plannedIn(judged, id, period)));
  return { planned, committed, spent };
}

/** Money is that of the period, progress that of today. */
export function byAxis(input: ViewInput, judged: Project, period: Period | null): Shown['byAxis'] {
  const { branches, unplaced } = judged === input.project ? input.links : linksOf(judged);
  const row = (axis: string | null, title: string, actions: readonly Action[]) => {
    const progress = meanProgress(actions);
    const count = actions.filter(isStanding).length;
    const gone = goneOver(judged, period).filter((one) => (branches.get(one.axis ?? '')?.axis.id ?? null) === axis);
    const money = moneyOver(judged, actions, period, gone);
    return { title, count, progress: progress === null ? null : wholePercent(progress), ...money };
  };
  const axes = (judged.axes.axes ?? []).map(({ id, title }) => row(id, title, branches.get(id)?.actions ?? []));
  const rest = row(null, input.words.withoutAxis, unplaced);
  return unplaced.length > 0 || rest.planned !== null ? [...axes, rest] : axes;
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
