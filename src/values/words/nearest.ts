// The known name nearest to one that is not known.
import { distance, folded } from './spelling.ts';

/** A third of a word's length may be mistyped, and one letter at least. */
const mayDiffer = (word: string): number => Math.max(1, Math.floor(word.length / 3));
const wordsOf = (name: string): readonly string[] => name.split(/[-_\s'’]+/).map(folded);

/** « Mairie de Brie » is no slip for « Mairie de Bédée »: where there are as many words, each is its own for the most part. */
function isNearByWords(typed: string, name: string): boolean {
  const [words, others] = [wordsOf(typed), wordsOf(name)];
  return (
    words.length !== others.length ||
    words.every((word, at) => distance(word, others[at] ?? '') <= Math.max(1, Math.ceil(word.length / 2)))
  );
}

/** The closest candidate within a third of the word's length (at least one letter); the first one among equals; null when none is close. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const word = folded(typed).slice(0, 60);
  const most = mayDiffer(word);
  let best: { name: string; far: number } | null = null;
  for (const name of known) {
    const other = folded(name).slice(0, 60);
    // No fewer letters differ than one has more than the other.
    if (Math.abs(word.length - other.length) > most) continue;
    const far = distance(word, other);
    if (far <= most && (best === null || far < best.far) && isNearByWords(typed.slice(0, 60), name.slice(0, 60)))
      best = { name, far };
  }
  return best?.name ?? null;
}

/** What the closest of its names names: each of several that a person may type for one thing. */
export function nearestNamed<Item>(typed: string, names: readonly (readonly [name: string, item: Item])[]): Item | null {
  const closest = nearest(
    typed,
    names.map(([name]) => name),
  );
  return names.find(([name]) => name === closest)?.[1] ?? null;
}

/** Compared in all, beside which a file is too full of mistakes for hints to help. */
const mostCompared = 50_000;

/**
 * The same for many words in turn: a word that comes again is compared once with the same list, and it gives up hinting when they are beyond
 * reason, rather than take minutes.
 */
export function nearestOfMany(compare: typeof nearest = nearest): typeof nearest {
  let left = mostCompared;
  const answers = new WeakMap<readonly string[], Map<string, string | null>>();
  return (typed, known) => {
    left -= known.length;
    if (left < 0) return null;
    const told = answers.get(known) ?? new Map<string, string | null>();
    answers.set(known, told);
    const answer = told.get(typed);
    if (answer !== undefined) return answer;
    const found = compare(typed, known);
    told.set(typed, found);
    return found;
  };
}
