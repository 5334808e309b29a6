// How often each action is in the best plan when the weights are any that the committee's own leave possible.
import type { Core, CoreAction, Project, RankedAction, Ranking } from '../model/index.ts';
import { bestOf } from './best.ts';
import { search } from './choosing/search.ts';
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
    score: because.reduce((sum, { value }, criterion) => sum + value * (weights[criterion] ?? 0), 0),
  });
  return { ...ranking, ranked: ranking.ranked.map(scored) };
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
  if (best === null || best.chosen === null) return { draws: 0, weights, actions: [] };
  const { problem, chosen, punctuality } = best;
  const counts = problem.candidates.map(() => 0);
  for (const [turn, drawn] of draws.entries()) {
    const values = problemOf(planningContextOf(project, weighed(ranking, drawn)), punctuality).problem;
    const found = search(values, rounds, turn + 1, chosen.choices)?.choices ?? chosen.choices;
    for (const [place, start] of found.entries()) if (start !== null) counts[place] = (counts[place] ?? 0) + 1;
  }
  const actions = problem.candidates.flatMap(({ id, starts }, place): readonly CoreAction[] => {
    if (starts.length === 0) return [];
    const share = (counts[place] ?? 0) / Math.max(1, draws.length);
    return [{ action: id, share, verdict: share >= always ? 'fund' : share <= never ? 'drop' : 'discuss' }];
  });
  return { draws: draws.length, weights, actions };
}
