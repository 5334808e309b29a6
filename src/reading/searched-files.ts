// Every file below a folder as lines that can be searched, whatever it is: what people write, documents of any age, what jalon keeps.
import { extname, join } from 'node:path';
import { entriesOf } from '../disk/index.ts';
import { type SearchedFile, UsageError } from '../model/index.ts';
import { byText } from '../values/index.ts';
import { readBytes } from './read-bytes.ts';
import { readWorkbook } from './tables/read-workbook.ts';
import { refuseTable } from './tables/refuse-table.ts';
import { openZip } from './tables/zip-parts.ts';

type Searched = Omit<SearchedFile, 'path'>;

/** Past this size a file is not opened, in bytes. */
const largest = 64 * 1024 * 1024;
/** What git keeps is asked of git; a picture holds no text. */
const passedOver = new Set(['.git', 'node_modules']);
const pictures = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.ico', '.woff', '.woff2', '.ttf', '.otf']);
const workbooks = /^\.(?:xls|xlt)[xm]$|^\.o(?:ds|ts)$/;
const archives = /^\.(?:doc|dot|xls|xlt|ppt|pot)[xm]$|^\.o(?:dt|tt|ds|ts|dp|tp)$/;
const marked = new Set(['.html', '.htm', '.xml', '.svg']);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const plain = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{1,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Runs of one paragraph stand together, as a name may be cut between two. */
const withoutMarks = (text: string): string =>
  plain(
    text
      .replace(/<(?:\/(?:\w+:)?(?:p|h|si|row|c|li|td|tr|h[1-6]|div|comment|text)|(?:\w+:)?br\/?)\b[^<>]*>/g, '\n')
      .replace(/<[^<>]*>/g, ''),
  );

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\n|\r/).flatMap((line) => (line.trim() === '' ? '' : line));

/** UTF-8, UTF-16 with its mark, else what a spreadsheet of Windows writes; null for what is no text. */
function decoded(bytes: Uint8Array): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Null for a file that is damaged, locked or too large. */
function unlessRefused<Read>(read: () => Read): Read | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** The texts of an Office or OpenDocument file, part after part. */
function unfolded(path: string, bytes: Uint8Array): readonly string[] {
  const zip = openZip(bytes, refuseTable(path));
  const parts = zip.names.filter((name) => /\.xml$/i.test(name));
  return parts.flatMap((name) => {
    const pieces: Uint8Array[] = [];
    zip.unfold(name, (piece) => pieces.push(Uint8Array.from(piece)));
    return linesOf(withoutMarks(new TextDecoder().decode(Buffer.concat(pieces)))).filter((line) => line !== '');
  });
}

const cellsOf = (path: string, bytes: Uint8Array): readonly { readonly place: string; readonly text: string }[] =>
  readWorkbook(bytes, refuseTable(path)).sheets.flatMap(({ name, rows }) =>
    rows.flat().map(({ address, value }) => ({ place: `${name}!${address}`, text: String(value) })),
  );

/** What no cell says stands after them: comments, properties. */
function documentIn(path: string, bytes: Uint8Array, ending: string): Searched {
  const texts = unlessRefused(() => unfolded(path, bytes));
  const cells = (workbooks.test(ending) && unlessRefused(() => cellsOf(path, bytes))) || [];
  const said = new Set(cells.flatMap(({ text }) => text.split('\n').map((line) => line.trim())));
  const lines = texts && [...cells.map(({ text }) => text), ...texts.filter((line) => !said.has(line.trim()))];
  return { lines, cells: cells.map(({ place }) => place) };
}

/** What a file of that name says. */
export function searchedIn(path: string, bytes: Uint8Array): Searched {
  const ending = extname(path).toLowerCase();
  if (archives.test(ending)) return documentIn(path, bytes, ending);
  const text = ending === '.pdf' ? null : decoded(bytes);
  return { lines: text === null ? null : linesOf(marked.has(ending) ? withoutMarks(text) : text) };
}

/** Name by name; a link is not followed. */
export function* searchedFiles(root: string, below = ''): Generator<SearchedFile> {
  const entries = [...entriesOf(join(root, below))].sort((a, b) => byText(a.name, b.name));
  for (const { name, kind } of entries) {
    const path = below === '' ? name : `${below}/${name}`;
    if (passedOver.has(name)) continue;
    if (kind === 'folder') yield* searchedFiles(root, path);
    if (kind !== 'file' || pictures.has(extname(name).toLowerCase())) continue;
    const read = readBytes(path, join(root, path), [root], largest);
    yield { path, ...('fault' in read ? { lines: null } : searchedIn(path, read.bytes)) };
  }
}
