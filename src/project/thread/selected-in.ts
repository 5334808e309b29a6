// What a frozen plan keeps in the end, once its amendments are read.
import type { Action, FrozenPlan, GoneAction, Project } from '../../model/index.ts';

/** Whether an action is really at work in a year. */
export type IsAtWork = (action: Action, year: number) => boolean;

interface Line {
  readonly action: string;
}

/** What was voted of each action, then what amendments make of it, in their order. */
export const frozenLines = ({ selection = [], amendments = [] }: FrozenPlan) => [
  ...selection,
  ...amendments.flatMap(({ changes = [] }) => changes),
];

/** By action, the line that selected it last. */
export function selectedIn(plan: FrozenPlan): ReadonlyMap<string, Line> {
  const selected = new Map<string, Line>();
  for (const line of frozenLines(plan)) {
    if (line.choice === 'selected') selected.set(line.action, line);
    else if (line.choice !== undefined) selected.delete(line.action);
  }
  return selected;
}

/** The actions of which it decides, and that it does not keep. */
export function leftOutOf(plan: FrozenPlan): ReadonlySet<string> {
  const selected = selectedIn(plan);
  const decided = frozenLines(plan).filter(({ action, choice }) => choice !== undefined && !selected.has(action));
  return new Set(decided.map(({ action }) => action));
}

/** What a frozen plan keeps in its year; else what is under way or planned, and not what is still discussed. */
export function isDecided({ frozenPlans }: Project): IsAtWork {
  const frozen = new Map(frozenPlans.map(({ year, plan }) => [year, selectedIn(plan)]));
  return ({ id, status }, year) => frozen.get(year)?.has(id) ?? (status === 'in-progress' || status === 'planned');
}

/** The actions that were removed from the project since, and that a plan still names. */
export const goneIn = (plan: FrozenPlan): ReadonlySet<string> =>
  new Set(frozenLines(plan).flatMap(({ action, title }) => (title === undefined ? [] : [action])));

/** Those that may be published, with what the plan says of them. */
export const goneActions = (plan: FrozenPlan): ReadonlyMap<string, GoneAction> =>
  new Map(
    frozenLines(plan).flatMap(({ action, title, axis, publish }) =>
      title === undefined || publish === false
        ? []
        : [[action, { id: action, title, ...(axis !== undefined && { axis }) }] as const],
    ),
  );
