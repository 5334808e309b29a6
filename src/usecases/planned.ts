// What is asked of the plan of a project beside itself.
import type { Core, Project, Ranking } from '../model/index.ts';
import { core as coreOf } from '../planning/index.ts';
import { weightDraws } from '../ranking/actions/index.ts';

/** Over so many sets of weights an index is known to three points or so. */
const usualDraws = 200;

/** How often each action is in the best plan over weights drawn evenly from the committee's own. */
export const core = (project: Project, ranking: Ranking, draws = usualDraws): Promise<Core> =>
  coreOf(project, ranking, weightDraws(ranking, draws));
