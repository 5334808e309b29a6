// Responses that may be one too many: a line that the file holds twice, somebody who answered twice, somebody who tried the form.
import type { ExportColumn, OddRecords, SurveyExport, SurveyRecord } from '../../model/index.ts';
import { bareWord, oneLine } from '../../values/index.ts';

export interface OddResponses {
  /** Lines alike in every answer, and in what the tool writes of each response: they count once. */
  readonly again: OddRecords;
  /** Lines of a code or an address that another line bears; nobody can tell which counts. */
  readonly sameSender: OddRecords;
  readonly trials: OddRecords;
  /** The same of a line, a code or an address of a file that was counted before. */
  readonly againElsewhere: OddRecords;
  readonly senderElsewhere: OddRecords;
}

/** What tells the responses of a file apart, for those of the files that are counted with it. */
export interface OddMarks {
  /** A sum of a line by its mark. */
  readonly lines: ReadonlyMap<string, number>;
  readonly senders: ReadonlyMap<ExportColumn['role'], ReadonlySet<string>>;
}

/** Of the cells of a column, the share that must differ for it to tell responses apart, and how many at least. */
const [leastShare, fewest] = [0.7, 3];
/** Two people may well answer within one minute: a time tells them apart where its seconds are told. */
const withSeconds = /\d:\d\d:(?!00)\d\d/;
const trialWords = new Set(['test', 'tests', 'essai', 'essais', 'testtest', 'test test']);
const longestTrial = 12;
const mostPlaces = 5;

export function oddRecords<At = number>() {
  const at: At[] = [];
  let count = 0;
  return {
    add(record: At): void {
      count += 1;
      if (at.length < mostPlaces) at.push(record);
    },
    summary: (): OddRecords<At> => ({ count, at }),
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

interface Counted {
  readonly exported: SurveyExport;
  readonly head: readonly SurveyRecord[];
  /** The answers of the line at hand. */
  readonly slots: Float64Array;
  /** The marks of the files that were counted before. */
  readonly before?: readonly OddMarks[];
}

/** A number from 1 on tells responses of one file apart, and nothing of those of another. */
const isNumbering = ({ role }: ExportColumn): boolean => role === 'technical' || role === 'number';

export function oddResponses({ exported: { columns, headerRow }, head, slots, before = [] }: Counted) {
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
    .map(({ at, role }) => ({ at, role, seen: new Set<string>() }));
  const persons = columns.filter(({ role }) => role === 'user' || role === 'e-mail').map(({ at }) => at);
  const halves = new Int32Array(slots.buffer);
  // A sum of a line by the mark that its tool gave it, not the line: files of any size are gone through once, and in little memory.
  const lines = new Map<string, number>();
  const [again, sameSender, trials] = [oddRecords(), oddRecords(), oddRecords()];
  const [againElsewhere, senderElsewhere] = [oddRecords(), oddRecords()];
  return {
    marks: { lines, senders: new Map(senders.map(({ role, seen }) => [role, seen])) } satisfies OddMarks,
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
      const isThere = ({ lines: those }: OddMarks): boolean => those.get(mark) === sum || those.has(`${mark}\n${sum}`);
      if (before.length > 0 && apart.some((one) => !isNumbering(one) && (cells[one.at] ?? '') !== '') && before.some(isThere)) {
        againElsewhere.add(record);
        return true;
      }
      if ((lines.get(mark) ?? sum) !== sum) mark = `${mark}\n${sum}`;
      const isKnown = lines.has(mark);
      if (isKnown) again.add(record);
      else lines.set(mark, sum);
      return isKnown;
    },
    /** Takes a response that counts. */
    take(cells: readonly string[], said: Said, record: number): void {
      const known = senders.map(({ at, role, seen }) => {
        const sender = bareWord(cells[at] ?? '');
        if (sender === '') return null;
        if (seen.has(sender)) return 'here';
        seen.add(sender);
        return before.some(({ senders: those }) => those.get(role)?.has(sender)) ? 'elsewhere' : null;
      });
      if (known.includes('here')) sameSender.add(record);
      else if (known.includes('elsewhere')) senderElsewhere.add(record);
      if (said.some(({ text }) => isTrial(text)) || persons.some((at) => isTrial(cells[at] ?? ''))) trials.add(record);
    },
    summary: (): OddResponses => ({
      again: again.summary(),
      sameSender: sameSender.summary(),
      trials: trials.summary(),
      againElsewhere: againElsewhere.summary(),
      senderElsewhere: senderElsewhere.summary(),
    }),
  };
}
