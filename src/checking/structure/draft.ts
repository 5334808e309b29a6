// A copy of a file's data, from which what is wrong is taken away; each of its objects and lists knows the one that it was made of.
import { isHolder } from '../../values/index.ts';

/** What a copied object or list stands for in the file. */
export interface Origin {
  /** As it was read. */
  readonly of: object;
  /** The keys and indexes that lead to it in the file. */
  readonly keys: readonly string[];
  /** What a key or an index of the copy is called there, where that differs. */
  readonly names: Map<string | number, string | number>;
}

export type Origins = Map<object, Origin>;

export function copyOf(value: unknown, origins: Origins, keys: readonly string[] = []): unknown {
  if (!isHolder(value)) return value;
  const copied = (key: string, inner: unknown): unknown => copyOf(inner, origins, [...keys, key]);
  const copy = Array.isArray(value)
    ? value.map((inner, index) => copied(String(index), inner))
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(key, inner)]));
  origins.set(copy, { of: value, keys, names: new Map() });
  return copy;
}

/** The items at these indexes go; those that stay know which they were. */
export function withoutItems(list: unknown[], gone: ReadonlySet<number>, origins: Origins): void {
  const names = origins.get(list)?.names ?? new Map<string | number, string | number>();
  const stay = list.flatMap((item, index) => (gone.has(index) ? [] : [{ item, was: names.get(index) ?? index }]));
  names.clear();
  for (const [index, { was }] of stay.entries()) names.set(index, was);
  list.splice(0, list.length, ...stay.map(({ item }) => item));
}
