// Where a field stands: the place that schemas give it, and the keys that the words people type for it lead to.

import { fields } from '../model/generated/fields.ts';
import type { Field } from '../model/index.ts';
import { folded, nearest } from '../values/index.ts';
import type { Place } from './things.ts';

export interface Naming {
  /** The names that people know a field by, from its dotted place in the schemas: `action.status`. */
  readonly namesOf: (place: string) => readonly string[];
}
export type WalkFault = {
  readonly code: 'unknown-field';
  readonly name: string;
  readonly nearest: string;
  readonly known: readonly string[];
};

type Pointer = Place['pointer'];

/** As schemas name a place: an item, or a key that projects choose, is `*`, and an objective of an objective is an objective. */
export const placeOf = (kind: string, pointer: Pointer): string =>
  pointer.reduce<string>((place, key) => {
    const at = `${place === '' ? '' : `${place}.`}${key}`;
    const isNamed = typeof key === 'string' && fieldAt(kind, at) !== undefined;
    return (isNamed ? at : `${place}.*`).replace(/(?<![^.])(\w+)\.\*\.\1\.\*$/, '$1.*');
  }, '');

export const fieldAt = (kind: string, place: string): Field | undefined =>
  (fields[kind] ?? []).find(({ path }) => path === place);

/** As labels name a place: without what stands for an item or for a key that projects choose. */
export const placeName = (kind: string, pointer: Pointer): string =>
  [
    kind,
    ...placeOf(kind, pointer)
      .split('.')
      .filter((key) => key !== '*'),
  ].join('.');

/** The keys that stand right below a place. */
export function keysBelow(kind: string, place: string): readonly string[] {
  const start = place === '' ? '' : `${place}.`;
  return (fields[kind] ?? [])
    .filter(({ path }) => path.startsWith(start) && path.length > start.length)
    .map(({ path }) => path.slice(start.length))
    .filter((rest) => !rest.includes('.'));
}

/** Those of them without which what stands there says nothing. */
export const requiredBelow = (kind: string, place: string): readonly string[] =>
  keysBelow(kind, place).filter((key) => fieldAt(kind, `${place}.${key}`)?.required);

/** Fewer letters begin too many names. */
const shortest = 4;

/**
 * The keys that `means.human` or « moyens.humains » leads to, one step at a time. Items are counted from one, so that `0` leads to
 * what stands before the first: to nothing.
 */
export function walk(kind: string, from: Pointer, typed: string, { namesOf }: Naming): Pointer | WalkFault {
  let pointer = from;
  for (const word of typed.split('.').map((part) => part.trim())) {
    const here = placeOf(kind, pointer);
    const known = keysBelow(kind, here);
    const isList = fieldAt(kind, here)?.types.includes('array') ?? false;
    if (isList && known.includes('*') && /^\d+$/.test(word)) {
      pointer = [...pointer, Number(word) - 1];
      continue;
    }
    // Criteria of scores, levels of a scale: people choose these words, be they figures.
    const isFree = known.includes('*') && !isList;
    const names = known.filter((key) => key !== '*').map((key) => [key, ...namesOf(placeName(kind, [...pointer, key]))]);
    const called = (isIt: (name: string) => boolean) => names.filter((all) => all.some((name) => isIt(folded(name))));
    const exact = called((name) => name === folded(word));
    const started = isFree ? [] : called((name) => name.startsWith(folded(word)) && word.length >= shortest);
    const [[one] = [], ...others] = exact.length > 0 ? exact : started;
    const found = known.includes(word) ? word : others.length === 0 ? one : undefined;
    const key = found ?? (isFree ? word : undefined);
    if (key === undefined) return { code: 'unknown-field', name: word, nearest: nearest(word, names.flat()) ?? '', known };
    pointer = [...pointer, key];
  }
  return pointer;
}
