// What an action shows over the period of an evaluation: done, late, blocked, over or under what was planned.

import type { Action, ActionDraft, DraftPoint, Money, Period, Project } from '../../model/index.ts';
import { type EvaluationScope, inEuros, moneyIn, progressOf } from '../../project/progress/index.ts';
import { isLate } from '../../project/time/index.ts';
import { periodOf, wholePercent } from '../../values/index.ts';
import type { JudgedIndicator } from './indicator-points.ts';
import { figure, point, subjectOf } from './points.ts';

/** Spending is as planned when it is not further from it than this, in parts of 1. */
const over = 0.05;
const under = 0.25;

/** Too little is said only once the years are over: until then money is still to be spent. */
function moneyPoint(action: Action, { scope: { years }, planned: voted, isOver }: EvaluationContext): DraftPoint | null {
  const of = periodOf(years);
  const [planned, spent] = [inEuros(voted.get(action.id) ?? null), moneyIn([action], 'spent', of)];
  if (planned === null || spent === null || planned === 0) return null;
  const figures = [figure(action.id, 'spent', spent, years), figure(action.id, 'planned', planned, years)];
  if (spent > planned * (1 + over)) return point('spent-over', [subjectOf(action)], { figures });
  return isOver && spent < planned * (1 - under) ? point('spent-under', [subjectOf(action)], { figures }) : null;
}

const isDoneIn = (action: Action, period: Period): boolean => {
  const end = periodOf(action.end)?.end ?? null;
  return action.status === 'done' && end !== null && end >= (period.start ?? '') && end <= (period.end ?? '9999');
};

function leftOut({ scope }: Action): string | null {
  const listed = typeof scope?.communes === 'object' ? scope.communes : [];
  const declined = listed.flatMap((one) => (typeof one === 'object' && one.status === 'declined' ? [one.commune] : []));
  return declined.length === 0 ? null : declined.join(', ');
}

export interface EvaluationContext {
  readonly project: Project;
  readonly scope: EvaluationScope;
  readonly period: Period;
  /** The last day of it that is known of. */
  readonly day: string;
  /** The years of its money are over. */
  readonly isOver: boolean;
  /** For these years, by action, in cents. */
  readonly planned: ReadonlyMap<string, Money | null>;
}

/** `judged` are the indicators of the action that are told with it. */
export function actionDraft(action: Action, judged: readonly JudgedIndicator[], context: EvaluationContext): ActionDraft {
  const { period, day } = context;
  const self = [subjectOf(action)];
  const progress = progressOf(action).value;
  const figures = progress === null ? [] : [figure(action.id, 'progress', wholePercent(progress))];
  const isBlocked = action.status === 'blocked';
  const communes = leftOut(action);
  const weak = [
    ...(isBlocked ? [point('blocked', self, { detail: action.blocker?.cause ?? null })] : []),
    ...(!isBlocked && isLate(action, day) ? [point('late', self, { figures, detail: action.statusReason ?? null })] : []),
    ...judged.filter(({ outcome }) => outcome === 'short').map((one) => one.point),
    ...[moneyPoint(action, context)].filter((one) => one !== null),
    ...(communes === null ? [] : [point('communes-left-out', self, { detail: communes })]),
  ];
  const strong = [
    ...(isDoneIn(action, period) ? [point('done', self)] : []),
    ...judged.filter(({ outcome }) => outcome === 'reached' || outcome === 'on-path').map((one) => one.point),
  ];
  return { action: action.id, title: action.title, strengths: strong, weaknesses: weak, next: nextOf(action, weak) };
}

/** Nothing comes after what is done, and nobody knows what comes after what has not begun; spending alone changes no course. */
function nextOf({ status }: Action, weak: readonly DraftPoint[]): ActionDraft['next'] {
  if (status === 'done') return null;
  if (status === 'dropped') return 'stop';
  if (weak.some(({ code }) => code !== 'spent-over' && code !== 'spent-under')) return 'adapt';
  return status === 'in-progress' ? 'continue' : null;
}
