// The dated things of a project, in the order of time.
import type { Action, Period, Project, WrittenPeriod } from '../model/index.ts';
import { type NameOf, namesOf, type Say } from './names.ts';
import { byPeriod, periodOf, spanOf } from './period.ts';

export const datedKinds = [
  'step',
  'meeting',
  'workshop',
  'survey',
  'action',
  'milestone',
  'task',
  'obligation',
  'fixed-point',
  'decision',
  'evaluation',
  'recommendation',
  'communication',
] as const;

export interface Dated {
  readonly kind: (typeof datedKinds)[number];
  readonly when: Period;
  /** What the files call it; empty when they give it no name. */
  readonly label: string;
  /** The id of the action it belongs to. */
  readonly action: string | null;
  /** Null when nobody says. */
  readonly done: boolean | null;
}

type Undated = Omit<Dated, 'when'> & { readonly when: Period | null };

/** What has no readable date is left out. Decisions and recommendations stand at their due date. */
export function calendarOf(project: Project, say: Say): readonly Dated[] {
  const name = namesOf(project, say);
  const things = [...ofTheApproach(project, say), ...project.actions.flatMap(ofAction), ...ofBodies(project, name, say)];
  return things
    .flatMap(({ when, ...thing }) => (when && (when.start ?? when.end) !== null ? [{ ...thing, when }] : []))
    .sort((a, b) => byPeriod(a.when, b.when) || datedKinds.indexOf(a.kind) - datedKinds.indexOf(b.kind));
}

function ofTheApproach(project: Project, say: Say): readonly Undated[] {
  const { launch, workshops, surveys, plan, communication } = project;
  return [
    ...(launch.schedule ?? []).map((span) => dated('step', spanOf(span), say(`project.step=${span.step}`) ?? span.step)),
    ...workshops.map(({ id, date, title }) => dated('workshop', periodOf(date), title ?? id)),
    ...surveys.flatMap(({ id, title, waves = [] }) => waves.map((wave) => dated('survey', spanOf(wave), title ?? id))),
    ...(plan.fixedPoints ?? []).map(({ date, kind, label }) =>
      dated('fixed-point', periodOf(date), label ?? say(`plan.fixedPoints.kind=${kind}`) ?? ''),
    ),
    ...(communication.items ?? []).map(({ date, message, channel, status }) =>
      dated('communication', periodOf(date), message ?? channel ?? '', isDone(status)),
    ),
  ];
}

function ofAction({ id, title, start, end, status, milestones, tasks, obligations }: Action): readonly Undated[] {
  const own = (thing: Undated): Undated => ({ ...thing, action: id });
  return [
    dated('action', spanOf(span(start, end)), title, isDone(status)),
    ...(milestones ?? []).map(({ date, label, done }) => dated('milestone', periodOf(date), label, done ?? null)),
    ...(tasks ?? []).map((task) => dated('task', spanOf(span(task.start, task.end)), task.title, isDone(task.status))),
    ...(obligations ?? []).map(({ obligation, deadline }) => dated('obligation', periodOf(deadline), obligation)),
  ].map(own);
}

function ofBodies({ meetings, evaluations }: Project, name: NameOf, say: Say): readonly Undated[] {
  const labelOf = (body: string | undefined, kind: string | undefined) =>
    body === undefined ? (say(`meeting.kind=${kind}`) ?? '') : name('body', body).name;
  return [
    ...meetings.map(({ date, body, kind }) => dated('meeting', periodOf(date), labelOf(body, kind))),
    ...meetings.flatMap(({ decisions = [] }) =>
      decisions.map(({ due, text, status }) => dated('decision', periodOf(due), text, isDone(status))),
    ),
    ...evaluations.map(({ date, kind }) => dated('evaluation', periodOf(date), say(`evaluation.kind=${kind}`) ?? '')),
    ...evaluations.flatMap(({ recommendations = [] }) =>
      recommendations.map(({ due, text }) => dated('recommendation', periodOf(due), text)),
    ),
  ];
}

const dated = (kind: Dated['kind'], when: Period | null, label: string, done: boolean | null = null): Undated => ({
  kind,
  when,
  label,
  action: null,
  done,
});

const isDone = (status: string | undefined): boolean | null => (status === undefined ? null : status === 'done');

/** A thing that has an end alone, or a start alone, lasts no longer than that. */
function span(
  start: WrittenPeriod | undefined,
  end: WrittenPeriod | undefined,
): { readonly start?: WrittenPeriod; readonly end?: WrittenPeriod } {
  const [from, to] = [start ?? end, end ?? start];
  return { ...(from !== undefined && { start: from }), ...(to !== undefined && { end: to }) };
}
