// A plan being changed step by step: what is in, what it takes, and what may still come in.
import type { Choices, PlanningProblem, StartingIn } from './problem.ts';

interface Wait {
  readonly other: number;
  readonly ready: readonly number[];
}

export interface PartialPlan {
  readonly chosen: (number | null)[];
  readonly left: number[];
  value: number;
}

/** The constraints of each candidate, looked up once. */
export interface Constraints {
  readonly problem: PlanningProblem;
  readonly before: readonly (readonly Wait[])[];
  readonly after: readonly (readonly Wait[])[];
  readonly rivals: readonly (readonly number[])[];
}

export function constraintsOf(problem: PlanningProblem): Constraints {
  const lists = <T>() => problem.candidates.map((): T[] => []);
  const [before, after, rivals] = [lists<Wait>(), lists<Wait>(), lists<number>()];
  for (const { after: later, before: earlier, ready } of problem.dependencies) {
    before[later]?.push({ other: earlier, ready });
    after[earlier]?.push({ other: later, ready });
  }
  for (const group of problem.exclusions)
    for (const place of group) rivals[place]?.push(...group.filter((other) => other !== place));
  return { problem, before, after, rivals };
}

export const emptyPlan = ({ problem }: Constraints): PartialPlan => ({
  chosen: problem.candidates.map(() => null),
  left: problem.cells.map(({ left }) => left),
  value: 0,
});

export const startAt = ({ problem }: Constraints, place: number, start: number | null | undefined): StartingIn | undefined =>
  start === null || start === undefined ? undefined : problem.candidates[place]?.starts[start];

/** Gives or takes back what a start is worth and takes. */
function book(plan: PartialPlan, { value, takes }: StartingIn, sign: 1 | -1): void {
  plan.value += sign * value;
  for (const { cell, amount } of takes) plan.left[cell] = (plan.left[cell] ?? 0) - sign * amount;
}

export function bringIn(constraints: Constraints, plan: PartialPlan, place: number, start: number): void {
  const starting = startAt(constraints, place, start);
  if (starting === undefined) return;
  plan.chosen[place] = start;
  book(plan, starting, 1);
}

/** With all that waits for it. */
export function takeOut(constraints: Constraints, plan: PartialPlan, place: number): void {
  const starting = startAt(constraints, place, plan.chosen[place]);
  if (starting === undefined) return;
  plan.chosen[place] = null;
  book(plan, starting, -1);
  for (const { other } of constraints.after[place] ?? []) takeOut(constraints, plan, other);
}

/** In the envelopes, whatever the other rules say. */
export function hasRoom(constraints: Constraints, plan: PartialPlan, place: number, start: number): boolean {
  for (const { cell, amount } of startAt(constraints, place, start)?.takes ?? [])
    if (amount > (plan.left[cell] ?? 0)) return false;
  return true;
}

export function fits(constraints: Constraints, plan: PartialPlan, place: number, start: number): boolean {
  const starting = startAt(constraints, place, start);
  if (starting === undefined) return false;
  if (!hasRoom(constraints, plan, place, start)) return false;
  for (const rival of constraints.rivals[place] ?? []) if (plan.chosen[rival] !== null) return false;
  for (const { other, ready } of constraints.before[place] ?? []) {
    const chosen = plan.chosen[other];
    if (typeof chosen !== 'number' || (ready[chosen] ?? Number.POSITIVE_INFINITY) > starting.year) return false;
  }
  for (const { other, ready } of constraints.after[place] ?? []) {
    const later = startAt(constraints, other, plan.chosen[other]);
    if (later !== undefined && (ready[start] ?? Number.POSITIVE_INFINITY) > later.year) return false;
  }
  return true;
}

export function setTo(constraints: Constraints, plan: PartialPlan, choices: Choices): void {
  for (const [cell, { left }] of constraints.problem.cells.entries()) plan.left[cell] = left;
  plan.value = 0;
  for (const [place, start] of choices.entries()) {
    plan.chosen[place] = null;
    if (start !== null) bringIn(constraints, plan, place, start);
  }
}

/** Nothing that must be in is out, and each axis has its minimum. */
export function isWhole({ problem }: Constraints, { chosen }: PartialPlan): boolean {
  const isIn = (place: number): boolean => chosen[place] !== null;
  return (
    problem.candidates.every(({ duty }, place) => duty === null || isIn(place)) &&
    problem.minimums.every(({ members, atLeast }) => members.filter(isIn).length >= atLeast)
  );
}
