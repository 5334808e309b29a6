// What is pasted from a text looks like what is to be typed, and is not: dashes, no-break spaces and curly quotation marks.
import type { Language } from '../model/index.ts';
import { pasted } from '../wording/faults/pasted.ts';
import { usage } from '../wording/faults/usage.ts';

/** Two hyphens that an editor made one dash. */
const dashed = /^[–—−]{1,2}([a-z][a-z-]*)(?:=.*)?$/;
/** Two words of a command, by any space but those that are typed; not « 10 000 », nor what French sets before a colon. */
const glued = /\p{L}[^\S \t\r\n][\p{L}-]|\d[^\S \t\r\n](?:--|[\p{L}-]+=)/u;
/** A mark that opens, and what closes it. */
const marks = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
] as const;

/** The shell split what stood between them: a word holds one alone. */
const isSplit = (word: string): boolean =>
  marks.some(
    ([opens, closes]) =>
      (word.startsWith(opens) && !word.includes(closes, 1)) || (word.endsWith(closes) && !word.includes(opens)),
  );

/** One sentence for each kind, in the order of the words. */
export function pastedIn(argv: readonly string[], language: Language): readonly string[] {
  const words = pasted[language];
  const told = argv.flatMap((word): readonly (readonly [string, string])[] => {
    const [, name] = dashed.exec(word) ?? [];
    return [
      ...(name === undefined ? [] : [['dash', words.dash(word, `${name.length === 1 ? '-' : '--'}${name}`)] as const]),
      ...(glued.test(word) ? [['space', words.space(word)] as const] : []),
      ...(isSplit(word) ? [['quotes', words.quotes(word)] as const] : []),
    ];
  });
  // The first of each kind is enough.
  return [...new Map(told.toReversed()).values()].toReversed().map(usage[language].line);
}
