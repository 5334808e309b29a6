// What a text of YAML without quotes is worth, where there is no doubt.
import { narrowNoBreak, noBreak } from '../values/index.ts';

/** Unwinds the reading of a file, which is then left to the parser; never leaves the three files of plain YAML. */
export const unsure = new Error('left to the parser');

const words = new Map<string, null | boolean>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

const noBreaks = noBreak + narrowNoBreak;
/** At an end, a space that nobody sees is told of. */
export function seen(text: string): string {
  if (noBreaks.includes(text[0] ?? '-') || noBreaks.includes(text.at(-1) ?? '-')) throw unsure;
  return text;
}

/** What a text without quotes is worth: a number, an answer, nothing, or itself. */
export function worthOf(text: string): unknown {
  const first = text.charCodeAt(0);
  if (first > 57) {
    const word = text.length < 6 ? words.get(text) : undefined;
    return word === undefined ? seen(text) : word;
  }
  if (/^(?:0|-?[1-9]\d{0,14}|-?\d{1,15}\.\d{1,15})$/.test(text)) return Number(text);
  // Else a day, or a text that begins with a digit; what may be any other number is for the parser to say.
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(text) || /[^\d.+\-a-fox]/i.test(text)) return seen(text);
  throw unsure;
}

/** An item that may go on where the one before stopped. */
export const mayBeTorn = (before: string, text: string): boolean =>
  (/\d$/.test(before) && /^\d/.test(text)) || (/^[A-ZÀ-ÞŒ].*\s/.test(before) && /^[a-zß-ÿœ].*\s/.test(text));

export function withoutSpaces(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 32) end--;
  return text.slice(0, end);
}

/** What stands before a comment; one that may be the rest of a text is the parser's to tell. */
export function beforeComment(line: string): string {
  const at = line.indexOf(' #');
  if (at === -1) return withoutSpaces(line);
  if (/^ #(?:[^\s#!:]| ?\d)/.test(line.slice(at))) throw unsure;
  return withoutSpaces(line.slice(0, at));
}

/** Lines of one paragraph are one; a blank line between two ends it. */
export const folded = (text: string): string => text.replace(/\n(\n*)/g, (_, more: string) => more || ' ');
