// The plan, and the money, people and time that it asks for.
export * from './backward-report.ts';
export * from './budget-report.ts';
export * from './calendar-report.ts';
export * from './plan-questions-report.ts';
export * from './plan-report.ts';
export * from './plan-value-says.ts';
export * from './workload-report.ts';
