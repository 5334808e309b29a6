// From a project to its actions in order of merit.
export { type Method, methods } from './methods/index.ts';
export { rank } from './rank.ts';
