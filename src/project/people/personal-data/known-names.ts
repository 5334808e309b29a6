// The people of the private file, as texts may name them: whole, either way round, by an initial, or by the family name alone.
import { narrowNoBreak, noBreak } from '../../../values/index.ts';
import { titles } from './words/index.ts';

const letters: Readonly<Record<string, string>> = {
  œ: 'o',
  Œ: 'o',
  æ: 'a',
  Æ: 'a',
  '’': "'",
  '‑': '-',
  [noBreak]: ' ',
  [narrowNoBreak]: ' ',
};

/** Case and accents do not count, and every sign keeps its place in the text. */
const flat = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (sign) => letters[sign] ?? sign.normalize('NFD').charAt(0)).toLowerCase();
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
/** « Me » is short for « maître » where it stands before a name, and a word of every day elsewhere. */
const title = `(?:${titles.trim().replace(/\s+/g, '|')}|me|prof)`;
const titled = new RegExp(`^(?:${title}\\.?\\s+(?:et\\s+|and\\s+)?)+`, 'i');
/** « Jean Petit » of « M. Jean Petit ». */
export const withoutTitle = (name: string): string => name.trim().replace(titled, '');
const isUpper = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** Words in capitals are the family name; otherwise all but the first are. */
function partsOf(name: string): { readonly given: string; readonly family: string } {
  const words = withoutTitle(name).split(/\s+/);
  const capitals = words.filter(isUpper);
  if (capitals.length > 0 && capitals.length < words.length)
    return { given: words.filter((word) => !isUpper(word)).join(' '), family: capitals.join(' ') };
  return { given: words[0] ?? '', family: words.slice(1).join(' ') };
}

/** « J.-P. » of « Jean-Paul », or « J. » alone. */
function initialsOf(given: string): string {
  const [first = '', ...others] = given.split(/[\s-]+/).map((word) => `${literal(word.charAt(0))}\\.`);
  return `${first}(?:${others.map((one) => `[\\s-]?${one}`).join('')})?`;
}

/** What comes before a family name that is that of a place, and what comes after it. */
const place = "(?<!(?:^|[\\s(«'])(?:a|au|aux|de|du|des|en|vers|pres de|la|le|les|saint|sainte)[ '-])(?<![\\p{L}\\d-])";
const compound = '(?![\\p{L}\\d]|-[\\p{L}]|\\s(?:sur|en|communaute|agglomeration|metropole)\\b)';

/** The full stop of « M. » ends no sentence; that of « 12 m. » does. */
const endsInTitle = new RegExp(`(?<![\\p{L}\\d]|\\d\\s)${title}\\.$`, 'iu');
const longestEnd = 16;

/** Whether what comes after that text begins a sentence or a line. */
function beginsSentence(before: string): boolean {
  const said = before.trimEnd();
  if (endsInTitle.test(said.slice(-longestEnd))) return false;
  return said === '' || '.!?:•«-'.includes(said.slice(-1)) || before.includes('\n', said.length);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Takes the signs of a text of that length for the first who asks: tells whether all of them were free. */
export function taking(length: number): (span: Span) => boolean {
  const taken = new Uint8Array(length);
  return ({ start, end }) => {
    const isFree = !taken.subarray(start, end).includes(1);
    if (isFree) taken.fill(1, start, end);
    return isFree;
  };
}

/** A word of each family name, without which a text names nobody of them. */
export const wordsOfNames = (names: readonly string[]): readonly string[] =>
  names
    .flatMap((name) => {
      const { family } = partsOf(name);
      const words = flat(family).split(/[^\p{L}]+/u);
      return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
    })
    .filter((word) => word !== '');

/**
 * How to find those people in a text; never anything when there is nobody. `alsoFirst`: by a family name that begins a sentence too, though it may be
 * a word of every day, « Petit » or « Marchand ».
 */
export function knownNames(names: readonly string[], alsoFirst = false): (text: string) => readonly Span[] {
  const parts = names.map(partsOf).filter(({ family, given }) => given.length > 1 && family.length > 1);
  if (parts.length === 0) return () => [];
  const forms = parts.map(({ given, family }) => ({
    given: literal(flat(given)),
    initials: initialsOf(flat(given)),
    family: literal(flat(family)),
  }));
  const whole = forms.flatMap(({ given, initials, family }) => [
    `${given}\\s+${family}`,
    `${family},?\\s+${given}`,
    `${initials}\\s?${family}`,
    `${family}\\s${initials}`,
  ]);
  const full = new RegExp(`(?<![\\p{L}\\d])(?:${whole.join('|')})(?![\\p{L}\\d])`, 'gu');
  const alone = new RegExp(`${place}(?:${forms.map(({ family }) => family).join('|')})${compound}`, 'gu');
  return (text) => {
    const made = flat(text);
    const found = [...made.matchAll(full)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
    // Alone, a family name is one by its capital, where no sentence begins: « petit », « Marchand ambulant ».
    const families = [...made.matchAll(alone)]
      .map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
      .filter(({ start, end }) => {
        const written = text.slice(start, end);
        return isUpper(written) || (/^\p{Lu}/u.test(written) && (alsoFirst || !beginsSentence(text.slice(0, start))));
      });
    return [...found, ...families].filter(taking(text.length));
  };
}
