/** Reads a formula as what is to be computed; undefined for what nobody here can compute. */
import { remembered } from '../../../values/index.ts';
import { type Reference, readFormula, type Token } from '../formulas/index.ts';

export type Computed =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'area'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Computed | null)[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly left: Computed; readonly right: Computed };

/** From what binds least. */
const LEVELS: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];
const SIGNS = new Set(LEVELS.flat());
const NUMBER = /^(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;

/** Operations of one formula, and levels of brackets: what is longer or deeper is left to Excel. */
const MOST = { operations: 1000, levels: 64 };

class NotComputed extends Error {}

/** The same formulas come in each document of a template. */
export const parseFormula = remembered(parsedAnew, { most: 500, longest: 3000 });

function parsedAnew(formula: string): Computed | undefined {
  const tokens = joined(readFormula(formula));
  let at = 0;
  let count = 0;
  let depth = 0;
  const next = (): Token | undefined => tokens[at];
  const take = (text: string): boolean => {
    if (next()?.text !== text) return false;
    at += 1;
    return true;
  };

  function operations(level: number): Computed {
    const signs = LEVELS[level];
    if (!signs) return signed();
    if (++count > MOST.operations * LEVELS.length) throw new NotComputed();
    let left = operations(level + 1);
    for (let sign = next()?.text; sign !== undefined && signs.includes(sign); sign = next()?.text) {
      at += 1;
      left = { kind: 'operation', operator: sign, left, right: operations(level + 1) };
    }
    return left;
  }

  function signed(): Computed {
    if (++count > MOST.operations * LEVELS.length) throw new NotComputed();
    if (take('+')) return signed();
    if (take('-')) return { kind: 'operation', operator: '-', left: { kind: 'value', value: 0 }, right: signed() };
    let part = operand();
    while (take('%')) part = { kind: 'operation', operator: '/', left: part, right: { kind: 'value', value: 100 } };
    return part;
  }

  function operand(): Computed {
    const token = next();
    at += 1;
    if (token?.kind === 'reference') return { kind: 'area', reference: token };
    if (token?.kind === 'open' && token.name !== '') return { kind: 'call', name: token.name, args: args() };
    if (token?.kind === 'open') return inBrackets();
    if (token?.kind !== 'other') throw new NotComputed();
    const { text } = token;
    if (text.startsWith('"')) return { kind: 'value', value: text.slice(1, -1).replaceAll('""', '"') };
    if (NUMBER.test(text)) return { kind: 'value', value: Number(text) };
    if (/^(true|false)$/i.test(text)) return { kind: 'value', value: text.toLowerCase() === 'true' };
    throw new NotComputed();
  }

  function inBrackets(): Computed {
    if (++depth > MOST.levels) throw new NotComputed();
    const inside = operations(0);
    depth -= 1;
    if (!take(')')) throw new NotComputed();
    return inside;
  }

  /** An area is no operation: a total may have many. */
  function argument(): Computed {
    const before = count;
    const whole = operations(0);
    if (whole.kind === 'area') count = before;
    return whole;
  }

  /** An argument may be left out. */
  function args(): (Computed | null)[] {
    if (take(')')) return [];
    if (++depth > MOST.levels) throw new NotComputed();
    const all: (Computed | null)[] = [];
    do all.push(next()?.text === ',' || next()?.text === ')' ? null : argument());
    while (take(','));
    depth -= 1;
    if (!take(')')) throw new NotComputed();
    return all;
  }

  try {
    const whole = operations(0);
    return at === tokens.length ? whole : undefined;
  } catch (error) {
    if (error instanceof NotComputed) return undefined;
    throw error;
  }
}

/** Without spaces, signs of two characters in one piece. */
function joined(tokens: readonly Token[]): Token[] {
  const all: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'space') continue;
    const before = all.at(-1);
    const both = (before?.text ?? '') + token.text;
    if (both.length === 2 && SIGNS.has(both)) all[all.length - 1] = { kind: 'other', text: both };
    else all.push(token);
  }
  return all;
}
