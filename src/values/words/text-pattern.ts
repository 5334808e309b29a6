// Patterns that anybody may write: a text with placeholders, `{question}: {part}`. Each text is read in a time that follows its length.
import { nearest } from './nearest.ts';

const letter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const digit = (code: number): boolean => code >= 48 && code <= 57;
const anything = (): boolean => true;

interface Placeholder {
  readonly takes: (code: number) => boolean;
  readonly least: number;
  readonly most: number;
}

const endless = Number.POSITIVE_INFINITY;
const some = (takes: Placeholder['takes']): Placeholder => ({ takes, least: 1, most: endless });

const placeholders = {
  any: { takes: anything, least: 0, most: endless },
  question: some(anything),
  text: some(anything),
  part: some(anything),
  'part-text': some(anything),
  code: some((code) => letter(code) || digit(code) || code === 95),
  'part-code': some((code) => letter(code) || digit(code)),
  letters: some(letter),
  number: some(digit),
  day: { takes: digit, least: 1, most: 2 },
  month: { takes: digit, least: 1, most: 2 },
  year: { takes: digit, least: 4, most: 4 },
} as const satisfies Readonly<Record<string, Placeholder>>;
export type PlaceholderName = keyof typeof placeholders;

const isName = (name: string): name is PlaceholderName => Object.hasOwn(placeholders, name);

type Element = { readonly literal: string } | (Placeholder & { readonly name: PlaceholderName });

export interface TextPattern {
  readonly elements: readonly Element[];
}

export interface PatternFault {
  readonly reason: 'unknown-placeholder' | 'unclosed' | 'twice' | 'lacking' | 'too-long';
  /** The placeholder that is told of; what is missing when it lacks. */
  readonly found: string;
  readonly nearest: string | null;
}

/** Pieces of a pattern: with so few, reading a text costs no more than so many times its length. */
const mostElements = 10;

export const hasPlaceholder = (written: string): boolean => /[{}]/.test(written);

/** `may` are the placeholders that mean something there, `must` those without which it means nothing; `{any}` may always come twice. */
export function textPattern(
  written: string,
  may: readonly PlaceholderName[],
  must: readonly (readonly PlaceholderName[])[] = [],
): TextPattern | PatternFault {
  const elements: Element[] = [];
  const seen = new Set<string>();
  for (const [at, piece] of written.split('{').entries()) {
    const end = piece.indexOf('}');
    if ((at === 0) !== (end === -1)) return { reason: 'unclosed', found: written, nearest: null };
    const name = at === 0 ? null : piece.slice(0, end).trim();
    const literal = piece.slice(end + 1);
    if (name !== null) {
      const known = may.find((one) => one === name);
      if (known === undefined || !isName(known))
        return { reason: 'unknown-placeholder', found: name, nearest: nearest(name, may) };
      if (seen.has(name) && name !== 'any') return { reason: 'twice', found: name, nearest: null };
      seen.add(name);
      elements.push({ name: known, ...placeholders[known] });
    }
    if (literal.includes('}')) return { reason: 'unclosed', found: written, nearest: null };
    if (literal !== '') elements.push({ literal: lower(literal) });
  }
  const lacks = must.find((one) => one.every((name) => !seen.has(name)));
  if (lacks !== undefined) return { reason: 'lacking', found: lacks.join('}, {'), nearest: null };
  return elements.length > mostElements ? { reason: 'too-long', found: String(mostElements), nearest: null } : { elements };
}

/** Letter by letter, so that no text grows. */
const lower = (text: string): string =>
  text.replace(/\p{Lu}/gu, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one));

/** Fills the places from which a piece and the rest read: `rest` says so of what follows the piece, `own` is filled. */
function readsFrom(element: Element, text: string, folded: string, rest: Uint8Array, own: Uint8Array): void {
  for (let at = text.length; at >= 0; at--) {
    if ('literal' in element) own[at] = folded.startsWith(element.literal, at) ? (rest[at + element.literal.length] ?? 0) : 0;
    else if (element.most === endless) {
      const goesOn = at < text.length && element.takes(text.charCodeAt(at)) ? (rest[at + 1] ?? 0) | (own[at + 1] ?? 0) : 0;
      own[at] = goesOn | (element.least === 0 ? (rest[at] ?? 0) : 0);
    } else {
      own[at] = 0;
      for (let length = 1; length <= element.most && own[at] === 0; length++) {
        if (at + length > text.length || !element.takes(text.charCodeAt(at + length - 1))) break;
        if (length >= element.least) own[at] = rest[at + length] ?? 0;
      }
    }
  }
}

/**
 * What each placeholder stands for, when the pattern reads the whole text; case does not count. The first placeholders take as little as
 * they can. Looked at from its end: where a piece may begin is known once the next one is, so that nothing is tried twice.
 */
export function readPattern({ elements }: TextPattern, text: string): ReadonlyMap<PlaceholderName, string> | null {
  const folded = lower(text);
  const [first, last] = [elements[0], elements.at(-1)];
  if (first !== undefined && 'literal' in first && !folded.startsWith(first.literal)) return null;
  if (last !== undefined && 'literal' in last && !folded.endsWith(last.literal)) return null;
  const end = new Uint8Array(text.length + 1);
  end[text.length] = 1;
  // By element, from the last to the first.
  const rests = [end];
  for (const element of elements.toReversed()) {
    const own = new Uint8Array(text.length + 1);
    readsFrom(element, text, folded, rests.at(-1) ?? end, own);
    rests.push(own);
  }
  if (rests.at(-1)?.[0] !== 1) return null;
  const found = new Map<PlaceholderName, string>();
  let at = 0;
  for (const [index, element] of elements.entries()) {
    if ('literal' in element) at += element.literal.length;
    else {
      const start = at;
      const rest = rests[elements.length - 1 - index] ?? end;
      at += element.least;
      while (rest[at] !== 1) at += 1;
      if (element.name !== 'any') found.set(element.name, text.slice(start, at));
    }
  }
  return found;
}

interface Allowed {
  readonly may: readonly PlaceholderName[];
  /** One of each list must stand there. */
  readonly must: readonly (readonly PlaceholderName[])[];
}

/** Where a survey format holds patterns, and the placeholders that mean something there. */
export const surveyPatterns = {
  questions: { may: ['code', 'text', 'part', 'part-text', 'any'], must: [['code', 'text']] },
  shared: { may: ['question', 'part', 'part-code', 'any'], must: [['question'], ['part', 'part-code']] },
  texts: { may: ['question', 'any'], must: [['question']] },
  codes: { may: ['letters', 'any'], must: [['letters']] },
  /** Headers of the tool that are patterns. */
  words: { may: ['any', 'number', 'letters'], must: [] },
  dates: { may: ['day', 'month', 'year', 'any'], must: [['day'], ['month'], ['year']] },
} as const satisfies Readonly<Record<string, Allowed>>;
