// A table that somebody else wrote: a workbook, or a text with separators, told apart by what they are and not by their name.
import { type Table, UsageError } from '../model/index.ts';
import { jsonTable } from './json-table.ts';
import { missing } from './missing.ts';
import { readNamed } from './read-bytes.ts';
import { readDelimited } from './tables/read-delimited.ts';
import { readWorkbook } from './tables/read-workbook.ts';
import { type Refuse, refuseTable } from './tables/refuse-table.ts';

/** Past this size a table is refused unread, in bytes. */
const largestTable = 32 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);

const isArchive = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);

/** The container of before 2007 calls its parts in two bytes a letter. */
const holds = (bytes: Uint8Array, part: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(part, 'utf16le'));
/** A workbook with a password is kept in that container, in a part that bears this name. */
const isEncrypted = (bytes: Uint8Array): boolean => holds(bytes, 'EncryptedPackage');

/** The bytes of a table, `path` being what refusals name. */
export function tableOf(bytes: Uint8Array, path: string): Table {
  const refuse: Refuse = refuseTable(path);
  const table = within(bytes, refuse);
  if (table.document !== undefined) refuse('table-of-ours');
  const isEmpty = table.sheets.every(({ rows }) => rows.length === 0) && (table.lines ?? []).length === 0;
  return isEmpty ? refuse('table-empty') : table;
}

function within(bytes: Uint8Array, refuse: Refuse): Table {
  if (bytes.length === 0) return refuse('table-zero-length');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse(isEncrypted(bytes) ? 'table-password' : 'table-old');
  if (isArchive(bytes)) return readWorkbook(bytes, refuse);
  return readDelimited(bytes, refuse);
}

/** What turns a file of Office before 2007, or its binary workbooks, into today’s format; null when it cannot. */
export type Modernise = (bytes: Uint8Array, from: 'xls' | 'xlsb' | 'doc') => Promise<Uint8Array | null>;

const formerFormat = (bytes: Uint8Array): Parameters<Modernise>[1] =>
  isArchive(bytes) ? 'xlsb' : holds(bytes, 'WordDocument') ? 'doc' : 'xls';

/**
 * The same of a file that may be of before 2007, a workbook or a text, which `modernise` reads.
 *
 * @throws UsageError `table-…`: `table-old` when it cannot be turned
 */
export const readAnyTable = async (path: string, full: string, modernise: Modernise): Promise<Table> =>
  (await readWithBytes(path, full, modernise)).table;

/** The same with the bytes that it was read from, in a format of today. */
export async function readWithBytes(
  path: string,
  full: string,
  modernise: Modernise,
): Promise<{ readonly table: Table; readonly bytes: Uint8Array }> {
  const bytes = bytesOf(path, full);
  try {
    return { table: tableOf(bytes, path), bytes };
  } catch (error) {
    if (!(error instanceof UsageError) || error.code !== 'table-old') throw error;
    const modern = await modernise(bytes, formerFormat(bytes));
    if (modern === null) throw error;
    return { table: tableOf(modern, path), bytes: modern };
  }
}

/**
 * The same, of a file that may be a list of records in JSON.
 *
 * @throws UsageError `table-…`, `records-missing`
 */
export async function readRecords(path: string, full: string, modernise: Modernise): Promise<Table> {
  const bytes = bytesOf(path, full);
  const isJson = /^\s*[[{]/.test(
    Buffer.from(bytes.subarray(0, 100))
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  );
  const table = isJson
    ? jsonTable(
        Buffer.from(bytes)
          .toString('utf8')
          .replace(/^\uFEFF/, ''),
      )
    : null;
  if (table === null && /\.json$/i.test(path)) throw new UsageError('records-missing', { path });
  return table ?? (await readAnyTable(path, full, modernise));
}

/**
 * `path` is what people typed, `full` where the file is.
 *
 * @throws UsageError what cannot be read safely, or holds no cell: `table-…`.
 */
export const readTable = (path: string, full: string): Table => tableOf(bytesOf(path, full), path);

/** A text that begins as JSON does is no larger than this, in bytes. */
const largestJson = 2 * 1024 * 1024;
const isBrace = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('{');

/** What a page of ours tells its programme, as `standalonePage` writes it; null of any other file. */
function dataOfPage(bytes: Uint8Array): string | null {
  if (!/^<!doctype html>/i.test(new TextDecoder().decode(bytes.subarray(0, 64)).trimStart())) return null;
  const [, after] = new TextDecoder().decode(bytes).split('<script type="application/json" id="data">');
  return after?.split('</script>')[0] ?? null;
}

/** A table, or a small JSON: a text that begins as it does, or what a page of ours holds. @throws UsageError `table-…` */
export function tableOrJson(bytes: Uint8Array, path: string): { readonly table: Table } | { readonly json: string } {
  const data = dataOfPage(bytes);
  if (data !== null) return { json: data };
  if (!isBrace(bytes)) return { table: tableOf(bytes, path) };
  if (bytes.length > largestJson) throw new UsageError('table-too-large', { path, most: largestJson / 1024 / 1024 });
  return { json: new TextDecoder().decode(bytes) };
}

export const readTableOrJson = (path: string, full: string) => tableOrJson(bytesOf(path, full), path);

function bytesOf(path: string, full: string): Uint8Array {
  const read = readNamed(path, full, largestTable);
  if ('bytes' in read) return read.bytes;
  const isTooLarge = read.fault.code === 'file/too-large';
  throw isTooLarge ? new UsageError('table-too-large', { path, most: largestTable / 1024 / 1024 }) : missing(path, full);
}
