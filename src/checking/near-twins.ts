// Texts that say the same in nearly the same words.

/** Words that say nothing of what a title is about. */
const empty = new Set(
  'a à au aux avec ce ces chaque d dans de des du en et l la le les leur leurs ou par pour sa ses son sur un une the a an and for in of on to with'.split(
    ' ',
  ),
);

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !empty.has(word))
      // A plural is the same word.
      .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word)),
  );

/** Words in common among all; alike from four in five on. */
function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || Math.min(a.size, b.size) < 0.8 * Math.max(a.size, b.size)) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 0.8 * (a.size + b.size - shared);
}

/**
 * Each thing that repeats an earlier one, with the first that it repeats. Two sets that share four words in five of all share one among
 * the rarest of each, so only those that do are compared (prefix filtering: Chaudhuri, Ganti and Kaushik, 2006).
 */
export function nearTwins<Thing>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
): readonly (readonly [Thing, Thing])[] {
  const all = things.map((thing) => ({ thing, words: wordsOf(textOf(thing)) }));
  const uses = new Map<string, number>();
  for (const { words } of all) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rarest = (words: ReadonlySet<string>): string[] =>
    [...words]
      .sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, words.size - Math.ceil(0.8 * words.size) + 1);
  const seen = new Map<string, number[]>();
  const twins: (readonly [Thing, Thing])[] = [];
  for (const [index, { thing, words }] of all.entries()) {
    const prefix = words.size === 0 ? [] : rarest(words);
    const candidates = new Set(prefix.flatMap((word) => seen.get(word) ?? []));
    const first = [...candidates]
      .sort((a, b) => a - b)
      .map((at) => all[at])
      .find((one) => one && areAlike(one.words, words));
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
