// The nouns.
export * from './deliverable.ts';
export * from './files.ts';
export * from './immutable.ts';
export * from './measure.ts';
export * from './money.ts';
export * from './outcome.ts';
export * from './period.ts';
export * from './places.ts';
export * from './plan.ts';
export * from './problem.ts';
export * from './project.ts';
export * from './ranking.ts';
export * from './standing.ts';
export * from './usage-error.ts';
export * from './view.ts';
export * from './workspace.ts';
export * from './world.ts';
