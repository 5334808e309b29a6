// The next sitting of a body: the meeting that awaits it, else one that is drafted from what is to decide, late, awaited and still missing.

import { nextId } from '../../editing/index.ts';
import {
  type Body,
  type Language,
  languages,
  type Matter,
  type MeasuredIndicator,
  type Meeting,
  type Project,
  type Session,
  type SessionPoint,
  type Status,
  type TodoCode,
  type YearPlan,
} from '../../model/index.ts';
import { everyAction } from '../../project/time/index.ts';
import { departmentOf } from '../../reading/index.ts';
import { followedBy, isDeliberative, matterOf, mattersFor, statusOf, writtenPoints } from '../../steering/index.ts';
import { colon, semicolon } from '../../values/index.ts';
import { oneNamed } from '../../vocabulary/index.ts';
import { matterTitle } from '../../wording/documents/deliberations.ts';
import { formatDate } from '../../wording/formats.ts';
import { agendaWords } from '../../wording/plans/agenda.ts';
import { quoted } from '../../wording/quoted.ts';
import { dutiesCatalogueOf } from '../catalogue.ts';
import { standingOf } from '../standing.ts';
import type { RunContext } from '../work-on.ts';

/** What is reckoned of the project: its figures, and the plan of the year that comes. */
interface Reckoned {
  readonly measures: readonly MeasuredIndicator[];
  readonly yearPlan: YearPlan | null;
}

/** The one asked for, else the steering committee, else the first; null when nobody is in the register. */
function bodyOf({ actors: { bodies = [] } }: Project, asked: string | undefined): Body | null {
  if (asked !== undefined && bodies.length > 0) return oneNamed(bodies, asked, { code: 'unknown-body' });
  return bodies.find(({ kind }) => kind === 'steering') ?? bodies[0] ?? null;
}

/** The first that is still to come; one without a day when nothing in it was held. */
function awaited({ meetings }: Project, { id }: Body, today: string): Meeting | null {
  const own = meetings.filter(({ body }) => body === id);
  const toCome = own.filter(({ date }) => date !== undefined && date >= today);
  const undated = own.find(
    ({ date, minutes, attendees }) => date === undefined && minutes === undefined && attendees === undefined,
  );
  return toCome.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))[0] ?? undated ?? null;
}

/** Each thing once, by its title; what has none here is not to be published. */
function told({ todos }: Status, codes: readonly TodoCode[], titles: ReadonlyMap<string, string>): readonly string[] {
  const ids = todos.filter(({ code }) => codes.includes(code)).map(({ subject }) => subject.split('/')[0] ?? subject);
  return [...new Set(ids)].flatMap((id) => titles.get(id) ?? []);
}

const titlesIn = (project: Project): ReadonlyMap<string, string> =>
  new Map([
    ...everyAction(project)
      .filter(({ publish }) => publish !== false)
      .map(({ id, title }): [string, string] => [id, title]),
    ...project.indicators.map(({ id, title }): [string, string] => [id, title]),
  ]);

const point = (title: string, rest: Partial<SessionPoint>): SessionPoint => ({
  title,
  items: [],
  matters: [],
  about: null,
  ...rest,
});

/** What those who follow the project look at, beside what they decide; an assembly is not asked to. */
function followUp(
  context: RunContext,
  body: Body,
  {
    status,
    measures,
    language,
  }: { readonly status: Status; readonly measures: readonly MeasuredIndicator[]; readonly language: Language },
): readonly SessionPoint[] {
  const { project } = context;
  const words = agendaWords[language];
  const titles = titlesIn(project);
  const away = measures.filter(({ achievementCode, course }) => achievementCode === 'moving-away' || course === 'worsening');
  const red = [...told(status, ['value-stale'], titles), ...away.flatMap(({ indicator }) => titles.get(indicator) ?? [])];
  const { method } = standingOf(context);
  const step = method?.steps.find(({ id }) => id === status.step);
  const missing = status.todos.flatMap(({ code, subject }) => {
    const [of, condition] = subject.split('/');
    const gate = step?.gate?.find(({ id }) => id === condition);
    return code === 'gate' && of === status.step && gate !== undefined ? [gate.says[language]] : [];
  });
  const quotedAll = (items: readonly string[]) => [...new Set(items)].map((item) => quoted(item, language));
  return [
    point(words.decisions, { items: followedBy(project, body).map(({ text }) => quoted(text, language)) }),
    point(words.late, {
      items: quotedAll(told(status, ['action-late', 'action-blocked', 'milestone-late', 'task-late'], titles)),
    }),
    point(words.indicators, { items: quotedAll(red) }),
    point(words.gates(step?.label[language] ?? status.step), { items: missing }),
  ].filter(({ items }) => items.length > 0);
}

