// The id that comes after those of a register.
import { unaccented } from '../values/index.ts';

/** Small letters, figures and hyphens, whole words, at most `most` characters; empty when nothing is left. */
export function wordsOf(text: string, most = 40): string {
  const words = unaccented(text)
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    // Articles and prepositions say nothing in a name.
    .filter(
      (word) => word !== '' && !/^(?:l|d|s|n|le|la|les|un|une|des|du|de|a|au|aux|et|en|the|an|of|to|and|in|for)$/.test(word),
    );
  return words.reduce((all, word) => (`${all}-${word}`.length <= most ? (all === '' ? word : `${all}-${word}`) : all), '');
}

/** How wide a first number is written, when nothing shows it. */
const firstWidth: Readonly<Record<string, number>> = { AC: 3, ND: 3, T: 1, Q: 1, S: 1 };

/**
 * One more than the greatest of its kind, as wide; a number that was given is not used again while something bears it. Where numbers begin anew
 * each year (`DE-2026-004`), `year` says of which it is.
 */
export function nextId(prefix: string, ids: readonly string[], year?: string): string {
  const separator = prefix.length === 1 ? '' : '-';
  const pattern = new RegExp(`^(${prefix}${separator}(?:\\d{4}-)?)(\\d+)$`);
  const found = ids
    .flatMap((id) => {
      const [, start = '', number] = pattern.exec(id) ?? [];
      return number === undefined ? [] : [{ start, number }];
    })
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : Number(a.number) - Number(b.number)));
  const last = found.at(-1);
  if (last === undefined) return `${prefix}${separator}${'1'.padStart(firstWidth[prefix] ?? 2, '0')}`;
  const start = year === undefined ? last.start : last.start.replace(/\d{4}(?=-$)/, year);
  const before = found.findLast((one) => one.start === start) ?? { number: '0' };
  return `${start}${String(Number(before.number) + 1).padStart(last.number.length, '0')}`;
}

/** After letters alone, the next one; null when something else than letters is there, or after z. */
function nextLetter(codes: readonly string[]): string | null {
  if (codes.some((code) => !/^[a-z]$/.test(code))) return null;
  const last = [...codes].sort().at(-1);
  return last === undefined ? 'a' : last === 'z' ? null : String.fromCharCode(last.charCodeAt(0) + 1);
}

/** The word, or the word and the first number from 2 that nothing bears. */
export function firstFree(word: string, taken: readonly string[]): string {
  let free = word;
  for (let n = 2; taken.includes(free); n++) free = `${word}-${n}`;
  return free;
}

/** The code of one more item of a list that has letters for codes: the next letter, else the word. */
export const codeFor = (word: string, taken: readonly string[]): string => nextLetter(taken) ?? firstFree(word, taken);
