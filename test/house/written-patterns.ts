// Every pattern of the sources: those written as such, and those that `new RegExp` makes.
import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vitest/node';
import { home, sources } from './sources.ts';

export interface Pattern {
  /** The file, and its line where the pattern is written. */
  readonly from: string;
  readonly source: string;
  readonly flags: string;
}

/** What stands for a text that is not known before it runs: of each way, the patterns that can be. */
const unknown = ['1', 'a'];

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isPattern = ({ source, flags }: Pattern): boolean => {
  try {
    return new RegExp(source, flags) instanceof RegExp;
  } catch {
    return false;
  }
};

/** `made`: what the first argument says, as far as it is written; undefined when it is a name. */
function madeBy(argument: unknown): readonly string[] | undefined {
  if (!isNode(argument)) return undefined;
  if (argument['type'] === 'Literal') return [textOf(argument['value'])];
  if (argument['type'] !== 'TemplateLiteral' || !Array.isArray(argument['quasis'])) return undefined;
  const parts = argument['quasis'].map((one) => (isNode(one) && isNode(one['value']) ? textOf(one['value']['cooked']) : ''));
  return unknown.map((word) => parts.join(word));
}

interface Found {
  readonly patterns: Pattern[];
  /** The files whose patterns are made when they are loaded. */
  readonly loaded: Set<string>;
  /** Those that make one of a name: who gives it has to be asked. */
  readonly unread: Set<string>;
}

const functions = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

function patternsIn(path: string, text: string, { patterns, loaded, unread }: Found): void {
  const visit = (node: unknown, isLate: boolean): void => {
    if (Array.isArray(node)) for (const one of node) visit(one, isLate);
    if (!isNode(node) || Array.isArray(node)) return;
    const { type, regex, callee, arguments: args } = node;
    const from = () => `${path}:${text.slice(0, Number(node['start'])).split('\n').length}`;
    if (isNode(regex)) patterns.push({ from: from(), source: textOf(regex['pattern']), flags: textOf(regex['flags']) });
    if (type === 'NewExpression' && isNode(callee) && callee['name'] === 'RegExp' && Array.isArray(args)) {
      const flags = isNode(args[1]) ? textOf(args[1]['value']) : '';
      const made = madeBy(args[0]);
      if (!isLate) loaded.add(path);
      else if (made === undefined) unread.add(path);
      else patterns.push(...made.map((source) => ({ from: from(), source, flags })).filter(isPattern));
    }
    const isFunction = isLate || functions.includes(textOf(type));
    for (const [key, value] of Object.entries(node)) if (key !== 'regex' && isNode(value)) visit(value, isFunction);
  };
  visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }), false);
}

export const written: Found = { patterns: [], loaded: new Set(), unread: new Set() };
for (const { path, text } of sources) if (!path.endsWith('.d.ts')) patternsIn(path, text, written);

/** Those of the schemas, which judge what people write. */
export const schemaPatterns: readonly Pattern[] = readdirSync(`${home}schemas`)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) =>
    [...readFileSync(`${home}schemas/${name}`, 'utf8').matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)].map(
      ([, quoted = '']): Pattern => ({ from: `schemas/${name}`, source: textOf(JSON.parse(quoted)), flags: 'u' }),
    ),
  );
