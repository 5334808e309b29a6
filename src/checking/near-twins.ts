// Texts that say the same in nearly the same words.
import { byText, isSame, jaccard, namedStems, sharedStems, stemsOf } from '../values/index.ts';

interface Use {
  readonly index: number;
  /** Among the words of the thing, from the rarest. */
  readonly at: number;
  /** How many words it has. */
  readonly size: number;
}

type Words = ReadonlySet<string>;

/** « Tranche 2027 » and « tranche 2028 », « à Talensac » and « à Bédée »: each names what the other does not. */
function isToldApart(one: string, ofOne: Words, other: string, ofOther: Words): boolean {
  const namesMore = (text: string, words: Words): boolean => [...namedStems(text)].some((name) => !words.has(name));
  return namesMore(one, ofOther) && namesMore(other, ofOne);
}

/**
 * Each thing that repeats an earlier one, with the first that it repeats. Two sets that share four words in five of all share one among
 * the rarest of each, so only those that do are compared (prefix filtering: Chaudhuri, Ganti and Kaushik, 2006), and only when what follows
 * the first word that they share could make as many (positional filtering: Xiao, Wang, Lin and Yu, 2008).
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
      .sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || byText(a, b))
      .slice(0, words.size - Math.ceil(isSame * words.size) + 1);
  const seen = new Map<string, Use[]>();
  /** By which thing each was last met. */
  const metBy = new Int32Array(all.length).fill(-1);
  const twins: (readonly [Thing, Thing])[] = [];
  for (const [index, { thing, words }] of all.entries()) {
    const prefix = words.size === 0 ? [] : rarest(words);
    const candidates: number[] = [];
    for (const [at, word] of prefix.entries())
      for (const use of seen.get(word) ?? []) {
        // The first word that they share tells whether they may be twins.
        if (metBy[use.index] === index) continue;
        metBy[use.index] = index;
        const most = Math.min(words.size - at, use.size - use.at);
        if (jaccard(most, words.size, use.size) >= isSame) candidates.push(use.index);
      }
    const first = candidates
      .sort((a, b) => a - b)
      .map((other) => all[other])
      .find(
        (one) =>
          one && sharedStems(one.words, words) >= isSame && !isToldApart(textOf(one.thing), one.words, textOf(thing), words),
      );
    if (first !== undefined) twins.push([thing, first.thing]);
    else
      for (const [at, word] of prefix.entries()) {
        const those = seen.get(word);
        const use = { index, at, size: words.size };
        if (those === undefined) seen.set(word, [use]);
        else those.push(use);
      }
  }
  return twins;
}
