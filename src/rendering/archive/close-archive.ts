/** Writes a zip whose bytes depend on its entries alone: fixed dates, fixed order, and one deflate on every Node. */
import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { keptOn, sumOf } from '../../values/index.ts';
import type { Entry } from './open-archive.ts';

type Packed = { readonly crc: number; readonly method: number; readonly stored: Uint8Array };

/** 1 January 2026, as a zip writes it: years since 1980, month, day. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;
/** What comes first: the content types of an Office file; the type of an OpenDocument file, as it is (OpenDocument 1.3, part 2, 3.3). */
export const CONTENT_TYPES = '[Content_Types].xml';
export const MIMETYPE = 'mimetype';

// Parts that a template leaves as they are keep their compressed form from one document to the next, and so do those that say the same.
const alreadyPacked = keptOn<Packed>();
const sameContent = new Map<string, { readonly bytes: Uint8Array; readonly packed: Packed }>();
/** In bytes, of parts that are kept so, and of one of them. */
const [MOST_KEPT, LARGEST_KEPT] = [4_000_000, 200_000];
let kept = 0;

/** Of a file's own record, of its line of the directory, and of the end of the directory; in bytes, without names. */
const [LOCAL, CENTRAL, END] = [30, 46, 22];

/** The archive of these entries, in their order, but for what must come first. */
export function closeArchive(entries: readonly Entry[]): Uint8Array {
  const encoder = new TextEncoder();
  const files = [...entries.filter(isFirst), ...entries.filter((entry) => !isFirst(entry))].map(({ name, bytes }) => {
    return { name: encoder.encode(name), size: bytes.length, packed: pack(bytes, name === MIMETYPE) };
  });
  const directory = sumOf(files, ({ name, packed }) => LOCAL + name.length + packed.stored.length);
  const end = directory + sumOf(files, ({ name }) => CENTRAL + name.length);
  const whole = new Uint8Array(end + END);
  const view = new DataView(whole.buffer);
  let [at, line] = [0, directory];
  for (const { name, size, packed } of files) {
    view.setUint32(at, 0x04034b50, true);
    describe(view, at + 4, packed, size, name.length);
    whole.set(name, at + LOCAL);
    whole.set(packed.stored, at + LOCAL + name.length);
    // Central record: version made by; then comment length, disk and attributes, which are nought, and the place of the file.
    view.setUint32(line, 0x02014b50, true);
    view.setUint16(line + 4, 20, true);
    describe(view, line + 6, packed, size, name.length);
    view.setUint32(line + 42, at, true);
    whole.set(name, line + CENTRAL);
    at += LOCAL + name.length + packed.stored.length;
    line += CENTRAL + name.length;
  }
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 8, files.length, true);
  view.setUint16(end + 10, files.length, true);
  view.setUint32(end + 12, end - directory, true);
  view.setUint32(end + 16, directory, true);
  return whole;
}

const isFirst = ({ name }: Entry): boolean => name === CONTENT_TYPES || name === MIMETYPE;

function pack(bytes: Uint8Array, asItIs: boolean): Packed {
  return alreadyPacked.once(bytes, () => {
    const crc = crc32(bytes);
    return asItIs ? { crc, method: 0, stored: bytes } : packedAs(bytes, crc);
  });
}

function packedAs(bytes: Uint8Array, crc: number): Packed {
  const key = `${crc} ${bytes.length}`;
  const same = sameContent.get(key);
  if (same && isSame(same.bytes, bytes)) return same.packed;
  const deflated = deflateSync(bytes, { level: 6 });
  const packed = deflated.length < bytes.length ? { crc, method: 8, stored: deflated } : { crc, method: 0, stored: bytes };
  if (bytes.length > LARGEST_KEPT) return packed;
  kept += bytes.length;
  if (kept > MOST_KEPT) {
    sameContent.clear();
    kept = bytes.length;
  }
  sameContent.set(key, { bytes, packed });
  return packed;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return one.length === other.length;
}

/** The fields that a file's own record and its line of the directory share, from `at`. */
function describe(view: DataView, at: number, { crc, method, stored }: Packed, size: number, nameLength: number): void {
  const utf8Name = 0x800;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8Name, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 6, 0, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, stored.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}

/** One behind the other. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sumOf(chunks, ({ length }) => length));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
