// Texts that say the same in nearly the same words.
import { isSame, sharedStems, stemsOf } from '../values/index.ts';

/**
 * Each thing that repeats an earlier one, with the first that it repeats. Two sets that share four words in five of all share one among
 * the rarest of each, so only those that do are compared (prefix filtering: Chaudhuri, Ganti and Kaushik, 2006).
 */
export function nearTwins<Thing>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
): readonly (readonly [Thing, Thing])[] {
  const all = things.map((thing) => ({ thing, words: stemsOf(textOf(thing)) }));
  const uses = new Map<string, number>();
  for (const { words } of all) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rarest = (words: ReadonlySet<string>): string[] =>
    [...words]
      .sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, words.size - Math.ceil(isSame * words.size) + 1);
  const seen = new Map<string, number[]>();
  const twins: (readonly [Thing, Thing])[] = [];
  for (const [index, { thing, words }] of all.entries()) {
    const prefix = words.size === 0 ? [] : rarest(words);
    const candidates = new Set(prefix.flatMap((word) => seen.get(word) ?? []));
    const first = [...candidates]
      .sort((a, b) => a - b)
      .map((at) => all[at])
      .find((one) => one && sharedStems(one.words, words) >= isSame);
    if (first !== undefined) twins.push([thing, first.thing]);
    else
      for (const word of prefix) {
        const those = seen.get(word);
        if (those === undefined) seen.set(word, [index]);
        else those.push(index);
      }
  }
  return twins;
}
