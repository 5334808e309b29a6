// A condition read into an expression, and an expression written as it would be typed.
import type { ConditionFault, Expression } from '../../model/index.ts';
import { dayNumber } from '../days/days.ts';
import { binding, isPair, pairs } from './operators.ts';

// A condition cut into numbers, words and signs.

interface Token {
  /** A day, written YYYY-MM-DD, is a number too. */
  readonly kind: 'number' | 'word' | 'sign' | 'end' | 'unknown';
  readonly text: string;
  /** Offset in the condition, from 0. */
  readonly at: number;
}

/** A day, a number, an id such as `IN-03` or a name such as `audiencesHeard.elected`, a sign, or any other character. */
const piece =
  /(\d{4}-\d{2}-\d{2}(?![\d-])|\d+(?:\.\d+)?)|([A-Z]{2}-\d+|[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*)|([<>!]=|[-+*/()<>=])|(\S)/gu;

/** Always ends with `end`. */
function tokensOf(condition: string): readonly Token[] {
  const tokens = [...condition.matchAll(piece)].map(({ 0: text, 1: number, 2: word, 3: sign, index }): Token => {
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : sign !== undefined ? 'sign' : 'unknown';
    return { kind, text, at: index };
  });
  return [...tokens, { kind: 'end', text: '', at: condition.length }];
}

export type Parsed =
  | { readonly expression: Expression; readonly fault: null }
  | { readonly expression: null; readonly fault: ConditionFault };

/** The codes that an answer may hold, by question. */
export type Codes = ReadonlyMap<string, readonly string[]>;
const noCodes: Codes = new Map();

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

/** Among the codes of a name, stands for every word: a text may be any. What is worth a number too has such a word by `has` alone. */
export const anyWord = '*';

/** The code written there, the longest first: `18-29` is no subtraction. */
const codeAt = (condition: string, at: number, codes: readonly string[], takesAny: boolean): string | undefined =>
  [...codes]
    .sort((a, b) => b.length - a.length)
    .find((code) => condition.startsWith(code, at) && /^(?:[\s)]|$)/u.test(condition.slice(at + code.length))) ??
  (takesAny && codes.includes(anyWord) ? /^[^\s()]+/u.exec(condition.slice(at))?.[0] : undefined);

/**
 * A day is the number of days since the first of January 1970. Loosest to tightest: `or`, `and`, `not`, comparisons (which do not chain), `+ -`, `* /`, `-x`. `facts`: the names it may use as numbers;
 * `codes`: those that it may ask an answer of, by `=`, `!=` or `has` (`Q6 = yes`, `Q4 has a`).
 */
export function parseCondition(condition: string, facts: readonly string[], codes: Codes = noCodes): Parsed {
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
    if (token.kind === 'number') {
      const value = token.text.includes('-') ? dayNumber(token.text) : Number(token.text);
      return Number.isNaN(value) ? stop(token) : { kind: 'number', value };
    }
    if (token.text === '-') return { kind: 'minus', of: read(binding.minus) };
    if (token.text === 'not' && least <= binding.not) return { kind: 'not', of: read(binding.not) };
    if (token.text === '(') {
      const inner = read(0);
      const close = take();
      return close.text === ')' ? inner : stop(close);
    }
    if (token.kind !== 'word' || token.text === 'not' || isPair(token.text)) return stop(token);
    const isNumber = facts.includes(token.text);
    const own = codes.get(token.text);
    const answer = own === undefined ? null : answerOf(token.text, own, isNumber);
    if (answer !== null) return answer;
    if (isNumber) return { kind: 'fact', name: token.text };
    throw new Stop({ code: 'unknown-fact', at: token.at, found: token.text, known: [...new Set([...facts, ...codes.keys()])] });
  };

  /** What follows a question; null when it is used as a number. */
  const answerOf = (question: string, own: readonly string[], isNumber: boolean): Expression | null => {
    const sign = seen();
    if (sign.text !== '=' && sign.text !== '!=' && sign.text !== 'has') return isNumber ? null : stop(sign);
    const asked = tokens[next + 1] ?? end;
    const { at } = asked;
    const code = codeAt(condition, at, own, sign.text === 'has' || !isNumber);
    if (code === undefined) {
      if (isNumber && sign.text !== 'has') return null;
      const [found] = /^[^\s)]*/u.exec(condition.slice(at)) ?? [''];
      if (found === '') return stop(asked);
      throw new Stop({ code: 'unknown-fact', at, found, known: own, question });
    }
    do take();
    while (seen().kind !== 'end' && seen().at < at + code.length);
    const answer: Expression = { kind: 'answer', question, code };
    return sign.text === '!=' ? { kind: 'not', of: answer } : answer;
  };

  try {
    const expression = read(0);
    return seen().kind === 'end' ? { expression, fault: null } : stop(seen());
  } catch (error) {
    if (error instanceof Stop) return { expression: null, fault: error.fault };
    throw error;
  }
}

// An expression as it would be typed, with no more parentheses than it needs.

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
