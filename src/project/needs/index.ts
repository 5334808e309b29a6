// What was voiced, and what answers it.
export * from './contours.ts';
export * from './coverage.ts';
export * from './heard.ts';
export * from './need-rows.ts';
export * from './publication.ts';
export * from './questionnaire/index.ts';
export * from './services.ts';
export * from './state-of-play.ts';
