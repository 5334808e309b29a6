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
  const answers = new Int32Array(slots.buffer);
  // A sum of its answers by what tells a line apart, not the line: files of any size are gone through once, and in little memory.
  const lines = new Map<string, number>();
  const [again, sameSender, trials] = [oddRecords(), oddRecords(), oddRecords()];
  return {
    /** Whether a line is another one again, once its answers are coded. */
    isAgain(cells: readonly string[], said: Said, record: number): boolean {
      let line = '';
      for (const { at } of apart) line = line === '' ? (cells[at] ?? '') : `${line}\n${cells[at] ?? ''}`;
      if (line === '') return false;
      let sum = 0x811c9dc5;
      for (let at = 0; at < answers.length; at += 1) sum = Math.imul(sum ^ (answers[at] ?? 0), 0x01000193) ^ (sum >>> 15);
      for (const { text } of said)
        for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
      const isKnown = lines.get(line) === sum;
      if (isKnown) again.add(record);
      else lines.set(line, sum);
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
