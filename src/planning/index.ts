// From a project and its ranking to what is done each year.
export { type PlanWish, plan, simplePlan } from './plan.ts';
