// Texts written one over the other.
import type { Word } from './pages.ts';

/** The part of a word's height, at its top and at its foot, where its letters seldom are. */
const EDGE = 0.28;
/** In points. */
const SIDE = 0.75;

interface Core {
  readonly word: Word;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function coreOf(word: Word): Core {
  const edge = (word.bottom - word.top) * EDGE;
  return { word, left: word.left + SIDE, right: word.right - SIDE, top: word.top + edge, bottom: word.bottom - edge };
}

const meet = (a: Core, b: Core): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Each pair of words whose letters meet, from the top of the page. */
export function overlapsOf(words: readonly Word[]): readonly (readonly [Word, Word])[] {
  const cores = words.map(coreOf).sort((a, b) => a.top - b.top);
  return cores.flatMap((one, index) => {
    const met: (readonly [Word, Word])[] = [];
    for (let next = index + 1; next < cores.length; next++) {
      const other = cores[next];
      if (!other || other.top >= one.bottom) break;
      if (meet(one, other)) met.push([one.word, other.word]);
    }
    return met;
  });
}
