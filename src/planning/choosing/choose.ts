// The best choice that is found with a fixed effort, and how far from the best possible it may be.
import { provedBest } from './branch-and-bound.ts';
import { firstById } from './first-by-id.ts';
import { holds } from './holds.ts';
import { type Choices, type PlanningProblem, type Solution, totalOf } from './problem.ts';
import { search } from './search.ts';
import { openSolver } from './solver.ts';
import { asChoices, asValues, type SparseModel, sparseModel } from './sparse-model.ts';

export interface Chosen extends Solution {
  /** No choice that keeps the rules is worth more. */
  readonly bound: number;
  /** Of all the choices that are worth as much, it is the first by the ids. */
  readonly isFirst: boolean;
}

/** A node takes the longer the more columns there are, about as their power 1.5: some ten seconds in all, far less when the best is proved. */
const nodesFor = ({ columns: { length } }: SparseModel, share: number): number =>
  Math.ceil((share * 1.2e7) / (Math.max(1, length) * Math.sqrt(Math.max(1, length))));

/** Possible starts: beyond, the last thousandth is not worth waiting for. */
export const mostStarts = 1000;
const gapFor = ({ columns }: SparseModel): number => (columns.length <= mostStarts ? 0 : 0.001);

/** Of each question about the order of the ids, which mostly needs one. */
const nodesForOrder = ({ columns }: SparseModel): number => (columns.length <= 160 ? 400 : columns.length <= mostStarts ? 20 : 1);

/** A first plan is worth this many times the effort of a better one. */
const effortForFirst = 16;

const better = (a: Solution | null, b: Solution | null): Solution | null =>
  b !== null && (a === null || b.value > a.value) ? b : a;

/** The best of the choices that are known, if they keep every rule. */
const bestOf = (problem: PlanningProblem, known: readonly Choices[]): Solution | null =>
  known
    .filter((choices) => holds(problem, choices))
    .map((choices) => ({ choices, value: totalOf(problem, choices) }))
    .reduce<Solution | null>(better, null);

/** Every action at its best: what no choice can exceed. */
const eachAtBest = ({ candidates }: PlanningProblem): Choices =>
  candidates.map(({ starts }) => {
    const most = Math.max(...starts.map(({ value }) => value));
    return starts.length === 0 ? null : starts.findIndex(({ value }) => value === most);
  });

/**
 * Null when no choice keeps every rule. `known` are choices to be beaten, if they keep them: the answer is never worth less. `share` is
 * that of the usual effort, which is counted in nodes and never timed, so that the same problem has the same answer on every
 * machine. Among choices that are proved the best, the ids decide.
 */
export async function choose(problem: PlanningProblem, known: readonly Choices[] = [], share = 1): Promise<Chosen | null> {
  if (problem.candidates.some(({ duty, starts }) => duty !== null && starts.length === 0)) return null;
  const first = bestOf(problem, known);
  const proved = provedBest(problem, first, share);
  if (proved === 'none') return null;
  return proved === 'unknown' ? bySolver(problem, first, share) : { ...proved, bound: proved.value, isFirst: true };
}

/** Whatever its size; `known` keeps every rule. */
export async function bySolver(problem: PlanningProblem, known: Solution | null, share = 1): Promise<Chosen | null> {
  const model = sparseModel(problem);
  const atBest = eachAtBest(problem);
  const limit = totalOf(problem, atBest);
  const first = better(known, bestOf(problem, [atBest]));
  if (first?.value === limit) return { ...(await firstById(problem, first, nodesForOrder(model))), bound: limit };
  const { solve } = await openSolver();
  const effort = { nodes: nodesFor(model, share), gap: gapFor(model) };
  const start = first === null ? undefined : asValues(model, first.choices);
  let solved = solve(model, effort, start);
  if (solved.status === 'stopped' && solved.values === null && first === null)
    solved = solve(model, { ...effort, nodes: effortForFirst * effort.nodes });
  if (solved.status === 'infeasible') return null;
  const best = better(first, bestOf(problem, solved.values === null ? [] : [asChoices(problem, model, solved.values)]));
  if (best === null) return null;
  const bound = Math.min(solved.bound, limit);
  // A solver that was stopped may have left out what fits.
  const whole = best.value < bound ? (search(problem, 0, 1, best.choices) ?? best) : best;
  return whole.value < bound
    ? { ...whole, bound, isFirst: false }
    : { ...(await firstById(problem, whole, nodesForOrder(model))), bound: whole.value };
}
