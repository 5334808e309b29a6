// One order for things that come in any: what a portfolio says depends on its projects, never on how they were listed.

import type { Digest } from '../model/index.ts';
import { byText, folded } from '../values/index.ts';

/** A digest with the folder that it comes from. */
export interface Followed {
  readonly root: string;
  readonly digest: Digest;
  readonly errors: number;
  readonly warnings: number;
}

/** Case and accents first do not count, then they do. */
export const byName = (a: string, b: string): number => byText(folded(a), folded(b)) || byText(a, b);

export const nameOf = ({ territory, title }: Pick<Digest, 'territory' | 'title'>): string => territory ?? title;

/** Projects of one key are about one territory. */
export const territoryKey = ({ siren, territory, title }: Pick<Digest, 'siren' | 'territory' | 'title'>): string =>
  siren ?? folded(territory ?? title);

const inOrder = (all: readonly Followed[]): readonly Followed[] =>
  all.toSorted(
    (a, b) => byName(nameOf(a.digest), nameOf(b.digest)) || byName(a.digest.title, b.digest.title) || byText(a.root, b.root),
  );

export interface Deduplicated {
  readonly kept: readonly Followed[];
  readonly duplicates: readonly { readonly root: string; readonly as: string }[];
}

/** A territory's project of the same title and step is the same one under another path: the first one counts. */
export function deduplicated(all: readonly Followed[]): Deduplicated {
  const first = new Map<string, Followed>();
  const duplicates: { root: string; as: string }[] = [];
  for (const one of inOrder(all)) {
    const key = JSON.stringify([territoryKey(one.digest), folded(one.digest.title), one.digest.step]);
    const known = first.get(key);
    if (known === undefined) first.set(key, one);
    else duplicates.push({ root: one.root, as: known.root });
  }
  return { kept: [...first.values()], duplicates };
}
