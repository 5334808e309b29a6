// The best choice that can be found with a fixed effort, and how far from the best possible it may be.

import { holds } from './holds.ts';
import { type Choices, type PlanningProblem, totalOf } from './problem.ts';
import { type Found, search } from './search.ts';
import { type Effort, openSolver } from './solver.ts';
import { asChoices, asValues, type SparseModel, sparseModel } from './sparse-model.ts';

export interface Chosen extends Found {
  /** No choice that keeps the rules is worth more. */
  readonly bound: number;
}

const seed = 20_260_315;

/** Counts, never times: about ten seconds at the most, below two for a few dozen actions. */
function effortFor({ candidates }: PlanningProblem, { columns }: SparseModel): Effort & { readonly rounds: number } {
  const count = Math.max(1, candidates.length);
  const rounds = Math.floor(Math.min(1000 * count, 40_000, 2_000_000 / count));
  if (columns.length <= 160) return { rounds, nodes: 400, gap: 0 };
  if (columns.length <= 1000) return { rounds, nodes: 20, gap: 0 };
  return { rounds, nodes: 1, gap: 0.002 };
}

const better = (a: Found | null, b: Found | null): Found | null => (b !== null && (a === null || b.value > a.value) ? b : a);

/** Every action at its best: what no plan can exceed, without any solver. */
const atMost = ({ candidates }: PlanningProblem): number =>
  candidates.reduce((sum, { starts }) => sum + Math.max(0, ...starts.map(({ value }) => value)), 0);

/**
 * Null when no choice keeps every rule. `known` are plans to be beaten, if they keep them: the answer is never worth less. A
 * search gives the solver its first plan; the solver betters it and proves a bound; a second search betters the solver's.
 */
export async function choose(problem: PlanningProblem, known: readonly Choices[] = [], share = 1): Promise<Chosen | null> {
  const model = sparseModel(problem);
  const { rounds: most, ...effort } = effortFor(problem, model);
  const rounds = Math.ceil(most * share);
  const kept = known
    .filter((choices) => holds(problem, choices))
    .map((choices) => ({ choices, value: totalOf(problem, choices) }))
    .reduce<Found | null>(better, null);
  const limit = atMost(problem);
  const quick = search(problem, 0, seed, kept?.choices ?? null);
  if (quick?.value === limit) return { ...quick, bound: limit };
  const first = better(quick, search(problem, rounds, seed, kept?.choices ?? null));
  const solver = await openSolver();
  const { status, values, bound } = solver.solve(model, effort, first === null ? undefined : asValues(model, first.choices));
  if (status === 'infeasible') return null;
  const solved = values && asChoices(problem, model, values);
  const second = solved !== null && holds(problem, solved) ? { choices: solved, value: totalOf(problem, solved) } : null;
  const best = better(first, second);
  if (best === null) return null;
  const proved = Math.min(bound, limit);
  const last = best.value >= proved ? search(problem, 0, seed, best.choices) : search(problem, rounds, seed + 1, best.choices);
  return { ...(better(best, last) ?? best), bound: Math.max(proved, best.value) };
}
