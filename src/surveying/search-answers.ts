// Finds words in the answers that people wrote, whatever their case and accents, and masks what tells of a person.

import type { FoundAnswer, FreeAnswer } from '../model/index.ts';
import { personalDataMask } from '../project/people/index.ts';
import { unaccented } from '../values/index.ts';

/** Every word of the query begins a word of the answer, the mark of a plural aside; `names` are those of the private file. */
export function searchAnswers(answers: readonly FreeAnswer[], query: string, names: readonly string[]): readonly FoundAnswer[] {
  const words = wordsOf(plain(query).text).map(withoutPlural);
  const mask = personalDataMask(names);
  if (words.length === 0) return [];
  return answers.flatMap((answer) => {
    const masked = mask(answer.text);
    const { text, at } = plain(masked);
    const places = words.map((word) => placesOf(word, text));
    if (places.some((all) => all.length === 0)) return [];
    const found = places
      .flat()
      .map(({ start, end }) => ({ start: at[start] ?? 0, end: at[end] ?? masked.length }))
      .sort((a, b) => a.start - b.start);
    return [{ ...answer, text: masked, found: apart(found), isMasked: masked !== answer.text }];
  });
}

/** Small letters without accents, with where each stands in the text. */
function plain(text: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const letters = unaccented(text[index] ?? '')
      .toLowerCase()
      .replace('œ', 'oe')
      .replace('æ', 'ae');
    folded += letters;
    for (const _ of letters) at.push(index);
  }
  return { text: folded, at: [...at, text.length] };
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const withoutPlural = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

/** The whole words that begin so. */
function placesOf(word: string, text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(([found]) => found.startsWith(word))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Each place once. */
const apart = (places: readonly { start: number; end: number }[]) =>
  places.filter(({ start }, index) => places.findIndex((other) => other.start === start) === index);
