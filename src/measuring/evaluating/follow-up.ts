// What became of the recommendations of earlier evaluations, as far as the data say.

import type { Action, FollowUpDraft, Project } from '../../model/index.ts';
import { progressOf, type Recommendation } from '../../project/progress/index.ts';
import { everyAction, isPast } from '../../project/time/index.ts';
import { periodOf } from '../../values/index.ts';
import { subjectOf } from './points.ts';

type Status = FollowUpDraft['status'];

const begun: { readonly [status in NonNullable<Action['status']>]: Status } = {
  'to-discuss': 'open',
  planned: 'open',
  'in-progress': 'in-progress',
  paused: 'in-progress',
  blocked: 'in-progress',
  done: 'done',
  dropped: 'dropped',
};

/** A decision that names it comes first, then an action that it names, then what the last evaluation said that somebody has read. */
export function followUpDraft(project: Project, { id, text, due, evidence = [] }: Recommendation, today: string): FollowUpDraft {
  const made = project.evaluations.find(({ recommendations = [] }) => recommendations.some((one) => one.id === id));
  // The decision that adopted the evaluation adopted the recommendation, and no more.
  const isSince = (date = '') => date <= today && date > (made?.date ?? periodOf(made?.period)?.end ?? '');
  const decisions = project.meetings.flatMap(({ date, decisions: taken = [] }) => (isSince(date) ? taken : []));
  const decided = decisions.findLast(({ links = [] }) => links.includes(id));
  const action = everyAction(project).find((one) => evidence.includes(one.id) || text.includes(one.id));
  const said = project.evaluations
    .flatMap(({ followUp = [] }) => followUp)
    .findLast(({ recommendation, proposed }) => recommendation === id && proposed !== true);
  const isDue = due !== undefined && isPast(due, today);
  const draft = {
    recommendation: id,
    text,
    evidence: [],
    subject: null,
    progress: null,
    overdue: isDue ? due : null,
    note: null,
  };
  if (decided?.status !== undefined) {
    const status = decided.status === 'open' ? 'in-progress' : decided.status;
    return {
      ...draft,
      because: 'decided',
      status,
      evidence: [decided.id],
      note: decided.text,
      overdue: status === 'in-progress' ? draft.overdue : null,
    };
  }
  if (action?.status !== undefined) {
    const status = begun[action.status];
    const { value } = progressOf(action);
    const isClosed = status === 'done' || status === 'dropped';
    return {
      ...draft,
      because: 'acted',
      status,
      evidence: [action.id],
      subject: subjectOf(action),
      progress: value,
      overdue: isClosed ? null : draft.overdue,
    };
  }
  return said?.status === undefined
    ? { ...draft, because: 'silent', status: 'open' }
    : { ...draft, because: 'said', status: said.status, note: said.note ?? null };
}
