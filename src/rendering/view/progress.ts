// How far the programme is, in a few figures.

import type { Action, ActionState, ProgressRow, StoppedAction, View } from '../../model/index.ts';
import { meanProgress, programmeProgress } from '../../project/progress/index.ts';
import { stateOf } from '../../project/time/index.ts';
import { periodOf, round, wholePercent } from '../../values/index.ts';
import { meanOver, notBegun } from '../../wording/project/progress-words.ts';
import { coded, mustBeCoded } from './naming.ts';
import { colourOfCode, statesView, stateView } from './states.ts';
import type { ViewInput } from './view-input.ts';

const indicatorStates = ['reached', 'on-path', 'behind', 'away', 'missed'] as const;

const statuses = ['to-discuss', 'planned', 'in-progress', 'paused', 'blocked', 'done', 'dropped'] as const;

/** The counts sum to the total and what was dropped: actions whose status nobody stated are counted apart. */
export function progressView(input: ViewInput): View['progress'] {
  const { actions } = input.project;
  const count = (status: Action['status']) => actions.filter((action) => action.status === status).length;
  // Of each action one state: what is blocked is not late besides.
  const inState = (state: ActionState) => actions.filter((action) => stateOf(action, input.today) === state).length;
  const mean = meanProgress(actions);
  const { axes, programme, dropped, stopped } = programmeProgress(input.project, input.today);
  const counts = [
    ...statuses.map((status) => ({ status: mustBeCoded(input, 'action.status', status), count: count(status) })),
    { status: { code: 'unstated', label: input.words.unstated }, count: count(undefined) },
  ];
  return {
    counts: counts.filter((one) => one.count > 0).map((one) => ({ ...one, stateColour: colourOfCode(input, one.status.code) })),
    states: statesView(input),
    done: inState('done'),
    late: inState('late'),
    total: programme.actions,
    dropped: dropped.length,
    mean: mean === null ? null : wholePercent(mean),
    meanOf: programme.known < programme.actions ? meanOver[input.language](programme.known, programme.actions) : null,
    ...moneyOf(programme),
    byAxis: axes.map((row) => ({
      id: row.axis,
      title: row.title ?? input.words.withoutAxis,
      colour: row.axis === null ? null : (input.colours.get(row.axis) ?? null),
      actions: row.actions,
      done: row.done,
      late: row.late,
      progress: row.progress === null ? null : wholePercent(row.progress),
      ...moneyOf(row),
    })),
    atRest: stopped.map((one) => atRest(input, one)),
    indicators: indicatorsView(input),
  };
}

const moneyOf = ({ stopped, planned, spent, spentOnDropped, share }: ProgressRow) => ({
  stopped,
  planned,
  spent,
  spentOnDropped,
  share: share === null ? null : round(share, 1),
});

function atRest(input: ViewInput, one: StoppedAction): View['progress']['atRest'][number] {
  const { action, title, axis, status, isLate: late, end, reason, blocker } = one;
  const { words, language } = input;
  const known = input.actions.get(action);
  const toStart = one.isToStart ? periodOf(one.start ?? undefined) : null;
  const said = blocker?.cause
    ? words.blocker(blocker.cause, blocker.liftedBy ?? undefined, periodOf(blocker.since ?? undefined))
    : toStart && notBegun[language](toStart, reason);
  return {
    id: action,
    title,
    axis: input.project.axes.axes?.find(({ id }) => id === axis)?.title ?? null,
    status: coded(input, 'action.status', status ?? undefined),
    late,
    toStart,
    end: periodOf(end ?? undefined),
    why: said ?? reason,
    stateColour: known === undefined ? null : stateView(input, known).stateColour,
  };
}

/** The counts sum to the number of indicators: those whose state nothing says are counted apart. */
function indicatorsView(input: ViewInput): View['progress']['indicators'] {
  const { project, measures, words } = input;
  const states = project.indicators.map(({ id }) => measures.get(id)?.state ?? 'unknown');
  return [...indicatorStates, 'unknown' as const]
    .map((code) => ({
      state: { code, label: words.state[code] },
      stateColour: colourOfCode(input, code),
      count: states.filter((state) => state === code).length,
    }))
    .filter(({ count }) => count > 0);
}
