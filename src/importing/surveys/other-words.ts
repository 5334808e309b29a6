// « Autre », and what somebody wrote behind it: « Autre : vote ».
import type { CellWords } from '../../model/index.ts';
import { bareWord, oneLine } from '../../values/index.ts';

const others = new Set(
  [
    '-oth-',
    'autre',
    'autres',
    'autre (précisez)',
    'autre (préciser)',
    'autre (à préciser)',
    'autre (veuillez préciser)',
    'autres (précisez)',
    'autres (préciser)',
    'autres (à préciser)',
    'other',
    'others',
    'other (specify)',
    'other (please specify)',
  ].map(bareWord),
);

/** The words that say that another answer was typed elsewhere. */
export const isOtherMark = (cell: string, { answers }: Pick<CellWords, 'answers'>): boolean =>
  others.has(bareWord(cell)) || (answers?.other?.some((one) => bareWord(one) === bareWord(cell)) ?? false);

/** Characters of the words that say so. */
const longestMark = 60;

export interface OtherWords {
  /** « Autre », as it is written. */
  readonly mark: string;
  readonly text: string;
}

/** Null when the cell does not begin with words for another answer, or nothing follows them. */
export function otherWordsIn(cell: string, words: Pick<CellWords, 'answers'>): OtherWords | null {
  const line = oneLine(cell);
  for (const { index } of line.matchAll(/:|\s[-–—](?=\s)/g)) {
    if (index > longestMark) return null;
    const mark = line.slice(0, index).trim();
    const text = line.slice(index).replace(/^\s?[:–—-]\s?/, '');
    if (isOtherMark(mark, words)) return text === '' ? null : { mark, text };
  }
  return null;
}
