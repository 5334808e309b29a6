// How much of what the columns of a question hold reads as answers to it: a name that fits is no proof of what stands below.
import type { MappedColumn } from '../../model/index.ts';
import { readDate, typed } from '../../values/index.ts';
import { joinedAnswers, type Understanding } from './joined-answers.ts';
import { rankIn } from './rank-readers.ts';
import { isNotAsked, isSaid, isTicked, numberIn } from './understand-answer.ts';
import type { Sample } from './uses-of.ts';

/** Below this share of its cells, a match is proposed and never taken unasked. */
export const leastUnderstood = 0.8;
/** Cells from which words alone, where words may be typed beside answers, are another question's. */
const fewestTold = 5;

type Read = 'answer' | 'words' | 'unread';

function reading({ known, understand, words }: Understanding, { use }: MappedColumn): (cell: string) => Read {
  const { asked, answers, rows } = known;
  const one = (cell: string): Read => {
    const { kind } = understand(cell);
    return kind === 'unknown' || kind === 'no-other' ? 'unread' : kind === 'other' ? 'words' : 'answer';
  };
  const many = (cell: string): Read => {
    const { codes, rest } = joinedAnswers(cell, { known, understand, words });
    if (rest.length === 0) return 'answer';
    return asked.other === null && codes.length === 0 ? 'unread' : codes.length > 0 ? 'answer' : 'words';
  };
  switch (use.kind) {
    case 'answer': {
      const labels = [use.code, ...(answers.find(({ code }) => code === use.code)?.labels ?? [])];
      return (cell) => (isTicked(cell, labels, words) === null ? 'unread' : 'answer');
    }
    case 'place':
      return (cell) => (rankIn(cell) === null ? 'unread' : 'answer');
    case 'other':
    case 'comment':
      return () => 'answer';
    default:
      if (asked.type === 'text') return () => 'answer';
      if (asked.type === 'date') return (cell) => ('value' in readDate(typed(cell)) || isNotAsked(cell) ? 'answer' : 'unread');
      if (answers.length === 0 && rows.length === 0)
        return (cell) => (numberIn(cell, asked.unit, words) === null && !isNotAsked(cell) ? 'unread' : 'answer');
      return use.kind === 'whole' && (asked.type === 'multiple' || asked.type === 'ranking') ? many : one;
  }
}

/** From 0 to 1, cells counted as often as they stand there; 1 when all are empty. */
export function understoodShare(question: Understanding, columns: readonly MappedColumn[], sample: Sample): number {
  let [all, read, answered] = [0, 0, 0];
  for (const column of columns) {
    const readCell = reading(question, column);
    for (const [cell, count] of sample(column.column.at)) {
      if (isSaid(question.words.answers?.empty, cell)) continue;
      const found = readCell(cell);
      all += count;
      if (found !== 'unread') read += count;
      if (found === 'answer') answered += count;
    }
  }
  return all === 0 ? 1 : answered === 0 && all >= fewestTold ? 0 : read / all;
}
