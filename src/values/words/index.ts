// Words: how people spell and mean them, and how sentences are put together.
export * from './ids.ts';
export * from './meant.ts';
export * from './nearest.ts';
export * from './sentences.ts';
export * from './spelling.ts';
export * from './text-pattern.ts';
export * from './typeset.ts';
export * from './usual-word.ts';
export * from './wording-closeness.ts';
