// How surely a group of columns answers a question: by its code, its words, its parts, and what its cells hold.
import type { CellWords, MappedBecause } from '../../model/index.ts';
import { bareWord, oneLine } from '../../values/index.ts';
import type { ColumnGroup } from './column-groups.ts';
import { joinedCodes } from './joined-answers.ts';
import { isClosed, type KnownQuestion } from './known-questions.ts';
import { type Comparable, comparable, likest } from './likeness.ts';
import { type Understand, understanding } from './understand-answer.ts';
import { type Sample, usesOf } from './uses-of.ts';

/** Scores from which a match is sure, likely, or only shown. */
export const least = { sure: 0.95, likely: 0.75, doubtful: 0.55 } as const;

export interface Closeness {
  readonly score: number;
  readonly because: MappedBecause;
}
export interface ReadyQuestion {
  readonly known: KnownQuestion;
  readonly texts: readonly Comparable[];
  readonly understand: Understand;
  readonly separator: string | RegExp;
  /** Of its answers. */
  readonly codes: ReadonlySet<string>;
}
export interface ReadyGroup {
  readonly group: ColumnGroup;
  /** A code alone says nothing in words. */
  readonly words: Comparable | null;
}

const isCode = (text: string): boolean => /^[A-Za-z]{0,4}\d[A-Za-z0-9]*$/.test(text) || !/\s|\p{L}{5}/u.test(text);

export const readyQuestion = (known: KnownQuestion, words: CellWords): ReadyQuestion => ({
  known,
  texts: known.texts.map(comparable),
  understand: understanding(known, {}, words),
  separator: words.choices?.separator ?? /;|, |\n| \/ /,
  codes: new Set(known.answers.map(({ code }) => bareWord(code))),
});
export function readyGroup(group: ColumnGroup): ReadyGroup {
  const said = group.text ?? (isCode(group.stem) ? null : group.stem);
  return { group, words: said === null ? null : comparable(said) };
}

/** The part of the different cells that read as answers; null when there are too few to tell. `labelled`: read by their words. */
function cellsFit(
  { known, understand, separator, codes }: ReadyQuestion,
  { columns }: ColumnGroup,
  sample: Sample,
): { readonly all: number; readonly labelled: number } | null {
  const [only, ...others] = columns;
  if (only === undefined || others.length > 0 || !isClosed(known) || known.asked.type === 'matrix') return null;
  const cells = [...sample(only.at).keys()];
  if (cells.length < 2) return null;
  const isJoined = known.asked.type === 'multiple' || known.asked.type === 'ranking';
  const pieces = isJoined
    ? cells.flatMap((cell) =>
        cell
          .split(separator)
          .map(oneLine)
          .filter((piece) => piece !== ''),
      )
    : cells;
  const isRead = (cell: string): boolean => understand(cell).kind === 'answer' || (isJoined && joinedCodes(cell, known) !== null);
  const read = pieces.filter(isRead);
  const labelled = read.filter((cell) => cell.length > 3 && !codes.has(bareWord(cell)));
  return { all: read.length / pieces.length, labelled: labelled.length / pieces.length };
}

/** The part of several columns that answers or rows of the question bear the names of. */
function partsFit(known: KnownQuestion, { columns }: ColumnGroup, sample: Sample): number {
  if (columns.length < 2) return 0;
  const { columns: used, isByOrder } = usesOf(known, columns, sample);
  return isByOrder ? 0 : used.length / columns.length;
}

/** Of a header that says words, and of one that is a code. */
function byName({ known, texts }: ReadyQuestion, { group, words }: ReadyGroup): Closeness {
  const isSame = bareWord(group.stem) === bareWord(known.asked.id);
  if (words === null) return { score: isSame ? 1 : 0, because: 'code' };
  const like = likest(words, texts);
  if (isSame && like >= 0.5) return { score: 1, because: 'code' };
  if (isSame && like < 0.5) return { score: 0.6, because: 'code' };
  return like === 1 ? { score: 0.99, because: 'text' } : { score: like, because: 'near-text' };
}

/** By the names alone. What is called the same but holds something else is not taken without a question. */
export function namedCloseness(question: ReadyQuestion, ready: ReadyGroup, sample: Sample): Closeness {
  const named = byName(question, ready);
  if (named.score < least.likely || question.known.asked.other !== null) return named;
  const cells = cellsFit(question, ready.group, sample);
  return cells !== null && cells.all < 0.3 ? { score: 0.6, because: named.because } : named;
}

/** By what headers and cells hold, for those that no name brings together. */
export function closeness(question: ReadyQuestion, ready: ReadyGroup, sample: Sample): Closeness {
  const named = byName(question, ready);
  if (partsFit(question.known, ready.group, sample) >= 0.8) return { score: Math.max(0.85, named.score), because: 'parts' };
  const cells = cellsFit(question, ready.group, sample);
  if (cells !== null && cells.labelled >= 0.9) return { score: Math.max(0.8, named.score), because: 'answers' };
  if (cells !== null && cells.labelled >= 0.6 && named.score < least.likely) return { score: 0.6, because: 'answers' };
  return named;
}
