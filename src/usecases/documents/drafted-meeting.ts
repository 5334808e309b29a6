// The next meeting of a body, as its agenda is drafted: what is late, awaited, going the wrong way, and still missing.

import { nextId } from '../../editing/index.ts';
import type { Body, Language, MeasuredIndicator, Meeting, Method, Project, Status, TodoCode } from '../../model/index.ts';
import { statusOf } from '../../steering/index.ts';
import { findKnown, semicolon } from '../../values/index.ts';
import { formatDate } from '../../wording/formats.ts';
import { agendaWords } from '../../wording/schedule.ts';
import { dutiesCatalogueOf } from '../catalogue.ts';
import type { RunContext } from '../check-project.ts';
import { standingOf } from '../standing.ts';

/** The one asked for, else the steering committee, else the first; null when nobody is in the register. */
function bodyOf({ actors: { bodies = [] } }: Project, asked: string | undefined): Body | null {
  if (asked === undefined) return bodies.find(({ kind }) => kind === 'steering') ?? bodies[0] ?? null;
  return findKnown(bodies, asked);
}

/** Each thing once, by its id and its title; what has no title here is not to be published. */
function linesOf({ todos }: Status, codes: readonly TodoCode[], titles: ReadonlyMap<string, string>): readonly string[] {
  const ids = todos.filter(({ code }) => codes.includes(code)).map(({ subject }) => subject.split('/')[0] ?? subject);
  return [...new Set(ids)].flatMap((id) => (titles.has(id) ? [`${id} ${titles.get(id)}`] : []));
}

const titlesIn = ({ actions, indicators, meetings }: Project): ReadonlyMap<string, string> =>
  new Map([
    ...actions.filter(({ publish }) => publish !== false).map(({ id, title }): [string, string] => [id, title]),
    ...indicators.map(({ id, title }): [string, string] => [id, title]),
    ...meetings.flatMap(({ decisions = [] }) => decisions.map(({ id, text }): [string, string] => [id, text])),
  ]);

function itemsOf(
  project: Project,
  status: Status,
  method: Method | null,
  measures: readonly MeasuredIndicator[],
  last: string | undefined,
  language: Language,
): string[] {
  const words = agendaWords[language];
  const titles = titlesIn(project);
  const joined = (items: readonly string[]): string => items.join(semicolon[language]);
  const section = (items: readonly string[], say: (items: string) => string): string[] =>
    items.length === 0 ? [] : [say(joined(items))];
  const away = measures.filter(({ achievementCode, course }) => achievementCode === 'moving-away' || course === 'worsening');
  const red = [...linesOf(status, ['value-stale'], titles), ...away.map(({ indicator: id }) => `${id} ${titles.get(id) ?? ''}`)];
  const stepOf = (step: string) => method?.steps.find(({ id }) => id === step);
  const missing = status.todos.flatMap(({ code, subject }) => {
    const [step = '', condition = ''] = subject.split('/');
    const gate = stepOf(step)?.gate?.find(({ id }) => id === condition);
    return code === 'gate' && step === status.step && gate !== undefined ? [gate.says[language]] : [];
  });
  const next = status.todos.find(({ code }) => code === 'advance');
  return [
    ...(last === undefined ? [] : [words.minutes(formatDate(last, language))]),
    ...section(linesOf(status, ['decision-overdue', 'decision-pending'], titles), words.decisions),
    ...section(linesOf(status, ['action-late', 'action-blocked', 'milestone-late', 'task-late'], titles), words.late),
    ...section([...new Set(red)], words.indicators),
    ...section(missing, (items) => words.gates(stepOf(status.step)?.label[language] ?? status.step, items)),
    ...(next === undefined ? [] : [words.advance(stepOf(next.subject)?.label[language] ?? next.subject)]),
    words.other,
  ];
}

/** Null when the project has no body. Its id is the one that the meeting will bear; its day is to be set. */
export function draftedMeeting(
  passing: RunContext,
  measures: readonly MeasuredIndicator[],
  language: Language,
  asked: string | undefined,
): Meeting | null {
  const { project, workspace, today } = passing;
  const body = bodyOf(project, asked);
  if (body === null) return null;
  const { method } = standingOf(passing);
  const status = statusOf({ method, catalogue: dutiesCatalogueOf(workspace).catalogue }, project, today);
  const held = project.meetings.filter((one) => one.body === body.id).flatMap(({ date }) => date ?? []);
  const last = held
    .filter((date) => date <= today)
    .sort()
    .at(-1);
  const id = nextId(
    'MT',
    project.meetings.map((one) => one.id),
  );
  return { id, body: body.id, agenda: itemsOf(project, status, method, measures, last, language) };
}
