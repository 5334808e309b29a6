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

// Parts that a template leaves as they are keep their compressed form from one document to the next.
const alreadyPacked = new WeakMap<Uint8Array, Packed>();

/** The archive of these entries, in their order, but for what must come first. */
export function closeArchive(entries: readonly Entry[]): Uint8Array {
  const ordered = [...entries.filter(isFirst), ...entries.filter((entry) => !isFirst(entry))];
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes } of ordered) {
    const packed = pack(bytes, name === MIMETYPE);
    const encoded = new TextEncoder().encode(name);
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
  const deflated = deflateSync(bytes, { level: 6 });
  const packed =
    deflated.length < bytes.length && !asItIs
      ? { crc: crc32(bytes), method: 8, stored: deflated }
      : { crc: crc32(bytes), method: 0, stored: bytes };
  alreadyPacked.set(bytes, packed);
  return packed;
}

/** The fields that a file's own record and its line of the directory share, as [value, width in bytes]. */
function describe({ crc, method, stored }: Packed, size: number, nameLength: number): [number, number][] {
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

function record(fields: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = fields.flatMap(([value, width]) => Array.from({ length: width }, (_, index) => (value >>> (8 * index)) & 0xff));
  return Uint8Array.from(bytes);
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
