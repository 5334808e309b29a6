/** Writes a zip whose bytes depend on its entries alone: fixed dates, fixed order, and one deflate on every Node. */
import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import type { Entry } from './open-archive.ts';

type Packed = { readonly crc: number; readonly method: number; readonly stored: Uint8Array };

/** 1 January 2026, as a zip writes it: years since 1980, month, day. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;
/** What comes first: the content types of an Office file; the type of an OpenDocument file, as it is (OpenDocument 1.3, part 2, 3.3). */
export const CONTENT_TYPES = '[Content_Types].xml';
export const MIMETYPE = 'mimetype';

// Parts that a template leaves as they are keep their compressed form from one document to the next, and so do those that say the same.
const alreadyPacked = new WeakMap<Uint8Array, Packed>();
const sameContent = new Map<string, { readonly bytes: Uint8Array; readonly packed: Packed }>();
/** In bytes, of parts that are kept so, and of one of them. */
const [MOST_KEPT, LARGEST_KEPT] = [4_000_000, 200_000];
let kept = 0;

/** The archive of these entries, in their order, but for what must come first. */
export function closeArchive(entries: readonly Entry[]): Uint8Array {
  const ordered = [...entries.filter(isFirst), ...entries.filter((entry) => !isFirst(entry))];
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const encoder = new TextEncoder();
  let at = 0;
  for (const { name, bytes } of ordered) {
    const packed = pack(bytes, name === MIMETYPE);
    const encoded = encoder.encode(name);
    const described = describe(packed, bytes.length, encoded.length);
    files.push(record([[0x04034b50, 4], ...described]), encoded, packed.stored);
    // Central record: version made by; then comment length, disk, attributes and the place of the file.
    directory.push(record([[0x02014b50, 4], [20, 2], ...described, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]), encoded);
    at += 30 + encoded.length + packed.stored.length;
  }
  const size = directory.reduce((total, { length }) => total + length, 0);
  const count = ordered.length;
  return joined([
    ...files,
    ...directory,
    record([
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
      [size, 4],
      [at, 4],
      [0, 2],
    ]),
  ]);
}

const isFirst = ({ name }: Entry): boolean => name === CONTENT_TYPES || name === MIMETYPE;

function pack(bytes: Uint8Array, asItIs: boolean): Packed {
  const known = alreadyPacked.get(bytes);
  if (known) return known;
  const crc = crc32(bytes);
  const packed = asItIs ? { crc, method: 0, stored: bytes } : packedAs(bytes, crc);
  alreadyPacked.set(bytes, packed);
  return packed;
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

/** Of each field of a record, its value and its width in bytes. */
type Fields = readonly (readonly [value: number, width: 2 | 4])[];

/** The fields that a file's own record and its line of the directory share. */
function describe({ crc, method, stored }: Packed, size: number, nameLength: number): Fields {
  const utf8Name = 0x800;
  return [
    [20, 2],
    [utf8Name, 2],
    [method, 2],
    [0, 2],
    [DATE, 2],
    [crc, 4],
    [stored.length, 4],
    [size, 4],
    [nameLength, 2],
    [0, 2],
  ];
}

function record(fields: Fields): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((total, [, width]) => total + width, 0)));
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 4) view.setUint32(at, value, true);
    else view.setUint16(at, value, true);
    at += width;
  }
  return new Uint8Array(view.buffer);
}

/** One behind the other. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
