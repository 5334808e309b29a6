// What tells a text about people from one that is not: their names, their addresses, their numbers, or what they said word for word.
import { grouped, spaces, unaccented } from '../../values/index.ts';
import type { Identity } from './personal-data/identities.ts';
import { knownNames, withoutTitle } from './personal-data/known-names.ts';

type Tells = (text: string) => boolean;

/** Figures that may be a telephone number, however they are set apart. */
const figures = new RegExp(`\\+?\\d[\\d.${spaces}/()-]{5,}\\d`, 'g');
const digits = (text: string): string => text.replace(/\D/g, '').replace(/^(?:0033|33)(?=\d{9}$)/, '0');

/** Neither case nor accents count. */
const bare = (text: string): string => unaccented(text).toLowerCase();

/** A name of one word is looked for as it is: it has no family name to know it by. Behind a title, it is one that its capital tells. */
function aloneTeller(names: readonly string[]): Tells | null {
  const alone = new Map(
    names.flatMap((name) => {
      const word = withoutTitle(name);
      const isTitled = word !== name.trim();
      return /\s/.test(word) || word.length < (isTitled ? 2 : 4) ? [] : [[bare(word), isTitled] as const];
    }),
  );
  if (alone.size === 0) return null;
  return (text) =>
    text
      .split(/[^\p{L}\p{M}\p{N}-]+/u)
      .some((word) => alone.get(bare(word)) === false || (alone.has(bare(word)) && /^\p{Lu}/u.test(word)));
}

/** Whether a text is about one of them. */
export function namesTeller(people: readonly Omit<Identity, 'id'>[]): Tells {
  const names = people.flatMap(({ name }) => name ?? []);
  const named = knownNames(names);
  const alone = aloneTeller(names);
  const addresses = people.flatMap(({ email }) => email?.toLowerCase() ?? []);
  const numbers = new Set(people.flatMap(({ phone }) => digits(phone ?? '')).filter((number) => number.length > 5));
  return (text) => {
    const low = addresses.length > 0 ? text.toLowerCase() : '';
    if (addresses.some((address) => low.includes(address))) return true;
    if (numbers.size > 0 && (text.match(figures) ?? []).some((one) => numbers.has(digits(one)))) return true;
    return named(text).length > 0 || alone?.(text) === true;
  };
}

/** In UTF-16 units: a shorter phrase would be found where nobody is quoted. */
const least = 24;
const flat = (text: string): string =>
  bare(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The sentences of a line; the line itself when all of them are too short to tell anything. */
function phrasesOf(line: string): readonly string[] {
  const long = (text: string): boolean => text.length >= least;
  const sentences = line
    .split(/[.!?…;]\s/)
    .map(flat)
    .filter(long);
  return sentences.length > 0 ? sentences : [flat(line)].filter(long);
}

/**
 * Lines that say again, whole, a phrase that somebody said, whatever the case, accents, spaces and line ends: the first line of each.
 * Part of a phrase is nobody's.
 */
export function wordsTeller(said: readonly string[]): (lines: readonly string[]) => readonly number[] {
  const phrases = new Set(said.flatMap((text) => text.split('\n').flatMap(phrasesOf)));
  const begun = grouped(phrases, (phrase) => phrase.slice(0, least));
  if (begun.size === 0) return () => [];
  return (lines) => {
    const starts: number[] = [];
    let text = '';
    for (const line of lines.map(flat)) {
      starts.push(text.length);
      if (line !== '') text += `${line} `;
    }
    const found = new Set<number>();
    let line = 0;
    for (let at = 0; at + least <= text.length; at++) {
      while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= at) line++;
      const phrases = begun.get(text.slice(at, at + least));
      if (phrases?.some((phrase) => text.startsWith(phrase, at))) found.add(line);
    }
    return [...found];
  };
}
