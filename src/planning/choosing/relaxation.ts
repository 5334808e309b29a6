// The plan if actions could be done by halves: what each start would have of it, and what a unit of each envelope is worth.
import type { PlanningProblem } from './problem.ts';
import type { Solver } from './solver.ts';
import type { SparseModel } from './sparse-model.ts';

export interface Relaxation {
  /** How much of each start, 0 to 1, by candidate. */
  readonly shares: readonly (readonly number[])[];
  /** What one more of each cell would bring, in millionths of a point. */
  readonly prices: readonly number[];
}

/** Null when the solver has none to give. */
export function relaxationOf(solver: Solver, { candidates, cells }: PlanningProblem, model: SparseModel): Relaxation | null {
  const relaxed = solver.relaxed(model);
  if (relaxed === null) return null;
  const shares = candidates.map(({ starts }) => starts.map(() => 0));
  for (const [column, { place, start }] of model.columns.entries()) {
    const of = shares[place];
    if (of !== undefined) of[start] = relaxed.values[column] ?? 0;
  }
  const prices = cells.map(() => 0);
  for (const [row, { kind, place, unit }] of model.rows.entries())
    if (kind === 'cell') prices[place] = (relaxed.prices[row] ?? 0) / unit;
  return { shares, prices };
}
