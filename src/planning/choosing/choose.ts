// The best choice that is found with a fixed effort, and how far from the best possible it may be.
import { provedBest } from './branch-and-bound.ts';
import { firstById } from './first-by-id.ts';
import { holds } from './holds.ts';
import { type Choices, type PlanningProblem, type Solution, totalOf } from './problem.ts';
import { search } from './search.ts';
import { openSolver } from './solver.ts';
import { asChoices, asValues, byStart, type SparseModel, sparseModel } from './sparse-model.ts';

export interface Chosen extends Solution {
  /** No choice that keeps the rules is worth more. */
  readonly bound: number;
  /** Of all the choices that are worth as much, it is the first by the ids. */
  readonly isFirst: boolean;
}

/** Few actions are soon tried; a round takes the longer the more there are: some two seconds. */
const roundsFor = ({ candidates: { length } }: PlanningProblem, share: number): number =>
  Math.ceil(share * Math.min(3000 * length, 1.2e7 / Math.max(1, length)));

/** Possible starts: beyond, the last thousandth is not worth waiting for, and the solver comes as close by itself. */
export const mostStarts = 1000;
const isLarge = ({ columns }: SparseModel): boolean => columns.length > mostStarts;

/** A node takes the longer the more columns there are, and a search before it some two seconds: some ten in all, far less when the best is proved. */
function nodesFor(model: SparseModel, share: number): number {
  const count = Math.max(1, model.columns.length);
  return Math.ceil(share * (isLarge(model) ? 1.2e7 / count ** 1.5 : 4.6e7 / count ** 1.75));
}

/** Of each question about the order of the ids, which mostly needs one. */
const nodesForOrder = (model: SparseModel): number => (isLarge(model) ? 1 : model.columns.length > 160 ? 20 : 400);

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

/** What is easy is proved within this share of the nodes. */
const easy = 1 / 20;

/**
 * Whatever its size; `known` keeps every rule. What the solver does not soon prove is searched, then given to the solver again: near a good
 * plan it proves more.
 */
export async function bySolver(problem: PlanningProblem, known: Solution | null, share = 1): Promise<Chosen | null> {
  const model = sparseModel(problem);
  const atBest = eachAtBest(problem);
  const limit = totalOf(problem, atBest);
  const proved = async (best: Solution): Promise<Chosen> => {
    return { ...(await firstById(problem, best, nodesForOrder(model))), bound: best.value };
  };
  const given = better(known, bestOf(problem, [atBest]));
  if (given?.value === limit) return proved(given);
  const solver = await openSolver();
  const gap = isLarge(model) ? 0.001 : 0;
  const solvedFrom = (from: Solution | null, nodes: number) => {
    const { status, values, bound } = solver.solve(
      model,
      { nodes, gap },
      from === null ? undefined : asValues(model, from.choices),
    );
    const found = bestOf(problem, values === null ? [] : [asChoices(problem, model, values)]);
    return { status, best: better(from, found), bound: Math.min(bound, limit) };
  };
  const nodes = nodesFor(model, share);
  let solved = solvedFrom(given, isLarge(model) ? nodes : Math.ceil(easy * nodes));
  if (solved.status === 'infeasible') return null;
  if (solved.best !== null && solved.best.value >= solved.bound) return proved(solved.best);
  const paid = byStart(problem, model, solver.paid(model));
  if (solved.status === 'stopped') {
    // From what was given it strays further than from what the solver found.
    const asked = { rounds: roundsFor(problem, share), seed: 1, known: given?.choices ?? null };
    const first = isLarge(model) ? solved.best : better(solved.best, search(problem, paid, asked));
    if (first === null) solved = solvedFrom(null, effortForFirst * nodes);
    else if (!isLarge(model)) solved = solvedFrom(first, nodes);
  }
  const { status, best, bound } = solved;
  if (status === 'infeasible' || best === null) return null;
  if (best.value >= bound) return proved(best);
  // A solver that was stopped may have left out what fits.
  const whole = search(problem, paid, { rounds: 0, seed: 1, known: best.choices }) ?? best;
  return whole.value < bound ? { ...whole, bound, isFirst: false } : proved(whole);
}
