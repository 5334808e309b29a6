// What the figures answer to the questions of an evaluation, criterion by criterion.

import type { Action, DraftPoint, EvaluationCriterion, SurveyChange } from '../../model/index.ts';
import { operatesFrom } from '../../project/money/index.ts';
import { isUnanswered, maturityThenAndNow } from '../../project/needs/index.ts';
import { isAside, moneyIn, programmeIn, wholeProgramme } from '../../project/progress/index.ts';
import { changedNeeds } from '../../project/thread/index.ts';
import { everyAction, isOver, isStanding, overPeriod } from '../../project/time/index.ts';
import { byText, grouped, isWholeYears, periodOf } from '../../values/index.ts';
import type { EvaluationContext } from './action-points.ts';
import type { JudgedIndicator } from './indicator-points.ts';
import { figure, point, subjectOf } from './points.ts';

export interface Findings extends EvaluationContext {
  readonly judged: readonly JudgedIndicator[];
  readonly isTroubled: (action: Action) => boolean;
  readonly changes: readonly SurveyChange[];
}

const needSubject = ({ id, statement }: { id: string; statement: string }) => ({ id, title: statement, unit: null });

function relevance({ project, scope }: Findings): readonly DraftPoint[] {
  const bare = scope.needs.filter(isUnanswered).map(({ need }) => needSubject(need));
  const count = { some: scope.needs.length - bare.length, of: scope.needs.length };
  const changed = changedNeeds(project).map(({ need, statement }) => needSubject({ id: need, statement }));
  return [
    ...(count.of > 0 ? [point('needs-answered', [], { count, evidence: scope.needs.map(({ need }) => need.id) })] : []),
    ...(bare.length > 0 ? [point('needs-unanswered', bare)] : []),
    ...(changed.length > 0 ? [point('needs-changed', changed)] : []),
  ];
}

/** What waits for an action that is late, blocked or given up. */
function coherence({ project, scope, isTroubled }: Findings): readonly DraftPoint[] {
  return scope.actions.flatMap((action) => {
    if (isOver(action)) return [];
    const ids = (action.dependsOn ?? []).map((one) => (typeof one === 'string' ? one : one.action));
    const waited = everyAction(project).filter((one) => ids.includes(one.id) && (!isStanding(one) || isTroubled(one)));
    return waited.map((one) => point('waits-for', [subjectOf(action), subjectOf(one)]));
  });
}

function effectiveness({ judged }: Findings): readonly DraftPoint[] {
  const aimed = judged.filter(({ point: { code } }) => code === 'target-reached' || code === 'target-missed');
  if (aimed.length === 0) return [];
  const missed = aimed.filter(({ outcome }) => outcome === 'short').map((one) => one.point);
  const count = { some: aimed.length - missed.length, of: aimed.length };
  const evidence = aimed.map(({ indicator }) => indicator.id);
  return [point('targets-counted', [], { count, evidence }), ...missed];
}

/** What one unit cost, where one action alone produces it and its figures of the period say how many. */
function unitCosts({ scope, judged }: Findings): readonly DraftPoint[] {
  return judged.flatMap(({ indicator, point: { figures } }) => {
    if (indicator.level !== 'output' || indicator.aggregation !== 'sum' || indicator.cumulative === true) return [];
    const producers = scope.actions.filter(({ indicators = [] }) => indicators.includes(indicator.id));
    const [action] = producers;
    const value = figures.find(({ what }) => what === 'value');
    if (action === undefined || producers.length > 1 || !value || value.value <= 0 || value.period === undefined) return [];
    const period = periodOf(value.period);
    // What a quarter produced was not made with the money of its year.
    const spent = period === null || !isWholeYears(period) ? null : moneyIn([action], 'spent', period);
    if (spent === null || spent === 0) return [];
    const subjects = [subjectOf(indicator, indicator.unit ?? null), subjectOf(action)];
    return [point('unit-cost', subjects, { figures: [figure(action.id, 'spent', spent, value.period), value] })];
  });
}

