// From a project to its actions in order of merit.
export { cardWeights } from './cards.ts';
export { type Method, methods } from './methods/index.ts';
export { pairWeights } from './pairs.ts';
export { rank } from './rank.ts';
