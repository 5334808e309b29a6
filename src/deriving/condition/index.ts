// The one language of conditions and formulas: plain numbers, compared or reckoned with.
export { evaluate, type Facts, isMet } from './evaluate.ts';
export type { Expression } from './expression.ts';
export { factsIn, judge } from './judge.ts';
export { longest, type Parsed, parseCondition } from './parse.ts';
