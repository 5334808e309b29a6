/** What names mean at one place of a template: the contexts around it and the block parameters in sight. */

import { nearest } from '../../values/index.ts';
import { ANY, BOOLEAN, fieldOf, fieldsOf, NUMBER, type Shape, TEXT } from '../ooxml/shape.ts';
import type { HelperSet } from './helper-set.ts';
import { fieldOfItem, fieldOfItems, nearestField } from './nearest-field.ts';
import type { Expression } from './tag.ts';

export type Scope = {
  readonly root: Shape;
  /** Innermost first: the first is `this`, the second `../`. */
  readonly contexts: readonly Shape[];
  readonly params: ReadonlyMap<string, Shape>;
  /** What each of them was called by, when it is an item of a list: the name of that. */
  readonly named: readonly (string | undefined)[];
  /** How many loops are around: `@index` means something in the first, `@../index` in the second. */
  readonly loops: number;
  /** The template's own words, which bear one name at every place; absent when it has none. */
  readonly words?: Shape | undefined;
  /** The subjects at the root that the document does not have, and that no condition around asks for. */
  readonly absent: readonly string[];
};

/** What a template's own words go by. */
export const WORDS = 'words';

type Path = Extract<Expression, { kind: 'path' }>;
type Found = { readonly shape: Shape } | { readonly unknown: string; readonly nearest?: string };

const LOOP_DATA: Readonly<Record<string, Shape>> = { index: NUMBER, key: TEXT, first: BOOLEAN, last: BOOLEAN };

export function rootScope(root: Shape, { words, absent = [] }: HelperSet): Scope {
  const said = words && { kind: 'object' as const, fields: Object.fromEntries(Object.keys(words).map((name) => [name, TEXT])) };
  return { root, contexts: [root], named: [undefined], params: new Map(), loops: 0, words: said, absent };
}

/** The scope inside `each` or `with`: the thing becomes `this`, and the block parameters name it. */
export function enter(
  scope: Scope,
  context: Shape,
  params: readonly (readonly [string, Shape])[],
  isLoop: boolean,
  named?: string,
): Scope {
  return {
    ...scope,
    contexts: [context, ...scope.contexts],
    named: [named, ...scope.named],
    params: new Map([...scope.params, ...params]),
    loops: scope.loops + (isLoop ? 1 : 0),
  };
}

/** The subject that a path begins with, when the document has none. */
export function absentIn({ parts, data, depth, scoped }: Path, { root, contexts, params, absent }: Scope): string | undefined {
  const [first = '', second = ''] = parts;
  if (data) return first === 'root' && absent.includes(second) ? second : undefined;
  const isParam = depth === 0 && !scoped && params.has(first);
  return !isParam && contexts[depth] === root && absent.includes(first) ? first : undefined;
}

/** The shape a path leads to, or the first of its names that nothing bears. */
export function resolve(path: Path, scope: Scope): Found {
  const [first, ...rest] = path.parts;
  if (path.data) return resolveData(path, scope);
  const param = first !== undefined && path.depth === 0 && !path.scoped ? scope.params.get(first) : undefined;
  if (param) return walk(param, rest, []);
  if (scope.words && first === WORDS && path.depth === 0 && !path.scoped) return walk(scope.words, rest, []);
  const context = scope.contexts[path.depth];
  if (!context) return { unknown: '../'.repeat(path.depth) };
  const elsewhere = [...(path.depth === 0 ? scope.params.keys() : []), ...namedOutside(first, scope)];
  return walk(context, path.parts, elsewhere, scope.named[path.depth]);
}

function resolveData({ parts: [name, ...rest], depth }: Path, scope: Scope): Found {
  if (name === 'root') return walk(scope.root, rest, []);
  const shape = name !== undefined && depth < scope.loops && Object.hasOwn(LOOP_DATA, name) ? LOOP_DATA[name] : undefined;
  if (shape) return walk(shape, rest, []);
  const close = scope.loops > 0 && name !== undefined ? nearest(name, ['root', ...Object.keys(LOOP_DATA)]) : undefined;
  return { unknown: `@${name}`, ...(close && close !== name && { nearest: `@${close}` }) };
}

function walk(start: Shape, parts: readonly string[], elsewhere: readonly string[], around?: string): Found {
  let shape = start;
  for (const [index, part] of parts.entries()) {
    const next = fieldOf(shape, part);
    if (!next) {
      const isFirst = index === 0;
      const outside = isFirst ? elsewhere.find((name) => name.endsWith(`/${part}`)) : undefined;
      const meant = isFirst ? fieldOfItem(parts, start, around) : fieldOfItems(shape, parts.slice(0, index).join('.'), part);
      const proposed = meant ?? outside ?? nearestField(part, shape, isFirst ? elsewhere : []);
      return { unknown: part, ...(proposed && { nearest: proposed }) };
    }
    shape = next;
  }
  return { shape };
}

/** A name that a context further out bears, as it must be written from here: `../title`. */
function namedOutside(name: string | undefined, { contexts }: Scope): string[] {
  const depth = contexts.findIndex((context, index) => index > 0 && name !== undefined && Object.hasOwn(fieldsOf(context), name));
  return depth > 0 ? ['../'.repeat(depth) + name] : [];
}

export const anyScope = (scope: Scope, params: readonly string[]): Scope =>
  enter(
    scope,
    ANY,
    params.map((name) => [name, ANY] as const),
    true,
  );
