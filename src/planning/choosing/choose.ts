// The best choice that can be found with a fixed effort, and how far from the best possible it may be.
import { firstById } from './first-by-id.ts';
import { holds } from './holds.ts';
import { betterByParts } from './neighbourhoods.ts';
import { type Choices, type PlanningProblem, totalOf } from './problem.ts';
import { relaxationOf } from './relaxation.ts';
import { type Found, search } from './search.ts';
import { type Effort, openSolver } from './solver.ts';
import { asChoices, asValues, type SparseModel, sparseModel } from './sparse-model.ts';

export interface Chosen extends Found {
  /** No choice that keeps the rules is worth more. */
  readonly bound: number;
  /** Of all the choices that are worth as much, it is the first by the ids. */
  readonly isFirst: boolean;
}

const seed = 20_260_315;

interface Means extends Effort {
  /** Of one search. */
  readonly rounds: number;
  /** Searches from nothing, and parts given back to the solver, when it could not prove the best. */
  readonly again: number;
  readonly parts: number;
}

/** Counts, never times: about ten seconds at the most, below two for some twenty actions. */
function meansFor({ candidates }: PlanningProblem, { columns }: SparseModel, share: number): Means {
  const count = Math.max(1, candidates.filter(({ starts }) => starts.length > 0).length);
  const rounds = Math.ceil(share * Math.min(1000 * count, 40_000, 2_000_000 / count));
  const [again, parts] = [Math.ceil(share * 8), Math.ceil(share * 6)];
  if (columns.length <= 160) return { rounds, nodes: 400, gap: 0, again, parts };
  if (columns.length <= 1000) return { rounds, nodes: 20, gap: 0, again, parts };
  return { rounds, nodes: 1, gap: 0.002, again: 0, parts: Math.ceil(share * 3) };
}

const better = (a: Found | null, b: Found | null): Found | null => (b !== null && (a === null || b.value > a.value) ? b : a);

/** Every action at its best: what no plan can exceed, without any solver. */
const atMost = ({ candidates }: PlanningProblem): number =>
  candidates.reduce((sum, { starts }) => sum + Math.max(0, ...starts.map(({ value }) => value)), 0);

/** The best of the plans that are known, if they keep every rule. */
const bestKnown = (problem: PlanningProblem, known: readonly Choices[]): Found | null =>
  known
    .filter((choices) => holds(problem, choices))
    .map((choices) => ({ choices, value: totalOf(problem, choices) }))
    .reduce<Found | null>(better, null);

/**
 * Null when no choice keeps every rule. `known` are plans to be beaten, if they keep them: the answer is never worth less. `share` is
 * that of the usual effort.
 *
 * The relaxation says what each envelope is worth; with these prices a search gives the solver its first plan; the solver betters it and
 * proves a bound. Short of that bound, other searches start from nothing, the solver betters the best of all part by part, and a last
 * search fills what is left. Among choices that are proved the best, the ids decide.
 */
export async function choose(problem: PlanningProblem, known: readonly Choices[] = [], share = 1): Promise<Chosen | null> {
  if (problem.candidates.some(({ duty, starts }) => duty !== null && starts.length === 0)) return null;
  const model = sparseModel(problem);
  const { rounds, again, parts, ...effort } = meansFor(problem, model, share);
  const kept = bestKnown(problem, known)?.choices ?? null;
  const limit = atMost(problem);
  const quick = search(problem, 0, seed, kept);
  if (quick?.value === limit) return { ...(await firstById(problem, quick, effort.nodes)), bound: limit };
  const solver = await openSolver();
  const relaxation = relaxationOf(solver, problem, model);
  // Only a guide: that nothing keeps the rules is for the solver to prove.
  const { prices, shares } = relaxation ?? { prices: null, shares: [] };
  const first = better(quick, search(problem, rounds, seed, kept, prices));
  const { status, values, bound } = solver.solve(model, effort, first === null ? undefined : asValues(model, first.choices));
  if (status === 'infeasible') return null;
  const solved = bestKnown(problem, values === null ? [] : [asChoices(problem, model, values)]);
  let best = better(first, solved);
  const proved = Math.min(bound, limit);
  if (best === null || best.value < proved)
    // Every other search goes without the prices: plans that differ are worth more than plans that agree.
    for (let turn = 1; turn <= again; turn++)
      best = better(best, search(problem, rounds, seed + turn, null, turn % 2 === 0 ? prices : null));
  if (best === null) return null;
  best = betterByParts(solver, problem, best, { rounds: parts, seed, bound: proved, shares });
  const last = search(problem, best.value >= proved ? 0 : rounds, seed, best.choices, prices);
  best = better(best, last) ?? best;
  return best.value < proved
    ? { ...best, bound: proved, isFirst: false }
    : { ...(await firstById(problem, best, effort.nodes)), bound: best.value };
}
