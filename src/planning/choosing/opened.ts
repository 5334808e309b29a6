// The starts that no plan may choose are left out before anything is chosen.
import { type BarredProblem, narrowed, type PlanningProblem } from './problem.ts';

/** Once for each candidate, whether another that must be in excludes it. */
function isCrowdedOut({ candidates, exclusions }: PlanningProblem): readonly boolean[] {
  const isBound = candidates.map(({ duty }) => duty !== null);
  const crowded = exclusions.filter((group) => group.some((place) => isBound[place])).flat();
  const out = new Set(crowded.filter((place) => !isBound[place]));
  return candidates.map((_, place) => out.has(place));
}

/** Whether all that it waits for can have started and be ready by then. */
function isReady({ candidates, dependencies }: PlanningProblem, place: number, start: number): boolean {
  const year = candidates[place]?.starts[start]?.year ?? 0;
  return dependencies.every(({ after, ready }) => after !== place || ready.some((from) => from <= year));
}

/** What waits for what cannot start cannot start either, and so on. */
function withoutUnready(problem: PlanningProblem): PlanningProblem {
  const count = ({ candidates }: PlanningProblem) => candidates.reduce((sum, { starts }) => sum + starts.length, 0);
  const left = narrowed(problem, (place, start) => isReady(problem, place, start));
  return count(left) === count(problem) ? left : withoutUnready(left);
}

/** Each start that is left is barred by no rule, excluded by nothing that must be in, and waits for nothing that cannot come in time. */
export function opened({ bars, ...problem }: BarredProblem): PlanningProblem {
  const barred = problem.candidates.map(() => new Set<number>());
  for (const { place, starts } of bars) for (const start of starts) barred[place]?.add(start);
  const isOut = isCrowdedOut(problem);
  return withoutUnready(narrowed(problem, (place, start) => !isOut[place] && !barred[place]?.has(start)));
}
