// What follows from a project at a reference date.
export * from './branches.ts';
export * from './calendar.ts';
export * from './canonical-id.ts';
export * from './cost.ts';
export * from './late.ts';
export * from './links.ts';
export * from './money.ts';
export * from './names.ts';
export * from './nearest.ts';
export * from './period.ts';
export * from './population.ts';
export * from './progress.ts';
export * from './readiness.ts';
export * from './register.ts';
export * from './spelling.ts';
export * from './targets.ts';
export * from './voices.ts';
