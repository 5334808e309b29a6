// Where a project stands, and what it rests on.
export * from './communication-report.ts';
export * from './coverage-report.ts';
export * from './evaluation-text.ts';
export * from './guide-report.ts';
export * from './indicator-report.ts';
export * from './indicators-report.ts';
export * from './init-report.ts';
export * from './needs-report.ts';
export * from './progress-report.ts';
export * from './state-of-play-report.ts';
export * from './status-report.ts';
export * from './statuses-table.ts';
export * from './trace-report.ts';
