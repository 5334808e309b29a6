// What of a ranking may want a solver, opened then alone: ranks that have no closed form, categories that are learnt.
import type { Project, Ranking, SortedActions } from '../model/index.ts';
import { openProgrammes } from '../planning/index.ts';
import { isLearnt, type StabilityOptions, sortedActions, withExactRanks, withStability } from '../ranking/actions/index.ts';

export async function studiedRanking(ranking: Ranking, options?: StabilityOptions): Promise<Ranking> {
  const studied = withStability(ranking, options);
  return studied.study?.ranksFrom === 'bounds' ? withExactRanks(studied, await openProgrammes()) : studied;
}

/** In the committee's categories; null when it has none. */
export async function sortedRanking(project: Project, ranking: Ranking): Promise<SortedActions | null> {
  return sortedActions(project, ranking, isLearnt(project) ? await openProgrammes() : null);
}
