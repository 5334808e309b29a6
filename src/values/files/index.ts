// Names and paths of files, and the project that a file says it is of.
export * from './paths.ts';
export * from './portable-names.ts';
export * from './project-mark.ts';
