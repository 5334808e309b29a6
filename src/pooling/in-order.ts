// One order for things that come in any: what a portfolio says depends on its projects, never on how they were listed.

import type { Digest, Homonyms } from '../model/index.ts';
import { byText, folded, grouped, territoryKey } from '../values/index.ts';

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

const inOrder = (all: readonly Followed[]): readonly Followed[] =>
  all.toSorted(
    (a, b) => byName(nameOf(a.digest), nameOf(b.digest)) || byName(a.digest.title, b.digest.title) || byText(a.root, b.root),
  );

export interface Deduplicated {
  readonly kept: readonly Followed[];
  readonly duplicates: readonly { readonly root: string; readonly as: string }[];
}

/** Of each territory of which a project says it: its inhabitants, by the first one. */
export function inhabitantsOf(all: readonly Digest[]): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  for (const digest of all)
    if (digest.population !== null && !people.has(territoryKey(digest))) people.set(territoryKey(digest), digest.population);
  return people;
}

const kindOf = ({ title, step }: Digest): string => JSON.stringify([folded(title), step]);

/**
 * A territory's project of the same title and step is the same one under another path: the first one counts. Without a SIREN two territories may
 * have one name, and only what says the same is the same.
 */
export function deduplicated(all: readonly Followed[]): Deduplicated {
  const first = new Map<string, Followed>();
  const duplicates: { root: string; as: string }[] = [];
  for (const one of inOrder(all)) {
    const { digest } = one;
    const key = JSON.stringify([territoryKey(digest), kindOf(digest), digest.siren === null ? digest : null]);
    const known = first.get(key);
    if (known === undefined) first.set(key, one);
    else duplicates.push({ root: one.root, as: known.root });
  }
  return { kept: [...first.values()], duplicates };
}

/** Projects that a name alone makes those of one territory, and that do not agree as those of one would. */
export function homonymsIn(kept: readonly Followed[]): readonly Homonyms[] {
  const groups = grouped(
    kept.filter(({ digest }) => digest.siren === null),
    ({ digest }) => territoryKey(digest),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const populations = new Set(group.flatMap(({ digest }) => digest.population ?? []));
    const kinds = new Set(group.map(({ digest }) => kindOf(digest)));
    if (first === undefined || (populations.size < 2 && kinds.size === group.length)) return [];
    const [population = null] = populations;
    return [{ territory: nameOf(first.digest), population, roots: group.map(({ root }) => root) }];
  });
}
