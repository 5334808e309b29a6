// From a project to its actions in order of merit, and from a plain matrix to a ranking by any published method.
export { type Method, methods, prometheeRelation } from './methods/index.ts';
export { rank } from './rank.ts';
export { rankMatrix } from './rank-matrix.ts';
