// How often each action is in the best plan when the weights are any that the committee's own leave possible.
import type { Core, CoreAction, Project, RankedAction, Ranking } from '../model/index.ts';
import { sumOf } from '../values/index.ts';
import { bestOf } from './best.ts';
import { nonDominated } from './choosing/portfolios.ts';
import type { Choices } from './choosing/problem.ts';
import { search } from './choosing/search.ts';
import { openSolver } from './choosing/solver.ts';
import { byStart, sparseModel } from './choosing/sparse-model.ts';
import { planningContextOf } from './planning-context.ts';
import { problemOf } from './problem-of.ts';
import { simpleYears } from './simple-years.ts';

/** Rounds of search for each draw, from the plan of the committee's own weights. */
const rounds = 1000;
const [always, never] = [0.95, 0.05];

/** The same actions, scored with other weights. */
function weighed(ranking: Ranking, weights: readonly number[]): Ranking {
  const scored = ({ because, ...rest }: RankedAction): RankedAction => ({
    ...rest,
    because,
    score: sumOf(because, ({ value }, criterion) => value * (weights[criterion] ?? 0)),
  });
  return { ...ranking, ranked: ranking.ranked.map(scored) };
}

/** More open actions than this are not reckoned exactly. */
const mostOpen = 20;

/**
 * `points` are the extreme points of the weights, each summing to 1. Exact: over all portfolios (which actions are in) that keep the rules
 * and that no other dominates, the share of those that hold each action. Null when more than twenty actions are open, or when portfolios
 * are too many to be held.
 */
export async function exactCore(
  project: Project,
  ranking: Ranking,
  { points, weights }: { readonly points: readonly (readonly number[])[]; readonly weights: Core['weights'] },
): Promise<Core | null> {
  const context = planningContextOf(project, ranking);
  const best = await bestOf(context, [simpleYears(context).state]);
  if (best === null || best.chosen === null) return null;
  const { problem, chosen, punctuality } = best;
  const open = problem.candidates.filter(({ starts }) => starts.length > 0).length;
  if (open > mostOpen || points.length === 0) return null;
  const worths = [...points, null].map((point) =>
    (point === null
      ? problem
      : problemOf(planningContextOf(project, weighed(ranking, point)), punctuality).problem
    ).candidates.map(({ starts }) => starts.map(({ value }) => value)),
  );
  const found = nonDominated(problem, worths);
  if (found === null) return null;
  const holding = (place: number) => found.filter(({ choices }) => choices[place] !== null).length;
  const actions = problem.candidates.flatMap(({ id, starts }, place): readonly CoreAction[] => {
    if (starts.length === 0) return [];
    const count = holding(place);
    return [
      { action: id, share: count / found.length, verdict: count === found.length ? 'fund' : count === 0 ? 'drop' : 'discuss' },
    ];
  });
  const idsIn = (choices: Choices, other: Choices): readonly string[] =>
    problem.candidates.flatMap(({ id }, place) => (choices[place] !== null && other[place] === null ? [id] : []));
  // The committee's own weights are the last point.
  const equals = found
    .filter(({ worth }) => worth.at(-1) === chosen.value)
    .map(({ choices }) => ({ join: idsIn(choices, chosen.choices), leave: idsIn(chosen.choices, choices) }))
    .filter(({ join, leave }) => join.length + leave.length > 0);
  return { draws: 0, portfolios: found.length, weights, actions, equals };
}

/**
 * `draws` are weights, one a criterion, summing to 1. The search that each of them gets is not a proof: an index says how often an
 * action is in a good plan, to a few points. What is under way already, or cannot start, is not asked about.
 */
export async function core(
  project: Project,
  ranking: Ranking,
  { draws, weights }: { readonly draws: readonly (readonly number[])[]; readonly weights: Core['weights'] },
): Promise<Core> {
  const context = planningContextOf(project, ranking);
  const best = await bestOf(context, [simpleYears(context).state]);
  if (best === null || best.chosen === null) return { draws: 0, portfolios: null, weights, actions: [], equals: [] };
  const { problem, chosen, punctuality } = best;
  const model = sparseModel(problem);
  const paid = byStart(problem, model, (await openSolver()).paid(model));
  const counts = problem.candidates.map(() => 0);
  for (const [turn, drawn] of draws.entries()) {
    const values = problemOf(planningContextOf(project, weighed(ranking, drawn)), punctuality).problem;
    const found = search(values, paid, { rounds, seed: turn + 1, known: chosen.choices })?.choices ?? chosen.choices;
    for (const [place, start] of found.entries()) if (start !== null) counts[place] = (counts[place] ?? 0) + 1;
  }
  const actions = problem.candidates.flatMap(({ id, starts }, place): readonly CoreAction[] => {
    if (starts.length === 0) return [];
    const share = (counts[place] ?? 0) / Math.max(1, draws.length);
    return [{ action: id, share, verdict: share >= always ? 'fund' : share <= never ? 'drop' : 'discuss' }];
  });
  return { draws: draws.length, portfolios: null, weights, actions, equals: [] };
}
