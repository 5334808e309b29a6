// What tables and workbooks bring, and what data goes out.
export * from './contributions-report.ts';
export * from './exports-report.ts';
export * from './figure-report.ts';
export * from './merge-report.ts';
export * from './plan-import-report.ts';
export * from './sync-report.ts';
export * from './values-import-report.ts';
