// What takes over: the needs that one was merged into or split into, the actions that replace one that was dropped.
import type { Need } from '../../model/index.ts';

/** Ids as a file writes them: one alone, a list, or none. */
export const writtenIds = (written: string | readonly string[] | undefined): readonly string[] =>
  written === undefined ? [] : [written].flat();

/** Nobody splits a need in more: a file made to do so takes no more room. */
const mostHeirs = 100;

/** The needs at the end of the ways out of one, each once; itself when it has no heir, or none but those of a circle. */
export function heirs(needs: readonly Need[]): (need: string) => readonly string[] {
  const next = new Map(needs.map(({ id, mergedInto }) => [id, writtenIds(mergedInto)]));
  const ends = new Map<string, readonly string[]>();
  const isKnown = (id: string): boolean => ends.has(id);
  const follow = (need: string): void => {
    const way = [need];
    const open = new Set<string>();
    for (let id = way.at(-1); id !== undefined; id = way.at(-1)) {
      const those = next.get(id) ?? [];
      const below = open.has(id) || isKnown(id) ? [] : those.filter((one) => one !== id && !open.has(one) && !isKnown(one));
      open.add(id);
      if (below.length > 0) {
        for (const one of below.toReversed()) way.push(one);
        continue;
      }
      if (!isKnown(id)) ends.set(id, those.length === 0 ? [id] : together(those.map((one) => ends.get(one) ?? [])));
      way.pop();
    }
  };
  return (need) => {
    if (!isKnown(need)) follow(need);
    const found = ends.get(need) ?? [];
    return found.length > 0 ? found : [need];
  };
}

/** Where one leads on alone, what it leads to is shared, however long the way. */
const together = (all: readonly (readonly string[])[]): readonly string[] =>
  all.length === 1 && all[0] !== undefined ? all[0] : [...new Set(all.flat())].slice(0, mostHeirs);
