// How close two wordings are: the words that they share once endings are taken off, by the French stemmer of the Snowball project.
import { stemmer } from '@orama/stemmers/french';
import { remembered } from '../remembered.ts';
import { unaccented } from './spelling.ts';

/** Words that say nothing of what a sentence is about, in French and in English. */
const empty = new Set(
  [
    'a à au aux avec c ce ces cet cette chaque chez d dans de des du elle en est et il ils j je l la le les leur leurs lui m ma me mes',
    'mon n ne nos notre nous on ou où par pas plus pour qu que qui s sa sans se ses si soi son sont sous sur t ta tes ton tous tout toute',
    'toutes un une vos votre vous y an and are be for have in is it of on our the their to with your',
    // A need is to have and to be able; an action, to do and to set up.
    'avoir disposer être faire mettre mise place pouvoir',
  ].flatMap((line) => line.split(' ')),
);

/** Words of one language come again and again: each is looked at once, and as many are kept as a great project has. */
const stemOf = remembered((word) => unaccented(stemmer(word)), { most: 20_000 });

const wordsOf = (text: string): readonly string[] => text.normalize('NFC').split(/[^\p{L}\p{N}]+/u);
const stemsIn = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words
      .map((word) => word.toLowerCase())
      .filter((word) => word !== '' && !empty.has(word))
      .map(stemOf),
  );

/** What each word that says something comes down to: `accompagner`, `accompagnés` and `accompagnement` are one. */
export const stemsOf = (text: string): ReadonlySet<string> => stemsIn(wordsOf(text));

const begun = /^\p{Lu}/u;
const numbered = /\p{N}/u;

/** The stems of what it names: numbers, and capitals behind the first word, where a text is not all capitals. */
export function namedStems(text: string): ReadonlySet<string> {
  const words = wordsOf(text).filter((word) => word !== '');
  const isLoud = words.filter((word) => begun.test(word)).length * 2 > words.length;
  return stemsIn(words.filter((word, at) => numbered.test(word) || (!isLoud && at > 0 && begun.test(word))));
}

/** Stems in common among all, from 0 to 1 (Jaccard); 0 when neither says anything. */
export function sharedStems(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  return jaccard(shared, one.size, other.size);
}

/** What so many in common are of two sets of these sizes. */
export const jaccard = (shared: number, one: number, other: number): number =>
  shared === 0 ? 0 : shared / (one + other - shared);

/** From 0, nothing in common, to 1, the same words whatever their endings and their order. */
export const closeness = (one: string, other: string): number => sharedStems(stemsOf(one), stemsOf(other));

/** From here on two wordings may well say the same, and somebody is asked. */
export const mayBeSame = 0.5;
/** From here on they do. */
export const isSame = 0.8;

export interface Near<Thing> {
  readonly thing: Thing;
  /** From `mayBeSame` to 1. */
  readonly closeness: number;
}

/** The things that may say the same as a text, the nearest first; the first ones among equals. */
export function nearInWords<Thing>(
  text: string,
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
): readonly Near<Thing>[] {
  const words = stemsOf(text);
  return things
    .map((thing) => ({ thing, closeness: sharedStems(words, stemsOf(textOf(thing))) }))
    .filter((one) => one.closeness >= mayBeSame)
    .sort((a, b) => b.closeness - a.closeness);
}
