// What a frozen plan keeps in the end, once its amendments are read.
import type { Action, FrozenPlan, Project } from '../../model/index.ts';

/** Whether an action is really at work in a year. */
export type IsAtWork = (action: Action, year: number) => boolean;

interface Line {
  readonly action: string;
}

/** By action, the line that selected it last. */
export function selectedIn({ selection = [], amendments = [] }: FrozenPlan): ReadonlyMap<string, Line> {
  const selected = new Map<string, Line>();
  for (const line of [...selection, ...amendments.flatMap(({ changes = [] }) => changes)]) {
    if (line.choice === 'selected') selected.set(line.action, line);
    else if (line.choice !== undefined) selected.delete(line.action);
  }
  return selected;
}

/** What a frozen plan keeps in its year; else what is under way or planned, and not what is still discussed. */
export function isDecided({ frozenPlans }: Project): IsAtWork {
  const frozen = new Map(frozenPlans.map(({ year, plan }) => [year, selectedIn(plan)]));
  return ({ id, status }, year) => frozen.get(year)?.has(id) ?? (status === 'in-progress' || status === 'planned');
}
