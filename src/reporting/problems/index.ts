// What is wrong in files, for people and for machines.
export * from './explanation.ts';
export * from './formats/format.ts';
export * from './formats/index.ts';
export * from './problems-report.ts';
export * from './rule-behind.ts';