/** Whatever the language in which the agenda was written. */
const isIn = (what: 'isOfMinutes' | 'isOther', title: string): boolean => languages.some((one) => agendaWords[one][what](title));

/** As a list of points reads. */
const itemOf = ({ title, items }: SessionPoint, language: Language): string =>
  items.length === 0 ? title : `${title}${colon[language]}${items.join(semicolon[language])}`;

/** The year of the plan that the next sitting of a body is to vote, where a decision of that sitting says it. */
export function planYearToVote({ project, today }: RunContext, asked: string | undefined): number | undefined {
  const body = bodyOf(project, asked);
  const decisions = (body && awaited(project, body, today)?.decisions) ?? [];
  const plan = decisions.map((decision) => matterOf(decision, project)).find(({ kind }) => kind === 'annual-plan');
  const year = Number(plan?.about?.slice('plan-'.length));
  return Number.isInteger(year) ? year : undefined;
}

/** Null when the project has no body. A drafted meeting bears the id that it will have; its day is to be set. */
export function nextSession(
  context: RunContext,
  { measures, yearPlan }: Reckoned,
  language: Language,
  asked: string | undefined,
): Session | null {
  const { project, workspace, today } = context;
  const body = bodyOf(project, asked);
  if (body === null) return null;
  const status = statusOf(
    { method: standingOf(context).method, catalogue: dutiesCatalogueOf(workspace).catalogue, workspace },
    project,
    today,
  );
  const planned = awaited(project, body, today);
  const written = (planned?.decisions ?? []).map((decision) => matterOf(decision, project));
  const called = mattersFor(project, body, { status, yearPlan, today });
  const isWritten = ({ kind, about }: Matter): boolean => written.some((one) => one.kind === kind && one.about === about);
  // What a meeting is to decide, somebody may have written in full; an agenda may name more of what the project calls for.
  const isPartial = written.length === 0 || planned?.agenda !== undefined;
  const matters = [...written, ...(isPartial ? called.filter((one) => !isWritten(one)) : [])];
  const held = project.meetings.filter((one) => one.body === body.id).flatMap(({ date }) => date ?? []);
  const last = held
    .filter((date) => date < today)
    .sort()
    .at(-1);
  const words = agendaWords[language];
  const named = (spoken: Language) => matters.map((matter) => ({ matter, title: matterTitle(matter, spoken) }));
  // An agenda is written in the language of the project.
  const [titled, spoken] = [named(language), named(project.language)];
  const aboutOf = (title: string): string | null =>
    isIn('isOfMinutes', title) ? words.minutesAbout : isIn('isOther', title) ? words.otherAbout : null;
  const drafted = () => [
    ...(last === undefined ? [] : [point(words.minutes(formatDate(last, language)), { about: words.minutesAbout })]),
    ...titled.map(({ matter, title }) => point(title, { matters: [matter] })),
    ...(isDeliberative(body) ? [] : followUp(context, body, { status, measures, language })),
    point(words.other, { about: words.otherAbout }),
  ];
  const points = planned?.agenda === undefined ? drafted() : writtenPoints(planned.agenda, spoken, aboutOf);
  const agenda = points.map((one) => itemOf(one, language));
  const id = nextId(
    'MT',
    project.meetings.map((one) => one.id),
  );
  const codes = (project.info.territory?.communes ?? []).flatMap(({ insee }) => insee ?? []);
  return {
    meeting: planned === null ? { id, body: body.id, agenda } : { ...planned, agenda: [...agenda] },
    body,
    isPlanned: planned !== null,
    points,
    department: departmentOf(codes),
  };
}
