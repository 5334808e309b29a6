// Actions that came, went, began, ended, or got further.

import type { Action, Difference, DifferenceCode, State } from '../model/index.ts';
import { progressOf } from '../project/progress/index.ts';
import { writtenIds } from '../project/thread/index.ts';
import { isOver } from '../project/time/index.ts';
import { isSame, paired } from './paired.ts';

type Status = NonNullable<Action['status']>;

const onAction = (code: DifferenceCode, { id, title }: Action, more: Partial<Difference> = {}): Difference => ({
  code,
  subject: id,
  title,
  ...more,
});
const because = (reason: string | undefined): Partial<Difference> => (reason === undefined ? {} : { reason });

const isHeld = (status: Status | undefined): boolean => status === 'paused' || status === 'blocked';

/** What a change of status is called; null for what is not worth a line: to be discussed or planned. */
function turned(before: Action, after: Action, heirsOf: (action: Action) => readonly string[]): Difference | null {
  const { status: was } = before;
  const { status } = after;
  const heirs = heirsOf(after);
  if (status === 'dropped' && heirs.length > 0 && !(was === status && isSame(heirs, heirsOf(before))))
    return onAction('action-replaced', after, { ...because(after.statusReason), heirs });
  if (was === status) return null;
  // What held it back until then is no reason that it ends, nor that it is taken up again.
  const anew = after.statusReason === before.statusReason ? {} : because(after.statusReason);
  if (status === 'done') return onAction('action-done', after, anew);
  if (status === 'dropped') return onAction('action-dropped', after, because(after.statusReason));
  if (isOver(before)) return onAction('action-reopened', after, anew);
  if (status === 'blocked') return onAction('action-blocked', after, because(after.blocker?.cause ?? after.statusReason));
  if (status === 'paused') return onAction('action-paused', after, because(after.statusReason));
  if (status === 'in-progress') return onAction(isHeld(was) ? 'action-resumed' : 'action-started', after);
  return null;
}

/** Only where it goes on: a start or an end is told by itself. */
function advanced(before: Action, after: Action): Difference | null {
  const [from, to] = [progressOf(before).value, progressOf(after).value];
  if (to === null || from === to || isOver(after) || after.status !== before.status) return null;
  return onAction('action-advanced', after, { figure: { from, to } });
}

export function actionDifferences({ project: before }: State, { project: after }: State): readonly Difference[] {
  const { both, added, gone } = paired(before.actions, after.actions);
  // What is not published takes over from nothing that a document tells.
  const known = new Set(after.actions.map(({ id }) => id));
  const heirsOf = ({ replacedBy }: Action) => writtenIds(replacedBy).filter((id) => known.has(id));
  return [
    ...added.map((action) => onAction('action-new', action)),
    ...both.flatMap(({ before: was, after: is }) => {
      const renamed =
        was.title === is.title ? null : onAction('action-retitled', is, { word: { from: was.title, to: is.title } });
      const moved =
        was.axis === is.axis ? null : onAction('action-moved', is, { word: { from: was.axis ?? null, to: is.axis ?? null } });
      return [turned(was, is, heirsOf), advanced(was, is), renamed, moved].filter((one) => one !== null);
    }),
    ...gone.map((action) => onAction('action-gone', action)),
  ];
}
