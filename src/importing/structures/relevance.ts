// The relevance equation of LimeSurvey (ExpressionScript) → the condition that says the same; null when it asks for more than answers.
// https://www.limesurvey.org/manual/ExpressionScript_-_Presentation
import type { Expression } from '../../model/index.ts';

type Token = { readonly kind: 'name' | 'text' | 'number' | 'sign'; readonly text: string };
/** `null`: what always holds. */
type Read = Expression | null;

/** Characters of an equation, and brackets within brackets. */
const [longest, deepest] = [4000, 60];
const token =
  /\s*(?:([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z]+)?)|"([^"]{0,200})"|'([^']{0,200})'|(\d{1,9}(?:\.\d{1,6})?)|(==|!=|<=|>=|&&|\|\||[()!<>+*/,-]))/y;

function tokensIn(equation: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const text = equation.trim();
  if (text.length > longest) return null;
  token.lastIndex = 0;
  let depth = 0;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (found === null) return null;
    const [, name, double, single, number, sign = ''] = found;
    depth += sign === '(' || sign === '!' || sign === '-' ? 1 : sign === ')' ? -1 : 0;
    if (depth > deepest) return null;
    const said = double ?? single;
    tokens.push(
      name !== undefined
        ? { kind: 'name', text: name }
        : said !== undefined
          ? { kind: 'text', text: said }
          : number !== undefined
            ? { kind: 'number', text: number }
            : { kind: 'sign', text: sign },
    );
  }
  return tokens;
}

/** What a name of the tool asks for: a question, and the answer that a box of its own stands for. */
export interface NamedAnswer {
  readonly question: string;
  readonly code: string | null;
}
export interface Known {
  /** By the name of the tool, `Q4_a`. */
  readonly named: (name: string) => NamedAnswer | null;
  /** The code that a question gives to what the tool calls so: `Y` is `yes`. */
  readonly codeOf: (question: string, code: string) => string | null;
}

/** Where each bracket that opens is closed. */
function closingOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const open: number[] = [];
  return new Map(
    tokens.flatMap(({ kind, text }, at): readonly (readonly [number, number])[] => {
      if (kind !== 'sign') return [];
      if (text === '(') open.push(at);
      const from = text === ')' ? open.pop() : undefined;
      return from === undefined ? [] : [[from, at]];
    }),
  );
}

class Unread extends Error {}
const comparisons: readonly string[] = ['==', '!=', '<', '<=', '>', '>=', 'eq', 'ne', 'lt', 'le', 'gt', 'ge'];
const operators: Readonly<Record<string, '=' | '!=' | '<' | '<=' | '>' | '>='>> = {
  '==': '=',
  '!=': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  eq: '=',
  ne: '!=',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
};

export function conditionIn(equation: string, { named, codeOf }: Known): { readonly condition: Read } | null {
  const tokens = tokensIn(equation);
  if (tokens === null) return null;
  const closing = closingOf(tokens);
  let at = 0;
  const peek = (): string => tokens[at]?.text ?? '';
  const isSign = (...texts: readonly string[]): boolean => tokens[at]?.kind !== 'text' && texts.includes(peek().toLowerCase());
  const expect = (text: string): void => {
    if (!isSign(text)) throw new Unread();
    at += 1;
  };
  const both = (operator: 'and' | 'or', left: Read, right: Read): Read => {
    // What always holds adds nothing to « and », and leaves nothing of « or ».
    if (left === null || right === null) return operator === 'or' ? null : (left ?? right);
    return { kind: 'pair', operator, left, right };
  };
  const either = (): Read => {
    let left = all();
    while (isSign('or', '||')) {
      at += 1;
      left = both('or', left, all());
    }
    return left;
  };
  const all = (): Read => {
    let left = one();
    while (isSign('and', '&&')) {
      at += 1;
      left = both('and', left, one());
    }
    return left;
  };
  const one = (): Read => {
    if (isSign('!', 'not')) {
      at += 1;
      const of = one();
      if (of === null) throw new Unread();
      return { kind: 'not', of };
    }
    if (isSign('is_numeric')) {
      at += 1;
      expect('(');
      value();
      expect(')');
      return null;
    }
    if (!isSign('(') || isReckoned()) return compared();
    at += 1;
    const inner = either();
    expect(')');
    return inner;
  };
  const compared = (): Read => {
    const first = tokens[at];
    const answer = first?.kind === 'name' ? named(first.text.replace(/\.(?:NAOK|shown|value)$/i, '')) : null;
    const [operator, said] = [tokens[at + 1]?.text ?? '', tokens[at + 2]];
    if (answer !== null && said?.kind === 'text' && (operators[operator] === '=' || operators[operator] === '!=')) {
      at += 3;
      const code = answer.code === null ? codeOf(answer.question, said.text) : answer.code;
      const isTold = answer.code === null || said.text === 'Y' || said.text === '';
      if (code === null || !isTold) throw new Unread();
      const has: Expression = { kind: 'answer', question: answer.question, code };
      const isNot = (operators[operator] === '!=') !== (answer.code !== null && said.text === '');
      return isNot ? { kind: 'not', of: has } : has;
    }
    if (first?.kind === 'number' && first.text === '1' && !comparisons.includes(operator) && !/^[-+*/]$/.test(operator)) {
      at += 1;
      return null;
    }
    const left = value();
    const sign = operators[peek().toLowerCase()];
    if (sign === undefined) throw new Unread();
    at += 1;
    return { kind: 'pair', operator: sign, left, right: value() };
  };
  /** A sum in brackets, that is compared or reckoned with. */
  const isReckoned = (): boolean => {
    const after = tokens[(closing.get(at) ?? tokens.length) + 1];
    return after !== undefined && after.kind !== 'text' && (comparisons.includes(after.text) || /^[-+*/]$/.test(after.text));
  };
  const value = (): Expression => {
    let left = factor();
    while (isSign('+', '-')) {
      const operator = peek() === '+' ? '+' : '-';
      at += 1;
      left = { kind: 'pair', operator, left, right: factor() };
    }
    return left;
  };
  const factor = (): Expression => {
    let left = atom();
    while (isSign('*', '/')) {
      const operator = peek() === '*' ? '*' : '/';
      at += 1;
      left = { kind: 'pair', operator, left, right: atom() };
    }
    return left;
  };
  const atom = (): Expression => {
    const { kind, text } = tokens[at] ?? { kind: 'sign', text: '' };
    at += 1;
    if (kind === 'number') return { kind: 'number', value: Number(text) };
    if (kind === 'sign' && text === '-') return { kind: 'minus', of: atom() };
    if (kind === 'sign' && text === '(') {
      const inner = value();
      expect(')');
      return inner;
    }
    const answer = kind === 'name' ? named(text.replace(/\.(?:NAOK|value)$/i, '')) : null;
    if (answer === null || answer.code !== null) throw new Unread();
    return { kind: 'fact', name: answer.question };
  };
  try {
    const condition = either();
    return at === tokens.length ? { condition } : null;
  } catch (error) {
    if (error instanceof Unread) return null;
    throw error;
  }
}
