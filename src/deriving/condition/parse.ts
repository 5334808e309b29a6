// From the text of a condition to an expression, or to the one fault that stopped the reading.
import type { ConditionFault } from '../../model/index.ts';
import type { Expression } from './expression.ts';
import { binding, isPair, pairs } from './operators.ts';
import { type Token, tokensOf } from './tokens.ts';

export type Parsed =
  | { readonly expression: Expression; readonly fault: null }
  | { readonly expression: null; readonly fault: ConditionFault };

/** In characters: longer is refused, so that no text can exhaust the stack. */
export const longest = 1000;

/** Unwinds the reading; never leaves this file. */
class Stop extends Error {
  readonly fault: ConditionFault;
  constructor(fault: ConditionFault) {
    super(fault.code);
    this.fault = fault;
  }
}

function stop({ kind, text, at }: Token): never {
  throw new Stop({ code: kind === 'end' ? 'unfinished' : 'unexpected', at, found: text, known: [] });
}

/** Loosest to tightest: `or`, `and`, `not`, comparisons (which do not chain), `+ -`, `* /`, `-x`. `facts`: the names it may use. */
export function parseCondition(condition: string, facts: readonly string[]): Parsed {
  if (condition.length > longest)
    return { expression: null, fault: { code: 'too-long', at: longest, found: String(condition.length), known: [] } };
  const tokens = tokensOf(condition);
  const end: Token = { kind: 'end', text: '', at: condition.length };
  let next = 0;
  const seen = (): Token => tokens[next] ?? end;
  const take = (): Token => tokens[next++] ?? end;

  /** Precedence climbing: reads on while operators bind at least that tightly. */
  const read = (least: number): Expression => {
    let left = operand(least);
    let most = Number.POSITIVE_INFINITY;
    for (let { text } = seen(); isPair(text); text = seen().text) {
      const { binds } = pairs[text];
      if (binds < least || binds > most) break;
      take();
      left = { kind: 'pair', operator: text, left, right: read(binds + 1) };
      most = binds === binding.comparison ? binds - 1 : binds;
    }
    return left;
  };

  const operand = (least: number): Expression => {
    const token = take();
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (token.text === '-') return { kind: 'minus', of: read(binding.minus) };
    if (token.text === 'not' && least <= binding.not) return { kind: 'not', of: read(binding.not) };
    if (token.text === '(') {
      const inner = read(0);
      const close = take();
      return close.text === ')' ? inner : stop(close);
    }
    if (token.kind !== 'word' || token.text === 'not' || isPair(token.text)) return stop(token);
    if (facts.includes(token.text)) return { kind: 'fact', name: token.text };
    throw new Stop({ code: 'unknown-fact', at: token.at, found: token.text, known: facts });
  };

  try {
    const expression = read(0);
    return seen().kind === 'end' ? { expression, fault: null } : stop(seen());
  } catch (error) {
    if (error instanceof Stop) return { expression: null, fault: error.fault };
    throw error;
  }
}
