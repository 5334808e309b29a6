// Ids: how people type them, in which order they read them, and the name meant among those known.
import { UsageError } from '../../model/index.ts';
import { nearest } from './nearest.ts';

/** An id without the zeros that pad its numbers: `AC-7` and `AC-07` are the same to people. */
export const canonicalId = (id: string): string => id.replace(/-0+(?=\d)/g, '-');

/** As people type ids: in small letters, without the zeros that pad their numbers. */
export const isSameId = (id: string, typed: string): boolean =>
  canonicalId(id.toUpperCase()) === canonicalId(typed.trim().toUpperCase());

/** The title of what has an id; the id itself where nothing has it. */
export const titleIn = (things: readonly { readonly id: string; readonly title: string }[] | undefined, id: string): string =>
  things?.find((one) => one.id === id)?.title ?? id;

/** The names that commas separate in what somebody typed. */
export const namesTyped = (words: string): readonly string[] => words.split(',').map((name) => name.trim());

/** The refusal of a name that nothing bears, with the nearest one that is known; `values`: what else its sentence names. */
export const unknownName = (code: string, typed: string, known: readonly string[], values: UsageError['values']): UsageError =>
  new UsageError(code, { ...values, nearest: nearest(typed, known) ?? '' });

/** The word of a list. @throws UsageError with the nearest one */
export function knownWord<Word extends string>(words: readonly Word[], typed: string, code: string): Word {
  const found = words.find((word) => word === typed);
  if (found === undefined) throw unknownName(code, typed, words, { name: typed, known: words });
  return found;
}

// The order in which people read ids: by their letters, then by their numbers as numbers.

/** Each number goes after its length: without the zeros that pad it, a longer one is a greater one. */
const keyOf = (id: string): string =>
  id.replace(/0*(\d+)/g, (_, digits: string) => `${String(digits.length).padStart(4, '0')}${digits}`);

/** In the order of their code units, which no language changes. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `AC-2` comes before `AC-010` and `AC-2b`; of two spellings of one id, that of the text decides. */
export const byId = (a: string, b: string): number => byText(keyOf(a), keyOf(b)) || byText(a, b);
