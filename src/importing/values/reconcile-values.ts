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
  readonly more: ReadonlyMap<Part, unknown>;
}
type Part = (typeof valueParts)[number];
/** What may stand beside a figure. */
export const valueParts = ['base', 'source', 'note'] as const;
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
    if (first !== one) {
      const isOther = valueParts.some((part) => one[part] !== undefined && one[part] !== first?.[part]);
      return isOther ? [{ what: 'repeated', read: one, other: null }] : [];
    }
    const held = there.get(key);
    if (held === undefined) {
      const { indicator, period, value, source, note, base } = one;
      const item = { indicator, period: asWritten(period), value, base, source, note };
      const given = Object.fromEntries(Object.entries(item).filter(([, part]) => part !== undefined));
      edits.push({ path: valuesFile(period), pointer: ['values'], change: { append: given } });
      return [{ what: 'new', read: one, other: null }];
    }
    const given = valueParts.filter((part) => one[part] !== undefined && String(one[part]) !== String(held.more.get(part)));
    const lacking = given.filter((part) => !held.more.has(part));
    const isSame = held.value === one.value;
    const set = (part: Part | 'value'): Edit => ({
      path: held.path,
      pointer: ['values', held.index, part],
      change: { set: one[part] },
    });
    if (isSame && given.length === 0) return [{ what: 'same', read: one, other: held.value }];
    if (isSame && (!replaces || given.length === lacking.length)) {
      edits.push(...lacking.map(set));
      return [{ what: given.length === lacking.length ? 'completed' : 'beside', read: one, other: held.value }];
    }
    if (!replaces) return [{ what: 'different', read: one, other: held.value }];
    edits.push(...(isSame ? given : (['value', ...given] as const)).map(set));
    return [{ what: 'replaced', read: one, other: held.value }];
  });
  return { edits, fates };
}
