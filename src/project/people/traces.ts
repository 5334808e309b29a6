// What tells a text about people from one that is not: their names, their addresses, their numbers, or what they said word for word.
import { spaces } from '../../values/index.ts';
import type { Identity } from './personal-data/identities.ts';
import { knownNames } from './personal-data/known-names.ts';

type Tells = (text: string) => boolean;

/** Figures that may be a telephone number, however they are set apart. */
const figures = new RegExp(`\\+?\\d[\\d.${spaces}/()-]{5,}\\d`, 'g');
const digits = (text: string): string => text.replace(/\D/g, '').replace(/^(?:0033|33)(?=\d{9}$)/, '0');

/** A name of one word is looked for as it is: it has no family name to know it by. */
const isAlone = (name: string): boolean => !/\s/.test(name.trim()) && name.trim().length > 3;
/** Neither case nor accents count. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsIn = (text: string): readonly string[] => bare(text).split(/[^\p{L}\p{N}-]+/u);

/** Whether a text is about one of them. */
export function namesTeller(people: readonly Omit<Identity, 'id'>[]): Tells {
  const names = people.flatMap(({ name }) => name ?? []);
  const named = knownNames(names);
  const alone = new Set(names.filter(isAlone).map((name) => bare(name.trim())));
  const addresses = people.flatMap(({ email }) => email?.toLowerCase() ?? []);
  const numbers = new Set(people.flatMap(({ phone }) => digits(phone ?? '')).filter((number) => number.length > 5));
  return (text) => {
    const low = addresses.length > 0 ? text.toLowerCase() : '';
    if (addresses.some((address) => low.includes(address))) return true;
    if (numbers.size > 0 && (text.match(figures) ?? []).some((one) => numbers.has(digits(one)))) return true;
    return named(text).length > 0 || (alone.size > 0 && wordsIn(text).some((word) => alone.has(word)));
  };
}

/** In UTF-16 units: fewer would be found where nobody is quoted, and what comes after is not compared. */
const least = 24;
const flat = (text: string): string =>
  bare(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text says again what somebody said: the first {@link least} signs of one of its lines, whatever the case, accents and spaces. */
export function wordsTeller(said: readonly string[]): Tells {
  const lines = said.flatMap((text) => text.split('\n')).map(flat);
  const begun = new Set(lines.filter((line) => line.length >= least).map((line) => line.slice(0, least)));
  if (begun.size === 0) return () => false;
  return (text) => {
    const made = flat(text);
    for (let at = 0; at + least <= made.length; at++) if (begun.has(made.slice(at, at + least))) return true;
    return false;
  };
}
