/** The source of a part as a tree of texts, values and blocks; each of its tags is read by Handlebars' own grammar, once for all that repeat it. */
import { remembered } from '../../values/index.ts';
import { readSource } from './read-tag.ts';
import type { Call, Expression, Tag } from './tag.ts';

export type Statement = string | Expression | Block;
/** `params`: the names that its block gives. */
export type Program = { readonly params: readonly string[]; readonly statements: readonly Statement[] };
export type Block = { readonly kind: 'block'; readonly call: Call; readonly program: Program; readonly inverse: Program | null };

/** To its own braces: others may stand between quotes or brackets within it. */
const TAG = /\{\{((?:[^{}"'[\]]|"(?:[^"\\]|\\"|\\(?!"))*"|'(?:[^'\\]|\\'|\\(?!'))*'|\[(?:[^\]\\]|\\\]|\\(?!\]))*\])*)\}\}/y;
/** The numbers of its place, which no other tag has, come after what many tags say. */
const PLACED = /^(?:place|width|height)=[\d.]+$/;

/** A tree that cannot be: templates are checked before, and what we write ourselves is right. */
const broken = (source: string): Error => new Error(`The source of a template cannot be read at ${source.slice(0, 80)}`);

/** @throws Error where a tag cannot be read, or blocks do not pair */
export function readProgram(source: string): Program {
  const tokens = tokensOf(source);
  let at = 0;
  function statements(): readonly Statement[] {
    const read: Statement[] = [];
    for (;;) {
      const token = tokens[at];
      if (token === undefined) return read;
      if (typeof token !== 'string' && (token.kind === 'else' || token.kind === 'close')) return read;
      at++;
      if (typeof token === 'string') read.push(token);
      else if (token.kind === 'value') read.push(token.expression);
      else if (token.kind === 'open') read.push(block(token.call, token.params));
      else if (token.kind === 'include') throw broken(token.source);
    }
  }
  function block(call: Call, params: readonly string[]): Block {
    const program = { params, statements: statements() };
    const end = tokens[at++];
    if (typeof end !== 'object') throw broken(`{{#${call.helper}`);
    if (end.kind !== 'else') return { kind: 'block', call, program, inverse: null };
    // What an `else if` opens ends with the block around.
    if (end.call) return { kind: 'block', call, program, inverse: { params: [], statements: [block(end.call, end.params)] } };
    const inverse = { params: [], statements: statements() };
    at++;
    return { kind: 'block', call, program, inverse };
  }
  const whole = { params: [], statements: statements() };
  if (at < tokens.length) throw broken('{{/');
  return whole;
}

function tokensOf(source: string): readonly (string | Tag)[] {
  const tokens: (string | Tag)[] = [];
  for (let at = 0; at < source.length; ) {
    const start = source.indexOf('{{', at);
    if (start !== at) tokens.push(source.slice(at, start < 0 ? source.length : start));
    if (start < 0) break;
    TAG.lastIndex = start;
    const tag = TAG.exec(source)?.[1];
    if (tag === undefined) throw broken(source.slice(start));
    tokens.push(tagOf(tag));
    at = TAG.lastIndex;
  }
  return tokens;
}

function tagOf(source: string): Tag {
  const words = source.split(' ');
  const kept = words.findLastIndex((word, at) => at === 0 || !PLACED.test(word)) + 1;
  if (kept === words.length) return knownTag(source);
  const tag = knownTag(words.slice(0, kept).join(' '));
  const more = words.slice(kept).map((pair) => {
    const [name = '', number] = pair.split('=');
    return { name, value: { kind: 'literal', value: Number(number) } } as const;
  });
  const placed = ({ helper, args, options }: Call): Call => ({ helper, args, options: [...options, ...more] });
  if (tag.kind === 'open') return { ...tag, call: placed(tag.call) };
  if (tag.kind !== 'value' || tag.expression.kind === 'literal') throw broken(source);
  const { expression } = tag;
  const call = expression.kind === 'call' ? expression : { helper: expression.parts[0] ?? '', args: [], options: [] };
  return { ...tag, expression: { kind: 'call', ...placed(call) } };
}

const knownTag = remembered(
  (source): Tag => {
    const tag = readSource(source);
    if (tag === undefined) throw broken(source);
    return tag;
  },
  { most: 5_000 },
);
