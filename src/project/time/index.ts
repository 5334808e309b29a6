// What the days of a project bind, and what is late.
export * from './current-term.ts';
export * from './decided.ts';
export * from './fixed-points.ts';
export * from './held-days.ts';
export * from './held-votes.ts';
export * from './late.ts';
export * from './standing.ts';
export * from './state.ts';
export * from './summons.ts';
