// Sentences: the rule of plurals, and names between braces with the values that stand there.
import type { Found, Language } from '../../model/index.ts';

const place = /\{([^{}]*)\}/g;
const isName = (text: string): boolean => /^[A-Za-z]+(?:\.[A-Za-z]+)*$/.test(text);

/** The names between braces, each once; braces around anything else are signs like others. */
export const namesIn = (sentence: string): readonly string[] => [
  ...new Set([...sentence.matchAll(place)].flatMap(([, name = '']) => (isName(name.trim()) ? [name.trim()] : []))),
];

/** What is not there is a dash. */
export const filled = (sentence: string, found: Found): string =>
  sentence.replace(place, (whole, name: string) => {
    const key = name.trim();
    return isName(key) ? String((Object.hasOwn(found, key) ? found[key] : null) ?? '—') : whole;
  });

// The one rule of plurals.

/** From two on in French (`0 action`, `1,5 action`), all but one in English. */
export const isPlural = (count: number, language: Language): boolean =>
  language === 'fr' ? Math.abs(count) >= 2 : Math.abs(count) !== 1;

/** The words that go with a count, without the count: both forms are typed whole, so that what is read is found. */
export const plural = (count: number, language: Language, one: string, many = `${one}s`): string =>
  isPlural(count, language) ? many : one;

/** The text without the spaces and the marks (`marks`, one character each) at its end. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && (marks.includes(text.charAt(end - 1)) || text.charAt(end - 1).trim() === '')) end -= 1;
  return text.slice(0, end);
}

/** In the middle of a sentence: what begins with several capitals, as acronyms do, keeps them. */
export const inSentence = (text: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** With a capital first. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
