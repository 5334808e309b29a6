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

/** Each thing that repeats an earlier one, with the first that it repeats. */
export function nearTwins<Thing>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
): readonly (readonly [Thing, Thing])[] {
  const seen: { readonly thing: Thing; readonly words: ReadonlySet<string> }[] = [];
  const twins: (readonly [Thing, Thing])[] = [];
  for (const thing of things) {
    const words = wordsOf(textOf(thing));
    const first = seen.find((one) => areAlike(one.words, words));
    if (first === undefined) seen.push({ thing, words });
    else twins.push([thing, first.thing]);
  }
  return twins;
}
