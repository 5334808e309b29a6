// What happened to each action so far, as far as the project's files tell it: nothing is kept apart for it.
import type { Action, Evaluation, Period, View, ViewAction } from '../../model/index.ts';
import { statementOf } from '../../project/progress/index.ts';
import { isBegun } from '../../project/time/index.ts';
import { keptOn, periodOf, semicolon } from '../../values/index.ts';
import { formatNumber } from '../../wording/index.ts';
import { type HistoryKind, historyWords } from '../../wording/project/history.ts';
import { isTold } from './evaluation-statements.ts';
import { coded, mustBeCoded, named } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type Event = ViewAction['history'][number];
/** With the action that it is of; without a date it cannot be told. */
interface Happened extends Omit<Event, 'when' | 'kind'> {
  readonly action: string;
  readonly when: Period | null;
  readonly kind: HistoryKind;
}

const known = keptOn<ReadonlyMap<string, readonly Event[]>>();

/** Of one action, the latest first: what has not come about by the date of the document is left out. */
export function historyOf(input: ViewInput, action: string): Event[] {
  return [...(known.once(input, allOf).get(action) ?? [])];
}

const lastDay = ({ start, end }: Period): string => end ?? start ?? '';
const latestFirst = (a: { readonly when: Period }, b: { readonly when: Period }): number => {
  const [one, other] = [lastDay(a.when), lastDay(b.when)];
  return one < other ? 1 : one > other ? -1 : 0;
};

/** As many as a reader takes in at once. */
const RECENT = 8;

/** Of all actions together. */
export const recentView = (actions: readonly ViewAction[]): View['recent'] =>
  actions
    .flatMap(({ id, title, history }) => history.map((event) => ({ action: { id, title }, ...event })))
    .sort(latestFirst)
    .slice(0, RECENT);

function allOf(input: ViewInput): ReadonlyMap<string, readonly Event[]> {
  const { kinds } = historyWords[input.language];
  const events = new Map<string, Event[]>();
  const happened = [decisions, plans, evaluations, courses, measures].flatMap((told) => told(input));
  for (const { action, when, kind, ...event } of happened) {
    if (when === null || lastDay(when) > input.today || !input.actions.has(action)) continue;
    const found = events.get(action) ?? [];
    found.push({ ...event, when, kind: { code: kind, label: kinds[kind] } });
    events.set(action, found);
  }
  for (const found of events.values()) found.sort(latestFirst);
  return events;
}

/** What was decided of it; nothing is told to residents of what is about actions that are kept back. */
function decisions(input: ViewInput): Happened[] {
  const words = historyWords[input.language];
  return input.project.meetings.flatMap(({ date, body, kind, decisions: taken = [] }) =>
    taken.flatMap(({ text, links = [], approves = [], outcome }) => {
      const by = named(input, 'body', body)?.name ?? coded(input, 'meeting.kind', kind)?.label;
      const found = coded(input, 'meeting.decisions.outcome', outcome)?.label ?? null;
      const said = by === undefined ? found : words.by(by, found);
      const of = [...new Set([...links, ...approves])].filter((id) => input.actions.has(id));
      return of.map((action) => ({ action, when: periodOf(date), kind: 'decision' as const, said, text }));
    }),
  );
}

/** What each frozen year chose, on the day of the decision that froze it, and what was changed since. */
function plans(input: ViewInput): Happened[] {
  const words = historyWords[input.language];
  const days = new Map(
    input.project.meetings.flatMap(({ date, decisions: taken = [] }) => taken.map(({ id }) => [id, date] as const)),
  );
  const chosen = (choice: string, year: number) =>
    words.chosen(mustBeCoded(input, 'frozen-plan.selection.choice', choice).label, year);
  return input.project.frozenPlans.flatMap(({ year, plan: { frozenBy = '', selection = [], amendments = [] } }) => [
    ...selection.map(({ action, choice, reason = null }) => ({
      ...{ action, when: periodOf(days.get(frozenBy) ?? year), kind: 'plan' as const },
      ...{ said: chosen(choice, year), text: reason },
    })),
    ...amendments.flatMap(({ date, changes = [] }) =>
      changes.map(({ action, choice, note = null }) => ({
        ...{ action, when: periodOf(date), kind: 'amendment' as const },
        ...{ said: choice === undefined ? null : chosen(choice, year), text: note },
      })),
    ),
  ]);
}

/** What each evaluation says of it; proposals are for those who confirm them. */
function evaluations(input: ViewInput): Happened[] {
  const words = historyWords[input.language];
  return input.project.evaluations.flatMap((evaluation) =>
    (evaluation.actions ?? []).flatMap((one) => {
      const next = one.proposed === true ? null : coded(input, 'evaluation.actions.next', one.next);
      const text = pointsOf(input, one).join(semicolon[input.language]) || null;
      if (next === null && text === null) return [];
      const when = periodOf(evaluation.date) ?? periodOf(evaluation.period);
      return [{ action: one.action, when, kind: 'evaluation' as const, said: next && words.next(next.label), text }];
    }),
  );
}

const pointsOf = (
  input: ViewInput,
  { strengths = [], weaknesses = [] }: NonNullable<Evaluation['actions']>[number],
): readonly string[] =>
  [...strengths, ...weaknesses]
    .map(statementOf)
    .filter((one) => isTold(input, one) && one.proposed !== true)
    .map(({ text }) => text);

/** When it began, stood still and ended, and the milestones that it reached: a state has no date of its own. */
function courses({ project }: ViewInput): Happened[] {
  const plain = (action: Action, written: Action['start'], kind: HistoryKind, text: string | null = null): Happened => ({
    ...{ action: action.id, when: periodOf(written), kind, said: null, text },
  });
  return project.actions.flatMap((action) => {
    const { status, start, end, blocker, milestones = [] } = action;
    return [
      ...milestones.filter(({ done }) => done === true).map(({ date, label = null }) => plain(action, date, 'milestone', label)),
      ...(isBegun(action) ? [plain(action, start, 'begun')] : []),
      ...(status === 'blocked' && blocker ? [plain(action, blocker.since, 'stopped', blocker.cause)] : []),
      ...(status === 'done' ? [plain(action, end, 'finished')] : []),
    ];
  });
}

/** The last value of each year of each of its indicators. */
function measures(input: ViewInput): Happened[] {
  const { project, language, words } = input;
  const indicators = new Map(project.indicators.map((one) => [one.id, one]));
  return project.actions.flatMap(({ id, indicators: named = [] }) =>
    named.flatMap((indicator): Happened[] => {
      const { title = null, unit } = indicators.get(indicator) ?? {};
      if (title === null) return [];
      const values = (input.measures.get(indicator)?.values ?? []).filter(({ period }) => (period?.end ?? '') <= input.today);
      const byYear = new Map(values.map((one) => [one.period?.end?.slice(0, 4), one]));
      return [...byYear.values()].map(({ period, value }) => ({
        ...{ action: id, when: period, kind: 'measure' as const },
        ...{ said: null, text: words.figure(title, [formatNumber(value, language), unit].filter(Boolean).join(' ')) },
      }));
    }),
  );
}
