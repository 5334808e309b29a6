// What follows from a project at a reference date.
export * from './money.ts';
export * from './period.ts';
