// The plan of a project and what is asked of it, ranked on the way.
import type { AmendedPlan, Core, FrontierPoint, Plan, Project, WhyNot } from '../model/index.ts';
import {
  amendedPlan,
  core as coreOf,
  frontier as frontierOf,
  type PlanOptions,
  plan as planOf,
  whyNot as whyNotOf,
} from '../planning/index.ts';
import { rank, weightDraws } from '../ranking/actions/index.ts';

/** Each year's actions under the envelopes, and why the others are left; all the envelopes' years by default. */
export const plan = (project: Project, options: PlanOptions = {}): Promise<Plan> => planOf(project, rank(project), options);

/** Why an action is not in the best plan: what it would push out, and the least extra money that would let it in. */
export const whyNot = (project: Project, action: string): Promise<WhyNot> => whyNotOf(project, rank(project), action);

/** What the best plan would be with 80 to 120 % of the envelopes' money. */
export const frontier = (project: Project): Promise<readonly FrontierPoint[]> => frontierOf(project, rank(project));

/** Over so many sets of weights an index is known to three points or so. */
const usualDraws = 200;

/** How often each action is in the best plan over weights drawn evenly from the committee's own. */
export function core(project: Project, draws = usualDraws): Promise<Core> {
  const ranking = rank(project);
  return coreOf(project, ranking, weightDraws(ranking, draws));
}

/** What has changed since the plan of a year was frozen; null when it is not. */
export const amendments = (project: Project, year: number): AmendedPlan | null => amendedPlan(project, rank(project), year);
