// Actions in order, and what the order is made of.
export * from './methods-report.ts';
export * from './preferences-report.ts';
export * from './ranking-report.ts';
export * from './reasons-report.ts';
export * from './sorting-report.ts';
export * from './what-if-report.ts';
