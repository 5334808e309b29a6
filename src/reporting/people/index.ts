// What is kept about people, and what is eliminated.
export * from './held-report.ts';
export * from './person-data-report.ts';
export * from './privacy-lines.ts';
export * from './purge-report.ts';
export * from './residues-report.ts';
