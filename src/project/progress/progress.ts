// How far an action is, and a programme with it.

import type { Action } from '../../model/index.ts';
import { sum, sumOf } from '../../values/index.ts';
import { isStanding } from '../time/index.ts';

/** In percent, 0 to 100; null when nothing is known. */
export interface Progress {
  /** What tasks and status tell. */
  readonly derived: number | null;
  /** What somebody declared. */
  readonly declared: number | null;
  /** What to show: done is 100; then a declared value that states its reason; then the derived one; then the declared one. */
  readonly value: number | null;
}

export function progressOf(action: Action): Progress {
  const derived = action.status === 'done' ? 100 : fromTasks(action.tasks ?? []);
  const declared = action.progress?.value ?? null;
  const trusted = action.status !== 'done' && action.progress?.reason !== undefined;
  return { derived, declared, value: trusted ? declared : (derived ?? declared) };
}

const isNotBegun = ({ status }: Action): boolean => status === 'planned' || status === 'to-discuss';

/**
 * The mean of the actions whose progress is known, dropped ones aside, with those that are not begun at 0: four done of twenty are no 100 %.
 * Null when nobody states any, when as many are begun of which nobody says how far they are, or when all that is known is done and something
 * is not: that is no whole.
 */
export function meanProgress(actions: readonly Action[]): number | null {
  const standing = actions.filter(isStanding);
  if (standing.every((action) => progressOf(action).value === null)) return null;
  const known = valuesOf(standing);
  if (known.length * 2 <= standing.length) return null;
  const mean = sum(known) / known.length;
  return mean === 100 && known.length < standing.length ? null : mean;
}

const valuesOf = (actions: readonly Action[]): readonly number[] =>
  actions.flatMap((action) => progressOf(action).value ?? (isNotBegun(action) ? 0 : []));

/** How many actions that mean stands on. */
export const knownProgress = (actions: readonly Action[]): number => valuesOf(actions.filter(isStanding)).length;

/** Weighted: done counts whole, in progress half; dropped tasks leave the total. Unknown when no task states where it is. */
function fromTasks(tasks: NonNullable<Action['tasks']>): number | null {
  const counted = tasks.filter(isStanding);
  if (!counted.some(({ status }) => status !== undefined)) return null;
  const weightOf = ({ weight = 1 }: { readonly weight?: number }) => weight;
  const whole = sumOf(counted, weightOf);
  const share = { done: 1, 'in-progress': 0.5, planned: 0, dropped: 0 };
  const done = sumOf(counted, (task) => weightOf(task) * share[task.status ?? 'planned']);
  return whole > 0 ? (100 * done) / whole : null;
}
