// How alike two texts are, from 0 to 1: pairs of letters that they share (Dice, 1945, Ecology 26), or one that starts the other.

import { bareWord, oneLine } from '../../values/index.ts';
import { withoutNumber } from './plain-words.ts';

/** Letters, ready to be compared. */
export interface Comparable {
  readonly text: string;
  readonly pairs: ReadonlyMap<string, number>;
  readonly size: number;
  /** It was cut by the tool, that says so by dots. */
  readonly isCut: boolean;
}

/** Characters looked at. */
const most = 400;
/** A text as short as this starts too many others. */
const shortestStart = 10;

export function comparable(written: string): Comparable {
  const line = withoutNumber(written);
  const text = bareWord(line).slice(0, most);
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { text, pairs, size: Math.max(0, text.length - 1), isCut: /(?:\.{2,3}|…)$/.test(oneLine(line)) };
}

export function likeness(a: Comparable, b: Comparable): number {
  if (a.text === '' || b.text === '') return 0;
  if (a.text === b.text) return 1;
  const [short, long] = a.text.length < b.text.length ? [a, b] : [b, a];
  if (short.isCut && short.text.length >= 5 && long.text.startsWith(short.text)) return 0.95;
  if (short.text.length >= shortestStart && long.text.startsWith(short.text)) return 0.9;
  let shared = 0;
  for (const [pair, count] of a.pairs) shared += Math.min(count, b.pairs.get(pair) ?? 0);
  return (2 * shared) / (a.size + b.size || 1);
}

export const likest = (one: Comparable, others: readonly Comparable[]): number =>
  others.reduce((best, other) => Math.max(best, likeness(one, other)), 0);

/** With less of their letters in common, two titles are those of two things. */
export const areAlike = (one: string, other: string): boolean =>
  one === '' || other === '' || likeness(comparable(one), comparable(other)) >= 0.6;
