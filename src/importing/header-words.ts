// The words of a header, however many and however qualified: « Publics concernés », « Budget estimé », « Pilote de l’action ».
import { folded } from '../values/index.ts';
import synonyms from './plan-headers.json' with { type: 'json' };

/** Longer than this, in characters, a header is a sentence. */
const longest = 70;

/** One of several: « enjeux », « délais », « prévisionnelles ». */
const single = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

/** Words in the singular, without brackets nor the day up to which they are true. */
function wordsIn(header: string): readonly string[] {
  return header
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s(?:au|fin)\s[\d/.\s]+$|(?<![\d/.\s:])[\d/.\s:]+$/i, '')
    .split(/[\s'’]/)
    .map((word) =>
      single(
        folded(word)
          .replace(/œ/g, 'oe')
          .replace(/[^a-z0-9]/g, ''),
      ),
    )
    .filter((word) => word !== '');
}

const qualifiers: ReadonlySet<string> = new Set(synonyms.qualifiers.words.flatMap(wordsIn));
const ends = synonyms.qualifiers.ends.map(wordsIn);

/** Without what says of which kind, or of what, at its end; at least a word stays. */
function unqualified(words: readonly string[]): readonly string[] {
  const end = ends.find((one) => words.length > one.length && one.every((word, at) => words.at(at - one.length) === word));
  const count = end?.length ?? (words.length > 1 && qualifiers.has(words.at(-1) ?? '') ? 1 : 0);
  return count === 0 ? words : unqualified(words.slice(0, -count));
}

/** Names of headers, by field: each in the singular, and those without their qualifiers; a name that two fields share names none. */
export function loosely(known: readonly (readonly [name: string, key: string])[]): (header: string) => string | null {
  const [inSingular, bare] = [new Map<string, string | null>(), new Map<string, string | null>()];
  const add = (names: Map<string, string | null>, words: readonly string[], key: string): void => {
    const name = words.join('');
    const there = names.get(name);
    names.set(name, there === undefined || there === key ? key : null);
  };
  for (const [name, key] of known) {
    const words = wordsIn(name);
    add(inSingular, words, key);
    // « Actions concernées » are those of another row.
    if (key !== 'title') add(bare, words, key);
  }
  return (header) => {
    if (header.length > longest) return null;
    const words = wordsIn(header);
    return inSingular.get(words.join('')) ?? bare.get(unqualified(words).join('')) ?? null;
  };
}
