// The one language of conditions and formulas: plain numbers, compared or reckoned with, and the answers to a question.
export { answerFact, evaluate, type Facts, isMet } from './evaluate.ts';
export { factsIn, judge } from './judge.ts';
export { anyWord, type Codes, type Parsed, parseCondition, writeCondition } from './parse.ts';
