// From a project and its ranking to what is done each year.
export { amendedPlan, meansNow } from './amending.ts';
export { openExtremes } from './choosing/extremes.ts';
export { openProgrammes } from './choosing/programmes.ts';
export { core, exactCore } from './core.ts';
export { frozenPlan } from './freezing.ts';
export { frontier } from './frontier.ts';
export { type PlanOptions, plan, simplePlan } from './plan.ts';
export { hasRoughPlan } from './planning-context.ts';
export { costOfWaiting } from './problem-of.ts';
export { whyNot } from './why-not.ts';
