// What is asked of the ranking of a project that no file holds.
import type { Project, Ranking } from '../../src/model/index.ts';
import { rank as rankProject, type StabilityOptions, withStability } from '../../src/ranking/actions/index.ts';

export { pairHold, type StabilityOptions, voteChecks, whatIf } from '../../src/ranking/actions/index.ts';

/** With how far each place holds. */
export const rank = (project: Project, options?: StabilityOptions): Ranking => withStability(rankProject(project), options);
