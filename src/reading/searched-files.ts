// Every file below a folder as lines that can be searched, whatever it is: what people write, documents of any age, what jalon keeps.
import { extname, join } from 'node:path';
import { entriesOf } from '../disk/index.ts';
import { UsageError } from '../model/index.ts';
import { byText } from '../values/index.ts';
import { readBytes } from './read-bytes.ts';
import { refuseTable } from './tables/refuse-table.ts';
import { openZip } from './tables/zip-parts.ts';

export interface SearchedFile {
  /** From the root, `/` between names. */
  readonly path: string;
  /** Of a document, its paragraphs and cells; null when it is no text that can be read, as a PDF. */
  readonly lines: readonly string[] | null;
}

/** Past this size a file is not opened, in bytes. */
const largest = 64 * 1024 * 1024;
/** What git keeps is asked of git; a picture holds no text. */
const passedOver = new Set(['.git', 'node_modules']);
const pictures = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.ico', '.woff', '.woff2', '.ttf', '.otf']);
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

/** The texts of an Office or OpenDocument file, part after part; null when it is damaged or locked. */
function unfolded(path: string, bytes: Uint8Array): readonly string[] | null {
  try {
    const zip = openZip(bytes, refuseTable(path));
    const parts = zip.names.filter((name) => /\.xml$/i.test(name));
    return parts.flatMap((name) => {
      const pieces: Uint8Array[] = [];
      zip.unfold(name, (piece) => pieces.push(Uint8Array.from(piece)));
      return linesOf(withoutMarks(new TextDecoder().decode(Buffer.concat(pieces)))).filter((line) => line !== '');
    });
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** The lines of a file of that name. */
export function searchedLines(path: string, bytes: Uint8Array): readonly string[] | null {
  const ending = extname(path).toLowerCase();
  if (archives.test(ending)) return unfolded(path, bytes);
  if (ending === '.pdf') return null;
  const text = decoded(bytes);
  return text === null ? null : linesOf(marked.has(ending) ? withoutMarks(text) : text);
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
    yield { path, lines: 'fault' in read ? null : searchedLines(path, read.bytes) };
  }
}
