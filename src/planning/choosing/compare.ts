// How two choices of one problem differ.
import { type Choices, type PlanningProblem, startOf } from './problem.ts';

export interface Difference {
  readonly leave: readonly string[];
  readonly join: readonly string[];
  readonly move: readonly { readonly action: string; readonly from: number; readonly to: number }[];
}

export function differenceOf(problem: PlanningProblem, before: Choices, after: Choices): Difference {
  const rows = problem.candidates.map(({ id }, place) => ({
    id,
    from: startOf(problem, before, place)?.year ?? null,
    to: startOf(problem, after, place)?.year ?? null,
  }));
  return {
    leave: rows.flatMap(({ id, from, to }) => (from !== null && to === null ? [id] : [])),
    join: rows.flatMap(({ id, from, to }) => (from === null && to !== null ? [id] : [])),
    move: rows.flatMap(({ id, from, to }) => (from !== null && to !== null && from !== to ? [{ action: id, from, to }] : [])),
  };
}
