// A project and what was measured of it → an evaluation as the figures propose it.

import type {
  Action,
  DraftPoint,
  EvaluationDraft,
  MeasuredIndicator,
  Project,
  RecommendationDraft,
  SurveyChange,
} from '../../model/index.ts';
import { isUnanswered } from '../../project/needs/index.ts';
import { type EvaluationScope, plannedOver } from '../../project/progress/index.ts';
import { isLate, isStanding } from '../../project/time/index.ts';
import { actionDraft } from './action-points.ts';
import { answersTo, type Findings } from './answers.ts';
import { followUpDraft } from './follow-up.ts';
import { type JudgedIndicator, judgedIndicators, lastDay, periodRead } from './indicator-points.ts';
import { needDraft } from './need-drafts.ts';
import { point, subjectOf } from './points.ts';

export interface EvaluationRequest {
  readonly project: Project;
  readonly scope: EvaluationScope;
  /** Of any date: the figures of the period are taken out of them. */
  readonly measureOn: (day: string) => readonly MeasuredIndicator[];
  readonly changes: readonly SurveyChange[];
  /** YYYY-MM-DD */
  readonly today: string;
}

export function evaluate({ project, scope, measureOn, changes, today }: EvaluationRequest): EvaluationDraft {
  const period = periodRead(scope.period);
  const day = lastDay(period, today);
  const isTroubled = (action: Action): boolean => action.status === 'blocked' || isLate(action, day);
  const judged = judgedIndicators(project.indicators, measureOn(day), period, day);
  const isOver = (periodRead(scope.years).end ?? '9999') <= today;
  const planned = plannedOver(project, periodRead(scope.years));
  const found: Findings = { project, scope, period, day, isOver, planned, judged, isTroubled, changes };
  const judgedFor = (action: Action): readonly JudgedIndicator[] =>
    // What was given up reached nothing.
    judged.filter(
      ({ indicator }) => isStanding(action) && indicator.headline !== true && action.indicators?.includes(indicator.id),
    );
  const actions = scope.actions.map((action) => actionDraft(action, judgedFor(action), found));
  return {
    kind: scope.kind,
    period: scope.period,
    questions: answersTo(found),
    ...balance(found),
    actions,
    needs: scope.needs.map((need) => needDraft(need, judged, isTroubled)),
    followUp: scope.recommendations.map((one) => followUpDraft(project, one, day)),
    recommendations: recommended(found),
  };
}

/** Of the programme whole: its headline indicators, and how many actions are done, late or blocked; the rest is told of each action. */
function balance({ scope, day, judged, isTroubled }: Findings): Pick<EvaluationDraft, 'strengths' | 'weaknesses'> {
  const isOfNone = ({ indicator }: JudgedIndicator) =>
    !scope.actions.some(({ indicators = [] }) => indicators.includes(indicator.id));
  const shown = judged.filter((one) => one.indicator.headline === true || isOfNone(one));
  const group = (code: 'actions-done' | 'actions-late' | 'actions-blocked', actions: readonly Action[]): readonly DraftPoint[] =>
    actions.length === 0
      ? []
      : [
          point(
            code,
            actions.map((one) => subjectOf(one)),
            { count: { some: actions.length, of: scope.actions.length }, detail: day },
          ),
        ];
  const isBlocked = ({ status }: Action) => status === 'blocked';
  const bare = scope.needs.filter(isUnanswered).map(({ need }) => ({ id: need.id, title: need.statement, unit: null }));
  return {
    strengths: [
      ...shown.filter(({ outcome }) => outcome === 'reached' || outcome === 'on-path').map((one) => one.point),
      ...group(
        'actions-done',
        scope.actions.filter(({ status }) => status === 'done'),
      ),
    ],
    weaknesses: [
      ...shown.filter(({ outcome }) => outcome === 'short').map((one) => one.point),
      ...group(
        'actions-late',
        scope.actions.filter((one) => isTroubled(one) && !isBlocked(one)),
      ),
      ...group('actions-blocked', scope.actions.filter(isBlocked)),
      ...(bare.length > 0 ? [point('needs-unanswered', bare)] : []),
    ],
  };
}

/** What an open recommendation is about already is not recommended again. */
function recommended({ project, scope, judged, isTroubled }: Findings): readonly RecommendationDraft[] {
  const known = new Set(scope.recommendations.flatMap(({ evidence = [] }) => evidence));
  const numbers = project.evaluations.flatMap(({ recommendations = [] }) => recommendations.map(({ id }) => Number(id.slice(3))));
  const ofAction = (action: Action) => ({
    code: action.status === 'blocked' ? ('unblock' as const) : ('bring-back' as const),
    subject: subjectOf(action),
    owner: action.leads?.[0] ?? null,
  });
  const troubled = scope.actions.filter(isTroubled);
  const isTold = ({ indicator }: JudgedIndicator) => troubled.some(({ indicators = [] }) => indicators.includes(indicator.id));
  const wanted: readonly Omit<RecommendationDraft, 'id'>[] = [
    ...troubled.map(ofAction),
    ...judged
      .filter((one) => one.outcome === 'short' && !isTold(one))
      .map(({ indicator }) => ({ code: 'reach' as const, subject: subjectOf(indicator), owner: indicator.owner ?? null })),
    ...scope.needs.filter(isUnanswered).map(({ need }) => ({
      code: 'answer' as const,
      subject: { id: need.id, title: need.statement, unit: null },
      owner: project.info.lead ?? null,
    })),
  ];
  const first = Math.max(0, ...numbers) + 1;
  return wanted
    .filter(({ subject }) => !known.has(subject.id))
    .map((one, at) => ({ id: `RE-${String(first + at).padStart(2, '0')}`, ...one }));
}
