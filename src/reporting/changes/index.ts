// What changes in files, or between two states.
export * from './changes-report.ts';
export * from './diff-report.ts';
export * from './differences-report.ts';
export * from './told-report.ts';
export * from './word-changes-report.ts';
