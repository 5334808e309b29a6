// Figures beside those that the project holds → edits, and what is new, the same, or different.

import type { Edit, ReadValue, ValueFate } from '../../model/index.ts';
import { asWritten, valuesFile, writtenSpan } from '../../values/index.ts';

/** A figure of the project, and where it is written. */
export interface ExistingValue {
  readonly path: string;
  readonly index: number;
  readonly indicator: string;
  readonly period: string;
  readonly value: number;
}
export interface ReconciledValues {
  readonly edits: readonly Edit[];
  readonly fates: readonly ValueFate[];
}

const keyOf = ({ indicator, period }: { readonly indicator: string; readonly period: string }): string =>
  `${indicator} ${writtenSpan(period)}`;

export function reconcileValues(
  read: readonly ReadValue[],
  existing: readonly ExistingValue[],
  replaces: boolean,
): ReconciledValues {
  const there = new Map(existing.map((one) => [keyOf(one), one]));
  const said = new Map<string, ReadValue>();
  const disputed = new Set<string>();
  for (const one of read) {
    const before = said.get(keyOf(one));
    if (before !== undefined && before.value !== one.value) disputed.add(keyOf(one));
    if (before === undefined) said.set(keyOf(one), one);
  }
  const edits: Edit[] = [];
  const fates = read.flatMap((one): ValueFate[] => {
    const key = keyOf(one);
    const first = said.get(key);
    if (disputed.has(key)) return [{ what: 'twice', read: one, other: first === one ? null : (first?.value ?? null) }];
    if (first !== one) return [];
    const held = there.get(key);
    if (held === undefined) {
      const { indicator, period, value, source, note, base } = one;
      const item = { indicator, period: asWritten(period), value, base, source, note };
      const given = Object.fromEntries(Object.entries(item).filter(([, part]) => part !== undefined));
      edits.push({ path: valuesFile(period), pointer: ['values'], change: { append: given } });
      return [{ what: 'new', read: one, other: null }];
    }
    if (held.value === one.value) return [{ what: 'same', read: one, other: held.value }];
    if (!replaces) return [{ what: 'different', read: one, other: held.value }];
    for (const key of ['value', 'base', 'source', 'note'] as const)
      if (one[key] !== undefined)
        edits.push({ path: held.path, pointer: ['values', held.index, key], change: { set: one[key] } });
    return [{ what: 'replaced', read: one, other: held.value }];
  });
  return { edits, fates };
}
