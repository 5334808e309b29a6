// Words, each with what it may be, as one automaton: one step a letter tells what a word is, whatever its case and accents.
import { sumOf } from '../../../values/index.ts';
import {
  callers,
  familyNames,
  familyWords,
  functions,
  givenNames,
  givenPlaces,
  givenWords,
  greetings,
  namedAfter,
  nobody,
  ofPlaces,
  particles,
  parts,
  streets,
  titles,
} from './words/index.ts';

/** What a word may be; one bit each. */
export const is = {
  title: 1,
  given: 2,
  /** A first name that is a word of every day too. */
  givenWord: 4,
  family: 8,
  familyWord: 16,
  function: 32,
  namedAfter: 64,
  nobody: 128,
  caller: 256,
  greeting: 512,
  street: 1024,
  particle: 2048,
  ofPlace: 4096,
  part: 8192,
  /** A first name that begins the name of a place or a body more often. */
  givenPlace: 16384,
} as const;

/** Letters a to z, a letter that no word of ours has, and a digit; 0 is none of these. */
export const strange = 27;
export const digit = 28;
/** Steps of a state. */
export const width = 28;

const alone: Readonly<Record<string, string>> = { œ: 'o', æ: 'a', ß: 's', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const reach = 0x250;
/** By code unit, up to the end of extended Latin. */
export const letterOf = new Uint8Array(reach);
export const isUpper = new Uint8Array(reach);
for (let code = 48; code < reach; code++) {
  const sign = String.fromCharCode(code);
  const small = sign.toLowerCase();
  const plain = alone[small] ?? small.normalize('NFD').charAt(0);
  if (code < 58) letterOf[code] = digit;
  else if (plain >= 'a' && plain <= 'z') letterOf[code] = plain.charCodeAt(0) - 96;
  else if (code > 0xbf && code !== 0xd7 && code !== 0xf7) letterOf[code] = strange;
  if (small !== sign) isUpper[code] = 1;
}

export class Lexicon {
  /** State × letter → state; 0 leads nowhere and 1 is the beginning. */
  next: Uint16Array;
  /** What the word that ends in a state is. */
  whole: Uint16Array;
  /** What every word that goes through a state is. */
  begun: Uint16Array;
  private count = 2;

  constructor(states: number) {
    this.next = new Uint16Array(states * width);
    this.whole = new Uint16Array(states);
    this.begun = new Uint16Array(states);
  }

  /** Letters without accents; a star after the last stands for any end. */
  add(word: string, mask: number): void {
    let state = 1;
    for (let at = 0; at < word.length; at++) {
      const letter = letterOf[word.charCodeAt(at)] ?? 0;
      if (letter === 0 || letter >= strange) break;
      const step = state * width + letter;
      const known = this.next[step] ?? 0;
      state = known || this.count++;
      this.next[step] = state;
    }
    const masks = word.endsWith('*') ? this.begun : this.whole;
    masks[state] = (masks[state] ?? 0) | mask;
  }

  step(state: number, letter: number): number {
    return letter < strange ? (this.next[state * width + letter] ?? 0) : 0;
  }
}

const lists: readonly (readonly [string, number])[] = [
  [titles, is.title],
  [givenNames, is.given],
  [givenWords, is.givenWord],
  [givenPlaces, is.givenPlace],
  [familyNames, is.family],
  [familyWords, is.familyWord],
  [functions, is.function],
  [namedAfter, is.namedAfter],
  [nobody, is.nobody],
  [callers, is.caller],
  [greetings, is.greeting],
  [streets, is.street],
  [particles, is.particle],
  [ofPlaces, is.ofPlace],
  [parts, is.part],
];

let made: Lexicon | null = null;
/** Made when the first text is looked through. */
export function shippedLexicon(): Lexicon {
  if (made !== null) return made;
  const words = lists.map(([list, mask]) => [list.trim().split(/\s+/), mask] as const);
  made = new Lexicon(2 + sumOf(words, ([list]) => sumOf(list, (word) => word.length)));
  for (const [list, mask] of words) for (const word of list) made.add(word, mask);
  return made;
}

/** Of the words given: which of them a text holds is asked of no more than its letters. */
export function lexiconOf(words: readonly string[]): Lexicon {
  const own = new Lexicon(2 + sumOf(words, (word) => word.length));
  for (const word of words) own.add(word, 1);
  return own;
}
