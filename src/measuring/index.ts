// Indicators: what was measured, how much of the target is reached, and which way it goes.
export { achievementOf } from './achievement.ts';
export { aggregateOf } from './aggregate.ts';
export { evaluate } from './evaluating/evaluate.ts';
export { levelsOf } from './levels.ts';
export { measure } from './measure.ts';
export * from './weather.ts';
