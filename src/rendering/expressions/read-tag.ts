/** Reads a tag with Handlebars' own grammar. */
import Handlebars from 'handlebars';
import { remembered } from '../../values/index.ts';
import { nameOf, type Plain, readPlain } from './read-plain.ts';
import type { Call, Expression, Tag } from './tag.ts';
import { tidyTag } from './tidy-tag.ts';

/** Names of files that templates share. */
const INCLUDE = /^>\s*([^\s{}"'=|()]{1,80})$/;

/**
 * The tag, or undefined when Handlebars cannot read it or when it is of a kind that templates do not use (decorators). One of the shipped templates
 * stands at some ten places.
 */
export const readTag = remembered((text) => readSource(tidyTag(text), text), { most: 5_000, longest: 400 });

/** A tag that is as Handlebars is to read it already, without its braces. */
export function readSource(source: string, text = source): Tag | undefined {
  if (source.startsWith('!')) return { kind: 'comment', source };
  const included = INCLUDE.exec(source)?.[1];
  if (included !== undefined) return { kind: 'include', source, name: included };
  if (/^(else|\^)$/.test(source)) return { kind: 'else', source: 'else', params: [] };
  try {
    if (source.startsWith('/')) return readClose(source);
    if (source.startsWith('#')) return readBlock('open', source, source.slice(1).trim());
    const chained = /^else\s+(\S.*)$/.exec(source)?.[1];
    return chained ? readBlock('else', source, chained) : readValue(text, source);
  } catch {
    return undefined;
  }
}

function readClose(source: string): Tag | undefined {
  const helper = /^\/\s*([^\s{}]+)$/.exec(source)?.[1];
  return helper ? { kind: 'close', source: `/${helper}`, helper } : undefined;
}

function readBlock(kind: 'open' | 'else', source: string, inner: string): Tag | undefined {
  const plain = readPlain(inner);
  const helper = plain && nameOf(plain.path);
  if (plain && helper !== undefined)
    return { kind, source, call: { helper, args: plain.args, options: plain.options }, params: plain.params };
  const name = /^[^\s{}#>*&]+/.exec(inner)?.[0];
  const [block] = Handlebars.parse(`{{#${inner}}}{{/${name}}}`).body;
  if (!block || !isBlock(block)) return undefined;
  return { kind, source, call: readCall(block), params: block.program.blockParams ?? [] };
}

function readValue(text: string, source: string): Tag | undefined {
  const raw = text.startsWith('{{{') || source.startsWith('&');
  const inner = source.replace(/^&\s*/, '');
  const plain = readPlain(inner);
  const called = plain && plain.params.length === 0 ? expressionOf(plain) : undefined;
  if (called) return { kind: 'value', source: inner, expression: called, raw };
  const [value, ...others] = Handlebars.parse(`{{${inner}}}`).body;
  if (!value || others.length > 0 || !isMustache(value)) return undefined;
  const isCall = value.params.length > 0 || value.hash !== undefined;
  const expression: Expression = isCall ? { kind: 'call', ...readCall(value) } : readExpression(value.path);
  return { kind: 'value', source: inner, expression, raw };
}

function expressionOf({ path, args, options }: Plain): Expression | undefined {
  if (args.length + options.length === 0) return path;
  const helper = nameOf(path);
  return helper === undefined ? undefined : { kind: 'call', helper, args, options };
}

type Called = { readonly path: hbs.AST.Expression; readonly params: readonly hbs.AST.Expression[]; readonly hash?: hbs.AST.Hash };

function readCall({ path, params, hash }: Called): Call {
  return {
    helper: isPath(path) ? path.original : '',
    args: params.map(readExpression),
    options: (hash?.pairs ?? []).map(({ key, value }) => ({ name: key, value: readExpression(value) })),
  };
}

function readExpression(node: hbs.AST.Expression): Expression {
  if (isSubExpression(node)) return { kind: 'call', ...readCall(node) };
  if (isPath(node)) {
    const { data, depth, parts, original } = node;
    return { kind: 'path', data, depth, parts, scoped: /^(\.|this\b)/.test(original) };
  }
  return { kind: 'literal', value: isValued(node) ? node.value : null };
}

const isBlock = (node: hbs.AST.Node): node is hbs.AST.BlockStatement => node.type === 'BlockStatement';
const isMustache = (node: hbs.AST.Node): node is hbs.AST.MustacheStatement => node.type === 'MustacheStatement';
const isSubExpression = (node: hbs.AST.Node): node is hbs.AST.SubExpression => node.type === 'SubExpression';
const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isValued = (node: hbs.AST.Node): node is hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral =>
  ['StringLiteral', 'NumberLiteral', 'BooleanLiteral'].includes(node.type);
