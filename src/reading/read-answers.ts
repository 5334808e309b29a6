// The answers to a survey as somebody's tool exports them: a text of any size read as it comes, or a workbook.
import { type OpenFile, openNamed, refusal } from '../disk/index.ts';
import { type ExportText, isDiskError, type SurveyRecord, type Table, type TableSheet, UsageError } from '../model/index.ts';
import { missing } from './missing.ts';
import { isRefused } from './read-bytes.ts';
import { type Modernise, readAnyTable, readTable } from './read-table.ts';
import { lineDecoder } from './tables/decode-lines.ts';
import { isMarkup } from './tables/read-delimited.ts';
import { eachRecord, streamRecords, type TakeRecord } from './tables/records.ts';
import { refuseTable } from './tables/refuse-table.ts';
import { separatorOf } from './tables/separator.ts';

/** Bytes read in one go, few for the same reason as in `records.ts`, and those in which a file is recognised. */
const [piece, headSize] = [16 * 1024, 256 * 1024];
/** Records kept of the start. */
const mostHead = 400;
/** What a spreadsheet has of columns. */
const mostColumns = 16_384;

export interface AnswersFile {
  /** How a text was read, as far as it was; null for a workbook. */
  readonly text: () => ExportText | null;
  /** Of a workbook; empty for a text. */
  readonly sheet: string;
  /** Null for a text. */
  readonly book: AnswersBook | null;
  /** The first records: enough to recognise the file by. */
  readonly head: readonly SurveyRecord[];
  /** Each record of the file, in order; `seen` is handed the bytes as they are read. */
  readonly each: (take: TakeRecord, seen?: (bytes: Uint8Array) => void) => void;
}

/** A workbook of which one sheet is read. */
export interface AnswersBook {
  readonly read: TableSheet;
  /** Those that hold something, in order; those of them that are left; those of these that bear the headers of the one that is read. */
  readonly sheets: readonly TableSheet[];
  readonly left: readonly TableSheet[];
  readonly twins: readonly TableSheet[];
  /** The same workbook of which another sheet is read. */
  readonly reading: (sheet: TableSheet) => AnswersFile;
}

function* piecesOf(file: OpenFile): Generator<Uint8Array> {
  for (;;) {
    const bytes = Buffer.allocUnsafe(piece);
    const length = file.read(bytes);
    if (length === 0) return;
    yield bytes.subarray(0, length);
  }
}

/** What a file is opened for; closed whatever happens. */
function within<Result>(path: string, full: string, work: (file: OpenFile) => Result): Result {
  let file: OpenFile | null = null;
  try {
    file = openNamed(full);
    return work(file);
  } catch (error) {
    if (isDiskError(error)) throw isRefused(error.code) ? refusal(error.code, full) : missing(path, full);
    throw error;
  } finally {
    file?.close();
  }
}

const isBook = ([a, b, c]: Uint8Array): boolean => (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf && c === 0x11);

function recordOf(row: TableSheet['rows'][number]): SurveyRecord {
  const cells = Array.from({ length: row.at(-1)?.column ?? 0 }, () => '');
  for (const { column, value } of row) cells[column - 1] = String(value);
  return { number: row[0]?.row ?? 0, cells };
}

/** `seenAs`: what tells the bytes of one sheet from those of another. */
function sheetAnswers({ sheets, ...place }: Table & FilePlace, read: TableSheet, seenAs = ''): AnswersFile {
  const { name, rows } = read;
  const held = sheets.filter((sheet) => sheet.rows.length > 0);
  const left = held.filter((sheet) => sheet !== read);
  return {
    text: () => null,
    sheet: name,
    book: { read, sheets: held, left, twins: [], reading: (sheet) => sheetAnswers({ sheets, ...place }, sheet, sheet.name) },
    head: rows.slice(0, mostHead).map(recordOf),
    each(take, seen) {
      if (seen) {
        within(place.path, place.full, (file) => [...piecesOf(file)].forEach(seen));
        seen(new TextEncoder().encode(seenAs));
      }
      for (const row of rows) {
        const { cells, number } = recordOf(row);
        take(cells, number, true);
      }
    },
  };
}

/** What people typed, and where the file is. */
interface FilePlace {
  readonly path: string;
  readonly full: string;
}

/** The sheet that holds most rows, of those that are shown. */
function bookAnswers(table: Table, path: string, full: string): AnswersFile {
  const nothing: TableSheet = { name: '', isHidden: false, rows: [], merged: [] };
  const [first = nothing, ...others] = table.sheets.filter(({ isHidden, rows }) => !isHidden && rows.length > 0);
  const read = others.reduce((best, sheet) => (sheet.rows.length > best.rows.length ? sheet : best), first);
  return sheetAnswers({ ...table, path, full }, read);
}

/**
 * `path` is what people typed, `full` where the file is.
 *
 * @throws UsageError what cannot be read safely, or holds no record: `table-…`.
 */
export function openAnswers(path: string, full: string): AnswersFile {
  const refuse = refuseTable(path);
  const { start, isCut } = within(path, full, (file) => {
    const bytes = Buffer.alloc(headSize);
    const length = file.read(bytes);
    return { start: bytes.subarray(0, length), isCut: length === headSize };
  });
  if (start.length === 0) return refuse('table-zero-length');
  if (isBook(start)) return bookAnswers(readTable(path, full), path, full);
  const opening = lineDecoder(start) ?? refuse('table-not-a-table');
  const text = opening.add(start) + (isCut ? '' : opening.end());
  if (isMarkup(text)) return bookAnswers(readTable(path, full), path, full);
  const separator = separatorOf(text, refuse);
  const head: SurveyRecord[] = [];
  const keep: TakeRecord = (cells, number) => {
    if (cells.length > mostColumns) refuse('table-too-many-columns', { most: mostColumns });
    if (head.length <= mostHead) head.push({ cells: [...cells], number });
  };
  eachRecord(text, separator, keep, refuse);
  if (isCut && head.length <= mostHead) head.pop();
  if (head.every(({ cells }) => cells.every((cell) => cell === ''))) return refuse('table-empty');
  let summary = opening.summary();
  return {
    text: () => ({ ...summary, separator }),
    sheet: '',
    book: null,
    head: head.slice(0, mostHead),
    each: (take, seen) =>
      within(path, full, (file) => {
        const decoder = lineDecoder(start) ?? refuse('table-not-a-table');
        function* texts(): Generator<string> {
          for (const bytes of piecesOf(file)) {
            seen?.(bytes);
            yield decoder.add(bytes);
          }
          yield decoder.end();
          summary = decoder.summary();
        }
        streamRecords(texts(), separator, take, refuse);
      }),
  };
}

/** The same of a workbook of before 2007 too, which `modernise` reads. */
export async function openAnyAnswers(path: string, full: string, modernise: Modernise): Promise<AnswersFile> {
  try {
    return openAnswers(path, full);
  } catch (error) {
    if (!(error instanceof UsageError) || error.code !== 'table-old') throw error;
    return bookAnswers(await readAnyTable(path, full, modernise), path, full);
  }
}
