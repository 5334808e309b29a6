/** Reads what nearly all tags hold, names, literals and calls of functions, in a tenth of the time that the grammar of Handlebars takes. */
import type { Call, Expression } from './tag.ts';

/** `args` and `options` of what is no call are empty. `params`: the names that a block gives. */
export type Plain = {
  readonly path: Expression;
  readonly args: Call['args'];
  readonly options: Call['options'];
  readonly params: readonly string[];
};

const TOKEN =
  /\s*(?:([()])|"([^"\\]*)"|'([^'\\]*)'|(-?\d+(?:\.\d+)?)(?=[\s)]|$)|([A-Za-z_]\w*)=(?=[^\s=])|(@?|(?:\.\.\/)+)([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(?=[\s)]|$))/y;
const NAMES = /^[A-Za-z_]\w*(?:\s+[A-Za-z_]\w*)*$/;
/** Words that mean something to Handlebars, wherever they stand in a name. */
const RESERVED = /(?:^|\.)(?:this|true|false|null|undefined|as)(?:$|\.)/;

const isReserved = (name: string): boolean => RESERVED.test(name);

type Token =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'option'; readonly name: string }
  | { readonly kind: 'value'; readonly value: Expression };

/** What stands before ` as |one two|` at the end, and the names that it gives; null without one. */
function namedIn(source: string): { readonly before: string; readonly params: readonly string[] } | null {
  const open = source.lastIndexOf('|', source.length - 2);
  const names = source.slice(open + 1, -1).trim();
  if (!source.endsWith('|') || open === -1 || !NAMES.test(names)) return null;
  const [said, word] = [source.slice(0, open), source.slice(0, open).trimEnd()];
  const before = word.slice(0, -2).trimEnd();
  const isApart = word.length < said.length && word.endsWith('as') && before.length < word.length - 2;
  return isApart ? { before, params: names.split(/\s+/) } : null;
}

/** What stands between the braces, without the sign of a block; undefined of anything else than that, which Handlebars reads. */
export function readPlain(source: string): Plain | undefined {
  const { before, params } = namedIn(source) ?? { before: source, params: [] };
  const tokens = params.some(isReserved) ? undefined : tokensOf(before);
  const first = tokens?.[0];
  // Handlebars takes a name that begins so for its own word.
  if (!tokens || first?.kind !== 'value' || first.value.kind !== 'path' || /^\s*else/.test(source)) return undefined;
  let at = 1;
  function given(): Pick<Plain, 'args' | 'options'> | undefined {
    const args: Expression[] = [];
    const options: Call['options'][number][] = [];
    for (let token = tokens?.[at]; token !== undefined && token.kind !== 'close'; token = tokens?.[at]) {
      if (token.kind === 'option') at++;
      else if (options.length > 0) return undefined;
      const value = expression();
      if (value === undefined) return undefined;
      if (token.kind === 'option') options.push({ name: token.name, value });
      else args.push(value);
    }
    return { args, options };
  }
  function expression(): Expression | undefined {
    const token = tokens?.[at++];
    if (token?.kind === 'value') return token.value;
    const name = token?.kind === 'open' ? tokens?.[at++] : undefined;
    const helper = name?.kind === 'value' ? nameOf(name.value) : undefined;
    const inside = helper === undefined ? undefined : given();
    const end = tokens?.[at++];
    return helper !== undefined && inside && end?.kind === 'close' ? { kind: 'call', helper, ...inside } : undefined;
  }
  const inside = given();
  if (!inside || at < tokens.length) return undefined;
  return { path: first.value, ...inside, params };
}

/** Of a function or a block: names joined by points. */
export const nameOf = (expression: Expression): string | undefined =>
  expression.kind === 'path' && expression.depth === 0 && !expression.data ? expression.parts.join('.') : undefined;

function tokensOf(source: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const length = source.trimEnd().length;
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < length; ) {
    const [whole, bracket, double, single, number, option, before = '', name = ''] = TOKEN.exec(source) ?? [];
    if (whole === undefined || isReserved(name)) return undefined;
    if (bracket !== undefined) tokens.push({ kind: bracket === '(' ? 'open' : 'close' });
    else if (option !== undefined) tokens.push({ kind: 'option', name: option });
    else tokens.push({ kind: 'value', value: expressionOf(double ?? single, number, before, name) });
  }
  return tokens;
}

function expressionOf(text: string | undefined, number: string | undefined, before: string, name: string): Expression {
  if (text !== undefined) return { kind: 'literal', value: text };
  if (number !== undefined) return { kind: 'literal', value: Number(number) };
  return {
    kind: 'path',
    data: before === '@',
    depth: before === '@' ? 0 : before.length / '../'.length,
    parts: name.split('.'),
    // The words of Handlebars that say so begin with a point.
    scoped: before.startsWith('.'),
  };
}
