// What was written, from which words, by which programs.
export * from './doctor-report.ts';
export * from './words-report.ts';
export * from './written-report.ts';
