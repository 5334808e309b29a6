/** Reads a zip from its central directory, and refuses what an Office file never is before unpacking anything. */
import { crc32 } from 'node:zlib';
import { inflateSync } from 'fflate';
import { leadsOutside } from '../../values/index.ts';
import { type ArchiveFault, ArchiveRefused } from './archive-refused.ts';

/** One part of an archive; two entries that share the same `bytes` object share their compressed form. */
export type Entry = { readonly name: string; readonly bytes: Uint8Array };

const MOST_ENTRIES = 2000;
/** In bytes, what an archive may unfold to. */
export const MOST_BYTES = 100 * 1024 * 1024;
const MOST_RATIO = 100;
/** Small entries of blanks compress very well and harm nobody. */
const LARGE_ENTRY = 1024 * 1024;
/** Pictures and objects that their programs write without packing them pack a thousand times, and nothing unfolds in them. */
const PLAIN_PICTURE = /\.(?:emf|wmf|bmp|tiff?|bin)$/i;
const LARGE_PICTURE = 16 * 1024 * 1024;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

type Listed = {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
};

/** Every file of the archive that is wanted, unpacked and checked, in the order of its directory; `room` in bytes, for all. Throws `ArchiveRefused`. */
export function openArchive(bytes: Uint8Array, room = MOST_BYTES, isWanted: (name: string) => boolean = () => true): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = readDirectory(bytes, view);
  refuseHostile(listed, room);
  return unpackAll(
    bytes,
    view,
    listed.filter(({ name }) => isWanted(name)),
  );
}

/** One that we have just made, each part unpacked when it is first looked at: what people repeat packs as well as a bomb. */
export function openOwnArchive(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = readDirectory(bytes, view, Number.POSITIVE_INFINITY).filter(isFile);
  return listed.map((entry) => new PackedEntry(entry.name, () => unpack(bytes, view, entry)));
}

class PackedEntry implements Entry {
  readonly name: string;
  readonly #unpack: () => Uint8Array;
  #unpacked: Uint8Array | undefined;
  constructor(name: string, unpack: () => Uint8Array) {
    this.name = name;
    this.#unpack = unpack;
  }
  get bytes(): Uint8Array {
    this.#unpacked ??= this.#unpack();
    return this.#unpacked;
  }
}

const isFile = ({ name }: Listed): boolean => !name.endsWith('/');

function unpackAll(bytes: Uint8Array, view: DataView, listed: readonly Listed[]): Entry[] {
  return listed.filter(isFile).map((entry) => ({ name: entry.name, bytes: unpack(bytes, view, entry) }));
}

function readDirectory(bytes: Uint8Array, view: DataView, most = MOST_ENTRIES): Listed[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new ArchiveRefused('too-many-entries');
  const listed: Listed[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new ArchiveRefused('damaged');
    const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    listed.push({
      // Some programs part the names of folders as Windows does.
      name: new TextDecoder().decode(name).replaceAll('\\', '/'),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + name.length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return listed;
}

/** The end record is the last thing of a zip, but for a comment of at most 65 535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new ArchiveRefused(withoutEnd(view));
}

/** What a file is that has no end record: documents of Office before 2007 are compound files, and so are those under a password. */
function withoutEnd(view: DataView): ArchiveFault {
  const first = view.byteLength < 8 ? 0 : view.getUint32(0);
  if (view.byteLength === 0) return 'empty';
  if (first === 0x504b0304) return 'cut-short';
  if (first !== 0xd0cf11e0) return 'not-an-archive';
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage') ? 'protected' : 'old-format';
}

function refuseHostile(listed: readonly Listed[], room: number): void {
  const seen = new Set<string>();
  let total = 0;
  for (const { name, flags, method, packed, size } of listed) {
    const refuse = (fault: ArchiveFault) => {
      throw new ArchiveRefused(fault, name);
    };
    if (leadsOutside(name)) refuse('unsafe-name');
    // The packaging standard compares part names without regard to case.
    if (seen.has(name.toLowerCase())) refuse('twice-the-same-name');
    seen.add(name.toLowerCase());
    if (flags & 1) refuse('encrypted');
    if (method !== 0 && method !== 8) refuse('unknown-compression');
    total += size;
    if (total > room) refuse('too-large');
    if (size > (PLAIN_PICTURE.test(name) ? LARGE_PICTURE : LARGE_ENTRY) && size > packed * MOST_RATIO) refuse('bomb');
  }
}

function unpack(bytes: Uint8Array, view: DataView, { name, method, crc, packed, size, at }: Listed): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw new ArchiveRefused('damaged', name);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const stored = bytes.slice(from, from + packed);
  const unpacked = method === 0 ? stored : inflate(stored, size, name);
  // A directory that lies about sizes or contents is caught here.
  if (unpacked.length !== size || crc32(unpacked) !== crc) throw new ArchiveRefused('damaged', name);
  return unpacked;
}

function inflate(stored: Uint8Array, size: number, name: string): Uint8Array {
  try {
    return inflateSync(stored, { out: new Uint8Array(size) });
  } catch {
    throw new ArchiveRefused('damaged', name);
  }
}
