// Responses that may be one too many: a line that the file holds twice, somebody who answered twice, somebody who tried the form.
import type { ExportColumn, OddRecords, SurveyExport, SurveyRecord } from '../../model/index.ts';
import { bareWord, oneLine } from '../../values/index.ts';

export interface OddResponses {
  /** Lines alike in every answer, and in what the tool writes of each response: they count once. */
  readonly again: OddRecords;
  /** Lines of a code or an address that another line bears; nobody can tell which counts. */
  readonly sameSender: OddRecords;
  readonly trials: OddRecords;
}

/** Of the cells of a column, the share that must differ for it to tell responses apart, and how many at least. */
const [leastShare, fewest] = [0.7, 3];
/** Two people may well answer within one minute: a time tells them apart where its seconds are told. */
const withSeconds = /\d:\d\d:(?!00)\d\d/;
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

const isTrial = (text: string): boolean => text.length <= longestTrial && trialWords.has(bareWord(text));

/** What a person wrote freely in a response. */
type Said = readonly { readonly text: string }[];

/** Fowler, Noll and Vo's way to sum up, a word of 32 bits at a time: what differs in its upper half alone differs in the lower one, too. */
const mix = (sum: number, word: number): number => Math.imul(sum ^ word ^ (word >>> 16), 0x01000193);

function mixText(start: number, text: string): number {
  let sum = start;
  for (let at = 0; at < text.length; at += 1) sum = mix(sum, text.charCodeAt(at));
  return sum;
}

/** `slots`: the answers of the line at hand. */
export function oddResponses({ columns }: SurveyExport, head: readonly SurveyRecord[], headerRow: number, slots: Float64Array) {
  const rows = head.filter(({ number }) => number > headerRow);
  const tellsApart = ({ role, at }: ExportColumn): boolean => {
    const cells = rows.map(({ cells: own }) => oneLine(own[at] ?? '')).filter((cell) => cell !== '');
    const different = new Set(cells).size;
    const isTold = (role !== 'submitted' && role !== 'started') || cells.some((cell) => withSeconds.test(cell));
    return isTold && different >= fewest && different > cells.length * leastShare;
  };
  const apart = columns.filter((column) => column.role !== 'answer' && column.role !== 'text-of' && tellsApart(column));
  const senders = apart
    .filter(({ role }) => role === 'token' || role === 'e-mail')
    .map(({ at }) => ({ at, seen: new Set<string>() }));
  const persons = columns.filter(({ role }) => role === 'user' || role === 'e-mail').map(({ at }) => at);
  const halves = new Int32Array(slots.buffer);
  // A sum of a line by the mark that its tool gave it, not the line: files of any size are gone through once, and in little memory.
  const lines = new Map<string, number>();
  const [again, sameSender, trials] = [oddRecords(), oddRecords(), oddRecords()];
  return {
    /** Whether a line is another one again, once its answers are coded. */
    isAgain(cells: readonly string[], said: Said, record: number): boolean {
      const first = apart.find(({ at }) => (cells[at] ?? '') !== '');
      if (first === undefined) return false;
      let sum = 0x811c9dc5;
      for (const { text } of said) sum = mixText(sum, text);
      for (const { at } of apart) sum = mixText(sum, cells[at] ?? '');
      for (let at = 0; at < halves.length; at += 2) sum = mix(sum, (halves[at] ?? 0) ^ (halves[at + 1] ?? 0));
      // Another line of the same mark stands beside the first one by its sum, so that each is known when it comes again.
      let mark = cells[first.at] ?? '';
      if ((lines.get(mark) ?? sum) !== sum) mark = `${mark}\n${sum}`;
      const isKnown = lines.has(mark);
      if (isKnown) again.add(record);
      else lines.set(mark, sum);
      return isKnown;
    },
    /** Takes a response that counts. */
    take(cells: readonly string[], said: Said, record: number): void {
      const isSame = senders.map(({ at, seen }) => {
        const sender = bareWord(cells[at] ?? '');
        if (sender === '') return false;
        const wasSeen = seen.has(sender);
        seen.add(sender);
        return wasSeen;
      });
      if (isSame.includes(true)) sameSender.add(record);
      if (said.some(({ text }) => isTrial(text)) || persons.some((at) => isTrial(cells[at] ?? ''))) trials.add(record);
    },
    summary: (): OddResponses => ({ again: again.summary(), sameSender: sameSender.summary(), trials: trials.summary() }),
  };
}
