// How far the programme is, in a few figures.

import type { Action, ProgressRow, StoppedAction, View } from '../../model/index.ts';
import { meanProgress, programmeProgress } from '../../project/progress/index.ts';
import { isLate } from '../../project/time/index.ts';
import { periodOf, round } from '../../values/index.ts';
import type { Material } from './material.ts';
import { coded, mustBeCoded } from './naming.ts';
import { colourOfCode, statesView, stateView } from './states.ts';

const indicatorStates = ['reached', 'on-path', 'behind', 'away', 'missed'] as const;

const statuses = ['to-discuss', 'planned', 'in-progress', 'paused', 'blocked', 'done', 'dropped'] as const;

/** The counts sum to the total: actions whose status nobody stated are counted apart. */
export function progressView(material: Material): View['progress'] {
  const { actions } = material.project;
  const count = (status: Action['status']) => actions.filter((action) => action.status === status).length;
  const mean = meanProgress(actions);
  const { axes, programme, stopped } = programmeProgress(material.project, material.today);
  const counts = [
    ...statuses.map((status) => ({ status: mustBeCoded(material, 'action.status', status), count: count(status) })),
    { status: { code: 'unstated', label: material.words.unstated }, count: count(undefined) },
  ];
  return {
    counts: counts
      .filter((one) => one.count > 0)
      .map((one) => ({ ...one, stateColour: colourOfCode(material, one.status.code) })),
    states: statesView(material),
    done: count('done'),
    late: actions.filter((action) => isLate(action, material.today)).length,
    total: actions.length,
    mean: mean === null ? null : round(mean, 0),
    ...moneyOf(programme),
    byAxis: axes.map((row) => ({
      id: row.axis,
      title: row.title ?? material.words.withoutAxis,
      colour: row.axis === null ? null : (material.colours.get(row.axis) ?? null),
      actions: row.actions,
      done: row.done,
      late: row.late,
      progress: row.progress === null ? null : round(row.progress, 0),
      ...moneyOf(row),
    })),
    atRest: stopped.map((one) => atRest(material, one)),
    indicators: indicatorsView(material),
  };
}

const moneyOf = ({ stopped, planned, spent, share }: ProgressRow) => ({
  stopped,
  planned,
  spent,
  share: share === null ? null : round(share, 1),
});

function atRest(material: Material, one: StoppedAction): View['progress']['atRest'][number] {
  const { action, title, axis, status, isLate: late, end, reason, blocker } = one;
  const known = material.actions.get(action);
  const said = blocker?.cause
    ? material.words.blocker(blocker.cause, blocker.liftedBy ?? undefined, periodOf(blocker.since ?? undefined))
    : null;
  return {
    id: action,
    title,
    axis: material.project.axes.axes?.find(({ id }) => id === axis)?.title ?? null,
    status: coded(material, 'action.status', status ?? undefined),
    late,
    end: periodOf(end ?? undefined),
    why: said ?? reason,
    stateColour: known === undefined ? null : stateView(material, known).stateColour,
  };
}

/** The counts sum to the number of indicators: those whose state nothing says are counted apart. */
function indicatorsView(material: Material): View['progress']['indicators'] {
  const { project, measures, words } = material;
  const states = project.indicators.map(({ id }) => measures.get(id)?.state ?? 'unknown');
  return [...indicatorStates, 'unknown' as const]
    .map((code) => ({
      state: { code, label: words.state[code] },
      stateColour: colourOfCode(material, code),
      count: states.filter((state) => state === code).length,
    }))
    .filter(({ count }) => count > 0);
}
