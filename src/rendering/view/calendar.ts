// The dated things of the project, named for a reader.

import type { PlanFile, View } from '../../model/index.ts';
import { calendarOf, type Dated } from '../../project/progress/index.ts';
import type { Material } from './material.ts';
import { actionNames, dutyName, namedAll } from './naming.ts';

type DatedView = View['calendar'][number];
type FixedPointKind = NonNullable<NonNullable<PlanFile['fixedPoints']>[number]['kind']>;

export const calendarView = (material: Material): View['calendar'] =>
  calendarOf(material.project, material.say, (id) => dutyName(material, id)).map((dated) => datedView(material, dated));

/** What anybody may come to or see happen, from the date on: the inner life of the project is left out. */
export function comingNextView(material: Material): View['comingNext'] {
  const meetings = material.project.meetings.filter(({ kind }) => kind === 'public' || kind === 'launch-residents');
  const fixedPoints = (material.project.plan.fixedPoints ?? []).filter(({ kind }) => kind !== undefined && held.includes(kind));
  const plan = { ...material.project.plan, fixedPoints };
  return calendarOf({ ...material.project, meetings, plan }, material.say)
    .filter(({ kind, done, when }) => open.includes(kind) && done !== true && (when.start ?? '') > material.today)
    .map((dated) => datedView(material, dated));
}

/** A council sits in public; how a committee settles its plan is its own matter, and what has no nature may be anything. */
const held: readonly FixedPointKind[] = ['budget-debate', 'budget-vote', 'council'];

/** What an action will do is not announced: it may not be voted yet. */
const open: readonly Dated['kind'][] = ['step', 'meeting', 'workshop', 'survey', 'fixed-point', 'evaluation'];

function datedView(material: Material, dated: Dated): DatedView {
  return {
    date: dated.when.start,
    end: dated.when.end,
    when: dated.when,
    label: labelOf(material, dated),
    kind: { code: dated.kind, label: material.words.calendar[dated.kind] },
    action: dated.action === null ? null : (actionNames(material, [dated.action])[0] ?? null),
    done: dated.done,
    key: dated.key,
    who: namedAll(material, 'person', dated.who),
  };
}

function labelOf({ words }: Material, { kind, label }: Dated): string {
  return kind === 'evaluation' ? words.evaluation(label) : label || words.calendar[kind];
}
