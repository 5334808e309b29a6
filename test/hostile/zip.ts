// Archives as an attacker writes them: what their list says need not be what they hold.
import { crc32, deflateRawSync } from 'node:zlib';
import { openArchive } from '../../src/rendering/archive/index.ts';

export interface Zipped {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** The size that the list gives, in bytes; the true one by default. */
  readonly size?: number;
  /** 1: encrypted. */
  readonly flags?: number;
}

const bytesOf = (bytes: Uint8Array | string): Uint8Array => (typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);

/** In the order given, names as they are, each as often as it is given. */
export function zip(entries: readonly Zipped[]): Uint8Array {
  const [files, list]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, bytes, size, flags = 0 } of entries) {
    const whole = bytesOf(bytes);
    const packed = deflateRawSync(whole);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(whole), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(size ?? whole.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const file = [Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.from(name), packed];
    files.push(...file);
    list.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, place, Buffer.from(name));
    at += file.reduce((sum, { length }) => sum + length, 0);
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(
    list.reduce((sum, { length }) => sum + length, 0),
    8,
  );
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, ...list, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/** An Office file with more in its archive, before or after its own parts. */
export const zipWith = (file: Uint8Array, more: readonly Zipped[], first: readonly Zipped[] = []): Uint8Array =>
  zip([...first, ...openArchive(file), ...more]);

/** An Office file with some of its parts changed. */
export function zipEdited(file: Uint8Array, changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  return zip(
    openArchive(file).map(({ name, bytes }) => ({ name, bytes: changes[name]?.(new TextDecoder().decode(bytes)) ?? bytes })),
  );
}

/** The container of Office before 2007, and of whatever is under a password since: `stream` is what it holds. */
export function compound(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(stream, 1024, 'utf16le');
  return bytes;
}
