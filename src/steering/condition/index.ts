// The one condition language: comparisons between facts.
export { evaluate, type Facts, isMet } from './evaluate.ts';
export type { Expression } from './expression.ts';
export { judge } from './judge.ts';
export { longest, type Parsed, parseCondition } from './parse.ts';
