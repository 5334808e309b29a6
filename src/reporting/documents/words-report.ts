// Lists of words that may be typed, and what each is for.
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { padEnd, widest } from '../table.ts';

export interface ListedWord {
  /** As it is typed. */
  readonly word: string;
  /** What it is for, or what stands there; may be empty. */
  readonly says: string;
}
export interface WordList {
  readonly title: string;
  readonly words: readonly ListedWord[];
}

export function wordsReport(lists: readonly WordList[], { colour }: Pick<ReportStyle, 'colour'>): string {
  const ink = paint(colour);
  return lists
    .filter(({ words }) => words.length > 0)
    .map(({ title, words }) => {
      const room = widest(words.map(({ word }) => visible(word)));
      const lines = words.map(({ word, says }) => `  ${padEnd(ink.cyan(visible(word)), room)}  ${visible(says)}`.trimEnd());
      return `${ink.bold(visible(title))}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
