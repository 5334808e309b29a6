// What an expression is worth for some facts.
import type { Expression } from '../../model/index.ts';
import { holds, pairs } from './operators.ts';

/** Numbers by name; a yes is 1, a no is 0. An answer is named by `answerFact`. */
export type Facts = ReadonlyMap<string, number>;

export const answerFact = (question: string, code: string): string => `${question}/${code}`;

/** NaN is "no number": a division by zero, or a fact that is not there. */
export function evaluate(expression: Expression, facts: Pick<Facts, 'get'>): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'fact':
      return facts.get(expression.name) ?? Number.NaN;
    case 'answer':
      return facts.get(answerFact(expression.question, expression.code)) ?? Number.NaN;
    case 'not':
      return holds(evaluate(expression.of, facts)) ? 0 : 1;
    case 'minus':
      return -evaluate(expression.of, facts);
    case 'pair':
      return pairs[expression.operator].of(evaluate(expression.left, facts), evaluate(expression.right, facts));
  }
}

export const isMet = (expression: Expression, facts: Pick<Facts, 'get'>): boolean => holds(evaluate(expression, facts));
