// Responses that may be one too many: a line that the file holds twice, somebody who answered twice, somebody who tried the form.
import type { OddRecords, SurveyExport, SurveyRecord } from '../../model/index.ts';
import { bareWord, oneLine } from '../../values/index.ts';

export interface OddResponses {
  /** Lines alike in every cell, even in what the tool writes of each response: they count once. */
  readonly again: OddRecords;
  /** Lines of a code or an address that another line bears; nobody can tell which counts. */
  readonly sameSender: OddRecords;
  readonly trials: OddRecords;
}

/** Of the cells of a column, the share that must differ for it to tell responses apart, and how many at least. */
const [leastShare, fewest] = [0.7, 3];
const trialWords = new Set(['test', 'tests', 'essai', 'essais', 'testtest', 'test test']);
const longestTrial = 12;
const mostPlaces = 5;

export function oddRecords() {
  const at: number[] = [];
  let count = 0;
  return {
    add(record: number): void {
      count += 1;
      if (at.length < mostPlaces) at.push(record);
    },
    summary: (): OddRecords => ({ count, at }),
  };
}

/** 53 bits of all cells: a file of any size is gone through once. */
function keyOf(cells: readonly string[]): number {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (const cell of cells) {
    for (let at = 0; at < cell.length; at += 1) {
      high = Math.imul(high ^ cell.charCodeAt(at), 0x01000193);
      low = Math.imul(low ^ cell.charCodeAt(at), 0x85ebca6b);
    }
    high = Math.imul(high ^ 0x10000, 0x01000193);
    low = Math.imul(low ^ 0x10000, 0x85ebca6b) ^ (low >>> 15);
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}

const isTrial = (cell: string): boolean => cell.length >= 4 && cell.length <= longestTrial && trialWords.has(bareWord(cell));

export function oddResponses({ columns }: SurveyExport, head: readonly SurveyRecord[], headerRow: number) {
  const rows = head.filter(({ number }) => number > headerRow);
  const tellsApart = (at: number): boolean => {
    const cells = rows.map(({ cells: own }) => oneLine(own[at] ?? '')).filter((cell) => cell !== '');
    const different = new Set(cells).size;
    return different >= fewest && different > cells.length * leastShare;
  };
  const apart = columns.filter(({ role, at }) => role !== 'answer' && role !== 'text-of' && tellsApart(at));
  const senders = apart
    .filter(({ role }) => role === 'token' || role === 'e-mail')
    .map(({ at }) => ({ at, seen: new Set<string>() }));
  const words = columns.filter(({ role }) => role !== 'technical').map(({ at }) => at);
  const lines = new Set<number>();
  const [again, sameSender, trials] = [oddRecords(), oddRecords(), oddRecords()];
  return {
    /** Whether a line is another one again. */
    isAgain(cells: readonly string[], record: number): boolean {
      if (apart.every(({ at }) => (cells[at] ?? '') === '')) return false;
      const key = keyOf(cells);
      if (lines.has(key)) {
        again.add(record);
        return true;
      }
      lines.add(key);
      return false;
    },
    /** Takes a response that counts. */
    take(cells: readonly string[], record: number): void {
      const isSame = senders.map(({ at, seen }) => {
        const sender = bareWord(cells[at] ?? '');
        if (sender === '') return false;
        const wasSeen = seen.has(sender);
        seen.add(sender);
        return wasSeen;
      });
      if (isSame.includes(true)) sameSender.add(record);
      if (words.some((at) => isTrial(cells[at] ?? ''))) trials.add(record);
    },
    summary: (): OddResponses => ({ again: again.summary(), sameSender: sameSender.summary(), trials: trials.summary() }),
  };
}
