// The texts of a column that people chose among → options, in an order that reads well, without what one person alone wrote.
import type { Question } from '../../model/index.ts';
import { bareWord, byId, oneLine, sumOf } from '../../values/index.ts';
import { isOtherMark, otherWordsIn } from '../surveys/other-words.ts';
import { isSilentWord } from '../surveys/understand-answer.ts';
import { bandStart, degreesOf, isCommonWord } from './known-words.ts';
import { type DraftNote, isCode, letterCode, type Shape } from './reading-of.ts';

export type Option = NonNullable<Question['options']>[number];

export interface Choices {
  readonly shape: Pick<Shape, 'options' | 'other'>;
  readonly notes: readonly DraftNote[];
  /** Of the cells, the part that the options read. */
  readonly covered: number;
  /** Every option is a word that questionnaires share, or a code. */
  readonly isKnown: boolean;
}

export interface Choosing {
  /** The words of a code, told beside it. */
  readonly labels: ReadonlyMap<string, string>;
  /** Whether a text tells of one person. */
  readonly isPersonal: (text: string) => boolean;
  /** The official name of a commune of the territory, however it is written; null for other words. */
  readonly communeIn: (text: string) => string | null;
}

interface Group {
  readonly label: string;
  count: number;
}

/** By text, however it is cased and accented; the first spelling stands. */
function grouped(times: ReadonlyMap<string, number>, communeIn: Choosing['communeIn']): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const [written, count] of times) {
    const text = communeIn(written) ?? written;
    const key = bareWord(text) || text;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { label: text, count });
    else group.count += count;
  }
  return [...groups.values()];
}

/** Degrees by degree, bands by where they begin, codes by number, the others by the alphabet. */
function inOrder(labels: readonly string[]): readonly string[] {
  const degrees = degreesOf(labels);
  const starts = labels.map(bandStart);
  const key = (at: number): number => degrees?.[at] ?? starts[at] ?? 0;
  const isByKey = degrees !== null || (starts.every((start) => start !== null) && !labels.every(isCode));
  const all = labels.map((label, at) => ({ label, key: isByKey ? key(at) : 0 }));
  return all.sort((a, b) => a.key - b.key || byId(bareWord(a.label), bareWord(b.label))).map(({ label }) => label);
}

/** Null when nobody chose among the texts. */
export function choicesOf(times: ReadonlyMap<string, number>, { labels, isPersonal, communeIn }: Choosing): Choices | null {
  const all = grouped(times, communeIn);
  const marks = all.filter(({ label }) => isOtherMark(label, {}) || otherWordsIn(label, {}) !== null);
  const silent = all.filter(({ label }) => isSilentWord(labels.get(label) ?? label));
  const said = all.filter((one) => !marks.includes(one) && !silent.includes(one));
  const areCodes = said.every(({ label }) => isCode(label)) || said.every(({ label }) => labels.has(label));
  const isShared = (label: string): boolean => areCodes || isCommonWord(label) || communeIn(label) !== null;
  const chosen = said.filter(({ label, count }) => (count > 1 || isShared(label)) && !isPersonal(label));
  const total = sumOf(said, ({ count }) => count);
  if (chosen.length === 0) return null;
  const alone = said.length - chosen.length;
  const codes = new Set([...chosen, ...silent].map(({ label }) => label));
  const keepsCodes = areCodes && silent.every(({ label }) => isCode(label) || labels.has(label));
  const ordered = inOrder([...codes].filter((label) => silent.every((one) => one.label !== label)));
  const options = [...ordered, ...silent.map(({ label }) => label)].map(
    (label, at): Option => ({
      code: keepsCodes ? label : letterCode(at),
      label: oneLine(labels.get(label) ?? label),
      ...(silent.some((one) => one.label === label) && { noOpinion: true }),
    }),
  );
  const hasOther = alone > 0 || marks.length > 0;
  return {
    shape: { options, ...(hasOther && { other: true }) },
    notes: [
      ...(alone > 0 ? (['others-apart'] as const) : []),
      ...(keepsCodes && labels.size === 0 ? (['label-is-code'] as const) : []),
    ],
    covered: sumOf(chosen, ({ count }) => count) / total,
    isKnown: chosen.every(({ label }) => isShared(label)),
  };
}
