// A word spelt in a way that leaves one known word possible.
import { meant } from './meant.ts';
import { distance, folded } from './spelling.ts';

const onlyOne = <Item>(items: readonly Item[]): Item | null => (items.length === 1 ? (items[0] ?? null) : null);

/** The one key that is the same but for case, accents and hyphens, and that the map does not have yet, in any spelling. */
export function meantKey(typed: string, known: readonly string[], there: readonly string[]): string | null {
  const word = folded(typed);
  const alike = (key: string): boolean => folded(key) === word;
  const meant = onlyOne(known.filter(alike));
  return meant === null || there.some((key) => key !== typed && alike(key)) ? null : meant;
}

/** Shorter words than this have too many neighbours. */
const shortest = 4;

/** The one value that is so spelt, or so labelled; else the one value at a letter's distance. */
export function meantValue(
  typed: string,
  known: readonly string[],
  labelsOf: (value: string) => readonly string[],
): string | null {
  const named = meant(
    typed,
    known.map((value) => ({ item: value, names: [value, ...labelsOf(value)] })),
    true,
  );
  if ('one' in named) return named.one;
  if ('several' in named) return null;
  const word = folded(typed);
  const near = onlyOne(known.filter((value) => distance(word.slice(0, 60), folded(value)) === 1));
  return near !== null && folded(near).length >= shortest ? near : null;
}
