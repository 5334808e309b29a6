// How far things are at a date, and where they go.
export * from './backward.ts';
export * from './calendar.ts';
export * from './communication.ts';
export * from './evaluation-scope.ts';
export * from './indicators.ts';
export * from './last-news.ts';
export * from './line.ts';
export * from './programme-progress.ts';
export * from './progress.ts';
export * from './quoted-figure.ts';
export * from './readiness.ts';
export * from './schedule.ts';
export * from './stale.ts';
