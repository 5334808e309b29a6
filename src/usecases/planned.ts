// What is asked of the plan of a project beside itself.
import type { Core, Project, Ranking } from '../model/index.ts';
import { core as drawnCore, exactCore } from '../planning/index.ts';
import { weightCorners, weightDraws } from '../ranking/actions/index.ts';

/** Over so many sets of weights an index is known to three points or so. */
const usualDraws = 200;

/**
 * In which good plans each action is, under weights that the committee's own leave possible: exactly where actions are few, or over weights
 * drawn evenly from these, as many as `draws` says.
 */
export const core = async (project: Project, ranking: Ranking, draws?: number): Promise<Core> =>
  (draws === undefined ? await exactCore(project, ranking, weightCorners(ranking)) : null) ??
  drawnCore(project, ranking, weightDraws(ranking, draws ?? usualDraws));
