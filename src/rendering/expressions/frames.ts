/** What names mean while a document is written: the contexts around a place, the names that blocks give, and what loops tell of themselves. */
import { isHolder } from '../../values/index.ts';
import { WORDS } from './scope.ts';
import type { Expression } from './tag.ts';

/** What `@` names: the root, the words of the template, and of a loop its `@index`, `@key`, `@first` and `@last`. */
export type Data = { readonly named: Readonly<Record<string, unknown>>; readonly around: Data | null };

type Around = { readonly context: unknown; readonly next: Around | null };
export type Frame<State> = {
  readonly context: unknown;
  /** The first is what `this` was when the block began, the second `../`. */
  readonly contexts: Around;
  readonly data: Data;
  readonly state: State;
  /** What the names of its block mean. */
  readonly values: readonly unknown[];
  /** Of the block around. */
  readonly outer: Frame<State> | null;
};

/** What stands for nothing where something is looked up. */
export const NOTHING: unknown = Object.seal({});

export const rootFrame = <State>(view: unknown, state: State, words: unknown): Frame<State> => ({
  context: view,
  contexts: { context: view, next: null },
  data: { named: { root: view, ...(words !== null && { [WORDS]: words }) }, around: null },
  state,
  values: [],
  outer: null,
});

/** Inside a block: a block that stays with its context is no step of `../`. */
export function within<State>(
  outer: Frame<State>,
  context: unknown,
  data: Data = outer.data,
  values: readonly unknown[] = [],
): Frame<State> {
  const { contexts } = outer;
  const isSame = context === contexts.context || (isNone(context) && isNone(contexts.context));
  const stays = isSame || (context === NOTHING && contexts.context === null);
  return { context, contexts: stays ? contexts : { context, next: contexts }, data, state: outer.state, values, outer };
}

const isNone = (value: unknown): value is null | undefined => value === null || value === undefined;

/** The names that blocks around give, innermost first. */
export type Names = { readonly names: readonly string[]; readonly outer: Names | null };

export type Run<State> = (frame: Frame<State>) => unknown;
type Path = Extract<Expression, { kind: 'path' }>;

/** What a path leads to, from each frame. `hasWords`: the template's own words bear one name at every place. */
export function pathOf<State>(path: Path, names: Names, hasWords: boolean): Run<State> {
  const { data, depth, parts, scoped } = path;
  const [first, ...rest] = parts;
  if (first === undefined) return (frame) => contextAt(frame, depth);
  const given = depth === 0 && !scoped ? placeOf(first, names) : null;
  if (given !== null) {
    const { level, index } = given;
    return (frame) => {
      let held: Frame<State> | null = frame;
      for (let up = level; up > 0; up--) held = held?.outer ?? null;
      return through(held?.values[index], rest);
    };
  }
  if (data || (hasWords && first === WORDS && depth === 0 && !scoped)) {
    return (frame) => {
      let held: Data | null = frame.data;
      for (let up = depth; up > 0; up--) held = held?.around ?? null;
      let value = held === null ? undefined : lookUp(held.named, first);
      for (const part of rest) value = value ? lookUp(value, part) : value;
      return value;
    };
  }
  if (depth === 0 && rest.length === 0) return ({ context }) => lookUp(context, first);
  return (frame) => through(contextAt(frame, depth), parts);
}

function through(start: unknown, parts: readonly string[]): unknown {
  let value = start;
  for (const part of parts) value = lookUp(value, part);
  return value;
}

function contextAt<State>({ context, contexts }: Frame<State>, depth: number): unknown {
  if (depth === 0) return context;
  let around: Around | null = contexts;
  for (let up = depth; up > 0; up--) around = around?.next ?? null;
  return around?.context;
}

function placeOf(name: string, names: Names): { readonly level: number; readonly index: number } | null {
  let level = 0;
  for (let at: Names | null = names; at !== null; at = at.outer) {
    const index = at.names.indexOf(name);
    if (index >= 0) return { level, index };
    level++;
  }
  return null;
}

export const isGiven = (name: string, names: Names): boolean => placeOf(name, names) !== null;

/** Of a thing its own field alone, never what its prototype gives; nothing of nothing. */
export function lookUp(holder: unknown, name: string): unknown {
  if (isNone(holder)) return holder;
  if (typeof holder === 'string')
    return name === 'length' ? holder.length : /^\d+$/.test(name) ? holder[Number(name)] : undefined;
  return isHolder(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined;
}
