// How far each axis is and the whole programme, what they spent of what was planned, and what does not go on.
import type { Action, Money, ProgrammeProgress, ProgressRow, Project, StoppedAction } from '../../model/index.ts';
import { accountOf, spentOfPlanned, spentOnDropped } from '../money/index.ts';
import { branchesOf, writtenIds } from '../thread/index.ts';
import { isLate, isPast, isStanding, stateOf } from '../time/index.ts';
import { knownProgress, meanProgress } from './progress.ts';

const isStopped = ({ status }: Action): boolean => status === 'blocked' || status === 'paused';

/** `today` is `YYYY-MM-DD`. */
export function programmeProgress(project: Project, today: string): ProgrammeProgress {
  const { actions } = project;
  const branches = branchesOf(project);
  const axisOf = ({ axis }: Action): string | null => branches.get(axis ?? '')?.axis.id ?? null;
  const row = (axis: string | null, title: string | null, of: readonly Action[]): ProgressRow => {
    const { planned, spent } = accountOf(of).cost;
    const aside = spentOnDropped(of);
    return {
      axis,
      title,
      actions: of.filter(isStanding).length,
      done: of.filter((action) => stateOf(action, today) === 'done').length,
      late: of.filter((action) => stateOf(action, today) === 'late').length,
      stopped: of.filter(isStopped).length,
      progress: meanProgress(of),
      known: knownProgress(of),
      planned,
      spent,
      spentOnDropped: aside,
      share: shareOf(spentOfPlanned({ spent, spentOnDropped: aside }), planned),
    };
  };
  const rows = (project.axes.axes ?? []).map(({ id, title }) =>
    row(
      id,
      title,
      actions.filter((action) => axisOf(action) === id),
    ),
  );
  const unplaced = actions.filter((action) => axisOf(action) === null);
  return {
    axes: unplaced.length > 0 ? [...rows, row(null, null, unplaced)] : rows,
    programme: row(null, null, actions),
    dropped: actions
      .filter((action) => !isStanding(action))
      .map(({ id, title, replacedBy, statusReason = null }) => {
        return { action: id, title, replacedBy: writtenIds(replacedBy), reason: statusReason };
      }),
    stopped: actions
      .filter((action) => isStopped(action) || isLate(action, today))
      .map((action) => stopped(action, axisOf(action), today)),
  };
}

function shareOf(spent: Money | null, planned: Money | null): number | null {
  if (spent === null || planned === null || spent.min !== spent.max || planned.min !== planned.max) return null;
  return planned.min === 0 ? null : (100 * spent.min) / planned.min;
}

function stopped(action: Action, axis: string | null, today: string): StoppedAction {
  const { id, title, status = null, start, end, statusReason = null, blocker } = action;
  const { cause = null, liftedBy = null, since } = blocker ?? {};
  return {
    action: id,
    title,
    axis,
    status,
    isLate: isLate(action, today),
    start: start === undefined ? null : String(start),
    isToStart: isLate(action, today) && !isPast(end, today),
    end: end === undefined ? null : String(end),
    reason: statusReason,
    blocker: blocker ? { cause, liftedBy, since: since === undefined ? null : String(since) } : null,
  };
}
