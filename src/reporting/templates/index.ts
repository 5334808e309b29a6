// Documents, their templates, and what these may say.
export * from './tags-report.ts';
export * from './template-report.ts';
export * from './templates-report.ts';
