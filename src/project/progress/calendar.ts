// The dated things of a project, in the order of time.
import type { Action, Meeting, Period, PlanFile, Project, WrittenPeriod } from '../../model/index.ts';
import { byPeriod, clockOf, periodOf, spanOf } from '../../values/index.ts';
import { meetingName, type NameOf, namesOf, placeOf, type Say } from '../thread/index.ts';
import { heldDays } from '../time/index.ts';

const datedKinds = [
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
  /** `18:30`, of what begins at an hour of the day. */
  readonly time: string | null;
  /** Where it is held. */
  readonly place: string | null;
  /** What the files call it; empty when they give it no name. */
  readonly label: string;
  /** The id of the action it belongs to. */
  readonly action: string | null;
  /** Null when nobody says. */
  readonly done: boolean | null;
  /** What tells it from others of its kind, whatever its date and its place in a list: diaries know it again. */
  readonly key: string;
  /** Ids, or names, of the people who must act or attend; nobody when it concerns everybody. */
  readonly who: readonly string[];
}

type Undated = Omit<Dated, 'when'> & { readonly when: Period | null };

/**
 * What has no readable date is left out. Decisions and recommendations stand at their due date. `dutyName` names the obligations of the
 * catalogue; those of jalon's own alone are known without it.
 */
export function calendarOf(
  project: Project,
  say: Say,
  dutyName: (obligation: string) => string = (id) => say(`obligation=${id}`) ?? id,
): readonly Dated[] {
  const name = namesOf(project, say);
  const things = [
    ...ofTheApproach(project, name, say),
    ...project.actions.flatMap((action) => ofAction(project.plan, action, dutyName)),
    ...ofBodies(project, name, say),
  ];
  return things
    .flatMap(({ when, ...thing }) => (when && (when.start ?? when.end) !== null ? [{ ...thing, when }] : []))
    .sort((a, b) => byPeriod(a.when, b.when) || datedKinds.indexOf(a.kind) - datedKinds.indexOf(b.kind));
}

function ofTheApproach(project: Project, name: NameOf, say: Say): readonly Undated[] {
  const { launch, workshops, surveys, plan, communication, info } = project;
  const lead = info.lead === undefined ? [] : [info.lead];
  return [
    ...(launch.schedule ?? []).map((span) =>
      dated('step', spanOf(span), say(`project.step=${span.step}`) ?? span.step, { key: span.step, who: lead }),
    ),
    ...workshops.map((workshop) =>
      dated('workshop', periodOf(workshop.date), workshop.title ?? workshop.id, {
        key: workshop.id,
        place: placeOf(workshop, name),
        who: workshop.by === undefined ? lead : [workshop.by],
      }),
    ),
    ...surveys.flatMap(({ id, title, waves = [] }) =>
      waves.map((wave) => dated('survey', spanOf(wave), title ?? id, { key: `${id}-${wave.id ?? ''}`, who: lead })),
    ),
    ...(plan.fixedPoints ?? []).map(({ date, kind, label }) =>
      dated('fixed-point', periodOf(date), label ?? say(`plan.fixedPoints.kind=${kind}`) ?? '', {
        key: label ?? `${kind ?? ''}-${date.slice(0, 4)}`,
      }),
    ),
    ...(communication.items ?? []).map(({ id, date, message, channel, status, author }) =>
      dated('communication', periodOf(date), message ?? channel ?? '', {
        key: id,
        done: isDone(status),
        who: author === undefined ? lead : [author],
      }),
    ),
  ];
}

function ofAction(plan: PlanFile, action: Action, dutyName: (obligation: string) => string): readonly Undated[] {
  const { id, title, status, milestones, tasks, obligations, leads = [] } = action;
  const own = (thing: Undated): Undated => ({ ...thing, action: id });
  return [
    dated('action', whenOf(plan, action), title, { key: id, done: isDone(status), who: leads }),
    ...(milestones ?? []).map(({ date, label, done }) =>
      dated('milestone', periodOf(date), label, { key: `${id}-${label}`, done: done ?? null, who: leads }),
    ),
    ...(tasks ?? []).map((task) =>
      dated('task', spanOf(span(task.start, task.end)), task.title, {
        key: `${id}-${task.id ?? task.title}`,
        done: isDone(task.status),
        who: task.owner === undefined ? leads : [task.owner],
      }),
    ),
    ...(obligations ?? []).map(({ obligation, deadline }) =>
      dated('obligation', periodOf(deadline), dutyName(obligation), { key: `${id}-${obligation}`, who: leads }),
    ),
  ].map(own);
}

function ofBodies({ meetings, evaluations, actors, info }: Project, name: NameOf, say: Say): readonly Undated[] {
  const lead = info.lead === undefined ? [] : [info.lead];
  const named = (some: readonly (string | object)[] | undefined) => (some ?? []).filter((one) => typeof one === 'string');
  const attending = ({ body, attendees }: Meeting): readonly string[] => {
    const found = actors.bodies?.find(({ id }) => id === body);
    const members = [...(found?.chair === undefined ? [] : [found.chair]), ...named(found?.members)];
    return [...new Set([...members, ...named(attendees)])];
  };
  return [
    ...meetings.map((meeting) =>
      dated('meeting', periodOf(meeting.date), meetingName(meeting, name, say), {
        key: meeting.id,
        time: clockOf(meeting.time),
        place: placeOf(meeting, name),
        who: attending(meeting),
      }),
    ),
    ...meetings.flatMap(({ decisions = [] }) =>
      decisions.map(({ id, due, text, status, owner }) =>
        dated('decision', periodOf(due), text, {
          key: id ?? text,
          done: isDone(status),
          who: owner === undefined ? lead : [owner],
        }),
      ),
    ),
    ...evaluations.map(({ date, kind, period }) =>
      dated('evaluation', periodOf(date), say(`evaluation.kind=${kind}`) ?? say('evaluation') ?? '', {
        key: `${kind ?? ''}-${period ?? ''}`,
        who: lead,
      }),
    ),
    ...evaluations.flatMap(({ recommendations = [] }) =>
      recommendations.map(({ id, due, text, owner }) =>
        dated('recommendation', periodOf(due), text, { key: id ?? text, who: owner === undefined ? lead : [owner] }),
      ),
    ),
  ];
}

type More = { readonly key: string } & Partial<Pick<Dated, 'done' | 'who' | 'time' | 'place'>>;

const dated = (kind: Dated['kind'], when: Period | null, label: string, { key, ...more }: More): Undated => ({
  ...{ kind, when, label, key },
  ...{ action: null, done: null, who: [], time: null, place: null },
  ...more,
});

const isDone = (status: string | undefined): boolean | null => (status === undefined ? null : status === 'done');

/** As written, but for what a fixed point of the year makes later, or sooner. */
function whenOf(plan: PlanFile, action: Action): Period | null {
  const written = spanOf(span(action.start, action.end));
  const { start, end } = heldDays(plan, action);
  if (written === null || ((start ?? written.start) === written.start && (end ?? written.end) === written.end)) return written;
  return { start, end, text: `${start}/${end}` };
}

/** A thing that has an end alone, or a start alone, lasts no longer than that. */
function span(
  start: WrittenPeriod | undefined,
  end: WrittenPeriod | undefined,
): { readonly start?: WrittenPeriod; readonly end?: WrittenPeriod } {
  const [from, to] = [start ?? end, end ?? start];
  return { ...(from !== undefined && { start: from }), ...(to !== undefined && { end: to }) };
}