function efficiency(found: Findings): readonly DraftPoint[] {
  const { project, scope, planned: voted } = found;
  const period = periodOf(scope.years);
  const { actions } = overPeriod(project, period);
  const [spent, planned] = (['spent', 'planned'] as const).map((amount) => programmeIn(project, amount, period));
  if (spent == null || planned == null) return unitCosts(found);
  const evidence = actions.flatMap((action) => (moneyIn([action], 'spent', period) === null ? [] : [action.id]));
  // What was dropped plans nothing any more: what it spent is named, to be told apart from what is planned.
  const aside = actions.flatMap((action) => {
    const gone = isAside(action, voted) ? moneyIn([action], 'spent', period) : null;
    return gone === null || gone === 0 ? [] : [figure(action.id, 'spent', gone, scope.years)];
  });
  const whole = (what: 'spent' | 'planned', value: number) => figure(wholeProgramme, what, value, scope.years);
  const figures = [whole('spent', spent), whole('planned', planned), ...aside];
  return [point('spent', [], { evidence, figures }), ...unitCosts(found)];
}

/** Maturity and surveys are compared over the years only. */
function impact({ project, scope, judged, changes }: Findings): readonly DraftPoint[] {
  const impacts = judged.filter(({ indicator }) => indicator.level === 'impact').map((one) => one.point);
  if (scope.kind === 'annual') return impacts;
  const levels = maturityThenAndNow(project).flatMap(({ theme, first, last }) =>
    last === null
      ? []
      : [
          point('level-changed', [{ id: theme, title: theme, unit: null }], {
            evidence: [],
            figures: [figure(theme, 'level', last.level, last.date), figure(theme, 'level', first.level, first.date)],
          }),
        ],
  );
  const shares = changes
    .filter(({ isReal }) => isReal)
    .map((change) => point('share-changed', [], { evidence: [change.id], change }));
  return [...impacts, ...levels, ...shares];
}

function sustainability({ scope, project, period }: Findings): readonly DraftPoint[] {
  const termEnd = periodOf(project.info.term?.end)?.end ?? null;
  const after = termEnd === null ? null : Number(termEnd.slice(0, 4)) + 1;
  const standing = scope.actions.filter(isStanding);
  const operating = after === null ? [] : standing.filter((action) => operatesFrom(action, after));
  const ends = standing.flatMap((action) =>
    (action.partners ?? []).flatMap((partner) => {
      const until = typeof partner === 'object' ? partner.agreement?.until : undefined;
      const end = periodOf(until)?.end ?? null;
      const isSoon =
        end !== null &&
        end >= `${(period.end ?? '').slice(0, 4)}-01-01` &&
        end <= `${Number((period.end ?? '9998').slice(0, 4)) + 1}-12-31`;
      return isSoon && until !== undefined ? [{ action, end, until: String(until) }] : [];
    }),
  );
  const inOrder = grouped(
    ends.toSorted((one, other) => byText(one.end, other.end)),
    ({ until }) => until,
  );
  const ending = [...inOrder].map(([detail, those]) =>
    point(
      'agreement-ends',
      [...new Set(those.map(({ action }) => action))].map((action) => subjectOf(action)),
      { detail },
    ),
  );
  const leaderless = standing.filter(({ leads = [], status }) => leads.length === 0 && status !== 'done');
  return [
    ...(operating.length > 0
      ? [
          point(
            'operating-after',
            operating.map((one) => subjectOf(one)),
            { detail: String(after) },
          ),
        ]
      : []),
    ...ending,
    ...(leaderless.length > 0
      ? [
          point(
            'without-lead',
            leaderless.map((one) => subjectOf(one)),
          ),
        ]
      : []),
  ];
}

const answering: readonly (readonly [EvaluationCriterion, (found: Findings) => readonly DraftPoint[]])[] = [
  ['relevance', relevance],
  ['coherence', coherence],
  ['effectiveness', effectiveness],
  ['efficiency', efficiency],
  ['impact', impact],
  ['sustainability', sustainability],
];

/** No points: the data say nothing, and people answer. */
export const answersTo = (found: Findings) => answering.map(([criterion, answer]) => ({ criterion, points: answer(found) }));
