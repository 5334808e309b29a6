// Which of the known words somebody means: case, accents, hyphens, articles and plurals do not count, and what could be two is neither.

import { UsageError } from '../../model/index.ts';
import { remembered } from '../remembered.ts';
import { nearest } from './nearest.ts';
import { folded, unaccented } from './spelling.ts';

/** Something that may be named, and the names that people know it by, in either language. */
export interface Named<Item> {
  readonly item: Item;
  readonly names: readonly string[];
}
/** `near` is the known name nearest to the word; empty when none is near. */
export type Meant<Item> = { readonly one: Item } | { readonly several: readonly Item[] } | { readonly near: string };

const articles = /^(?:l|d|le|la|les|un|une|des|du|de|a|au|aux|en|the|an|of|to)$/;

/** The words of a name, those of `leadDepartments` too; what stands between brackets is a unit. */
const wordsIn = (name: string): readonly string[] =>
  unaccented(name.replace(/\([^()]*\)/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Plurals end in s or x, `-ies` is that of `-y`; words of three letters are left alone. */
const singular = (word: string): string => word.replace(/(?<=...)ies$/, 'y').replace(/(?<=..\p{L})[sx]$/u, '');

interface Forms {
  /** From the most exact to the least: the first that names something decides. The second is without its articles. */
  readonly exactly: readonly string[];
  readonly singulars: readonly string[];
}

/** The names of all fields are compared to each word that is typed, and to each that a command is told in. */
const formsOf = remembered(
  (name): Forms => {
    const words = wordsIn(name);
    const kept = words.filter((word) => !articles.test(word));
    const counted = kept.length === 0 ? words : kept;
    const [whole, singulars] = [folded(name), counted.map(singular)];
    return { exactly: [whole, counted.join(''), singulars.join(''), singular(whole)], singulars };
  },
  { most: 8192, longest: 200 },
);

/** Fewer letters begin too many names. */
const shortest = 4;

const apart = <Item>(named: readonly Named<Item>[]): readonly Item[] => [...new Set(named.map(({ item }) => item))];

/** « DGS » of « Direction générale des services »: the first letters of its words, but for articles. */
const initialsOf = (name: string): string =>
  wordsIn(name)
    .filter((word) => !articles.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** Those that have the word for a name, when a way of comparing finds any; `isWhole`: the beginning of a name does not do, nor some of its words. */
function called<Item>(word: string, known: readonly Named<Item>[], isWhole: boolean): readonly Item[] {
  // The first name is the thing’s own: typed as it stands, it means nothing else.
  const own = apart(known.filter(({ names: [first] }) => first === word));
  if (own.length === 1) return own;
  const { exactly, singulars: asked } = formsOf(word);
  const [, start = ''] = exactly;
  for (const [at, form] of exactly.entries()) {
    const found = form === '' ? [] : apart(known.filter(({ names }) => names.some((name) => formsOf(name).exactly[at] === form)));
    if (found.length > 0) return found;
  }
  if (/^\p{Lu}{3,6}$/u.test(word.trim())) {
    const found = apart(known.filter(({ names }) => names.some((name) => initialsOf(name) === word.trim().toLowerCase())));
    if (found.length > 0) return found;
  }
  // « SIG », « DPO »: capitals alone are a word of a name, and begin none.
  const isAcronym = /^\p{Lu}{2,3}$/u.test(word.trim());
  if (isWhole || (start.length < shortest && !isAcronym)) return [];
  const starts = (name: string): boolean =>
    formsOf(name)
      .exactly.slice(0, 2)
      .some((form) => form.startsWith(start));
  const begun = isAcronym ? [] : apart(known.filter(({ names }) => names.some(starts)));
  if (begun.length > 0) return begun;
  const holds = (name: string): boolean => asked.every((one) => formsOf(name).singulars.includes(one));
  return apart(known.filter(({ names }) => names.some(holds)));
}

/** Of names of several words, the longest that is typed whole among other words: « support du comité de pilotage » holds « comité de pilotage ». */
function heldName(word: string, names: readonly string[]): string {
  const typed = new Set(formsOf(word).singulars);
  const held = names
    .map((name) => ({ name, words: formsOf(name).singulars }))
    .filter(({ words }) => words.length > 1 && words.every((one) => typed.has(one)));
  return held.toSorted((a, b) => b.words.length - a.words.length)[0]?.name ?? '';
}

/** The name nearest to the word; else the one of which the first words, as many as are typed, are, or that the word holds; empty when none is near. */
export function nearestName(word: string, names: readonly string[]): string {
  const whole = nearest(word, names);
  if (whole !== null || word.length < shortest) return whole ?? '';
  const count = word.trim().split(/[ -]/).length;
  const begun = new Map(names.map((name) => [name.split(' ').slice(0, count).join(' '), name]));
  return begun.get(nearest(word, [...begun.keys()]) ?? '') ?? heldName(word, names);
}

/** What the word names: by a whole name, or unless `isWhole` by the beginning of one, or else by some of its words: « pilotage » is « comité de pilotage ». */
export function meant<Item>(word: string, known: readonly Named<Item>[], isWhole = false): Meant<Item> {
  const [one, ...others] = called(word, known, isWhole);
  if (one !== undefined) return others.length === 0 ? { one } : { several: [one, ...others] };
  return {
    near: nearestName(
      word,
      known.flatMap(({ names }) => names),
    ),
  };
}

/** The same when only one thing will do; undefined when nothing, or more than one. */
export function theOne<Item>(word: string, known: readonly Named<Item>[]): Item | undefined {
  const found = meant(word, known, true);
  return 'one' in found ? found.one : undefined;
}

/** How the refusal of a word is told. */
export interface Refusing<Item> {
  /** The code of its sentence. */
  readonly code: string;
  /** As people type each, in their language. */
  readonly wordOf: (item: Item) => string;
  /** What else its sentence names. */
  readonly values?: UsageError['values'];
}

/** Several things answer to a word: `instead` are the words that each answer to one alone. */
export const ambiguous = (typed: string, word: string, instead: readonly string[]): UsageError =>
  new UsageError('word-ambiguous', { typed, word, instead });

/** The one that the word names. @throws UsageError with the nearest, or with those between which it does not choose */
export function named<Item>(typed: string, known: readonly Named<Item>[], { code, wordOf, values = {} }: Refusing<Item>): Item {
  const found = meant(typed, known);
  if ('one' in found) return found.one;
  if ('several' in found) throw ambiguous(typed, typed, found.several.map(wordOf));
  const near = known.find(({ names }) => names.includes(found.near));
  const words = known.map(({ item }) => wordOf(item));
  throw new UsageError(code, { name: typed, ...values, known: words, nearest: near === undefined ? '' : wordOf(near.item) });
}
