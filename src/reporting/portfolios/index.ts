// Many projects side by side.
export * from './agreements-report.ts';
export * from './pooled-needs-report.ts';
export * from './portfolio-report.ts';
