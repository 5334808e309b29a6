// An expression as it would be typed, with no more parentheses than it needs.
import type { Expression } from '../../model/index.ts';
import { binding, pairs } from './operators.ts';

/** Reads back as it was. */
export const writeCondition = (expression: Expression): string => written(expression, 0);

function written(it: Expression, least: number): string {
  const within = (text: string, binds: number): string => (binds < least ? `(${text})` : text);
  switch (it.kind) {
    case 'number':
      return String(it.value);
    case 'fact':
      return it.name;
    case 'answer':
      return `${it.question} has ${it.code}`;
    case 'not':
      return within(`not ${written(it.of, binding.not)}`, binding.not);
    case 'minus':
      return within(`-${written(it.of, binding.minus)}`, binding.minus);
    case 'pair': {
      const { binds } = pairs[it.operator];
      // A comparison does not chain, so that both of its sides must bind tighter.
      const left = written(it.left, binds === binding.comparison ? binds + 1 : binds);
      return within(`${left} ${it.operator} ${written(it.right, binds + 1)}`, binds);
    }
  }
}
