// Whether choices keep every rule, recounted in plain integers: the last word on what a solver or a search brings.
import { type Choices, type PlanningProblem, startOf } from './problem.ts';

/** What the choices take of each cell. */
export function takenBy(problem: PlanningProblem, choices: Choices): readonly number[] {
  const taken = problem.cells.map(() => 0);
  for (const [place] of problem.candidates.entries())
    for (const { cell, amount } of startOf(problem, choices, place)?.takes ?? []) taken[cell] = (taken[cell] ?? 0) + amount;
  return taken;
}

export function holds(problem: PlanningProblem, choices: Choices): boolean {
  const isIn = (place: number): boolean => startOf(problem, choices, place) !== null;
  const taken = takenBy(problem, choices);
  return (
    choices.length === problem.candidates.length &&
    problem.candidates.every(({ duty }, place) => duty === null || isIn(place)) &&
    problem.cells.every(({ left }, cell) => (taken[cell] ?? 0) <= left) &&
    problem.dependencies.every(({ after, before, ready }) => {
      const [start, chosen] = [startOf(problem, choices, after), choices[before]];
      if (start === null) return true;
      return typeof chosen === 'number' && (ready[chosen] ?? Number.POSITIVE_INFINITY) <= start.year;
    }) &&
    problem.exclusions.every((group) => group.filter(isIn).length <= 1) &&
    problem.minimums.every(({ members, atLeast }) => members.filter(isIn).length >= atLeast)
  );
}
