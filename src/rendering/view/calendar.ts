// The dated things of the project, named for a reader.

import type { PlanFile, View } from '../../model/index.ts';
import { calendarOf, type Dated } from '../../project/progress/index.ts';
import { formatTime } from '../../wording/index.ts';
import { actionNames, dutyName, namedAll } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type DatedView = View['calendar'][number];
type FixedPointKind = NonNullable<NonNullable<PlanFile['fixedPoints']>[number]['kind']>;

export const calendarView = (input: ViewInput): View['calendar'] =>
  calendarOf(input.project, input.say, (id) => dutyName(input, id)).map((dated) => datedView(input, dated));

/** What anybody may come to or see happen, from the date on: the inner life of the project is left out. */
export function comingNextView(input: ViewInput): View['comingNext'] {
  const councils = new Set((input.project.actors.bodies ?? []).filter(({ kind }) => kind === 'council').map(({ id }) => id));
  const meetings = input.project.meetings.filter(
    ({ kind, body }) => kind === 'public' || kind === 'launch-residents' || (body !== undefined && councils.has(body)),
  );
  const fixedPoints = (input.project.plan.fixedPoints ?? []).filter(({ kind }) => kind !== undefined && held.includes(kind));
  const plan = { ...input.project.plan, fixedPoints };
  return calendarOf({ ...input.project, meetings, plan }, input.say)
    .filter(({ kind, done, when }) => open.includes(kind) && done !== true && (when.start ?? '') > input.today)
    .map((dated) => datedView(input, dated));
}

/** A council sits in public; how a committee settles its plan is its own matter, and what has no nature may be anything. */
const held: readonly FixedPointKind[] = ['budget-debate', 'budget-vote', 'council'];

/** What an action will do is not announced: it may not be voted yet. */
const open: readonly Dated['kind'][] = ['step', 'meeting', 'workshop', 'survey', 'fixed-point', 'evaluation'];

function datedView(input: ViewInput, dated: Dated): DatedView {
  return {
    date: dated.when.start,
    end: dated.when.end,
    when: dated.when,
    time: dated.time === null ? null : { code: dated.time, label: formatTime(dated.time, input.language) },
    place: dated.place,
    label: labelOf(input, dated),
    kind: { code: dated.kind, label: input.words.calendar[dated.kind] },
    action: dated.action === null ? null : (actionNames(input, [dated.action])[0] ?? null),
    done: dated.done,
    key: dated.key,
    who: namedAll(input, 'person', dated.who),
  };
}

function labelOf({ words }: ViewInput, { kind, label }: Dated): string {
  return kind === 'evaluation' ? words.evaluation(label) : label || words.calendar[kind];
}
