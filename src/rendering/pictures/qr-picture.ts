/** Pictures by their paths: those of the project, and the QR codes that templates ask for. */
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import { encodeQR } from 'qr';
import type { Pictures } from '../../model/index.ts';
import { joined } from '../archive/index.ts';
import { QR_PATH } from '../expressions/index.ts';

/** The light margin around, in squares (ISO/IEC 18004:2015, 6.3.8). A square is eight pixels wide. */
const MARGIN = 4;
const SIDE = 8;
/** The longest text of a code of the middle level of correction, in bytes of UTF-8 (the same, table 7). */
const LONGEST = 2331;

/** Undefined when there is no such picture, or when a text is too long for a code. */
export function bytesAt(path: string, assets: Pictures): Uint8Array | undefined {
  if (!path.startsWith(QR_PATH)) return assets.get(path);
  const text = path.slice(QR_PATH.length);
  if (text === '' || new TextEncoder().encode(text).length > LONGEST) return undefined;
  return pngOf(encodeQR(text, 'raw', { ecc: 'medium', encoding: 'byte', border: MARGIN }));
}

/** Of one bit a pixel, dark ones, which are true in the rows, being 0 (PNG specification, 11.2). */
function pngOf(rows: readonly (readonly boolean[])[]): Uint8Array {
  const size = rows.length * SIDE;
  const line = Math.ceil(size / 8) + 1;
  const pixels = new Uint8Array(line * size).fill(255);
  for (let y = 0; y < size; y++) {
    pixels[y * line] = 0;
    const row = rows[Math.floor(y / SIDE)];
    // A square is as wide as a byte is long.
    for (const [x, dark] of (row ?? []).entries()) if (dark) pixels[y * line + 1 + x] = 0;
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header[8] = 1;
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return joined([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(pixels, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), content]);
  const ends = new DataView(new ArrayBuffer(8));
  ends.setUint32(0, content.length);
  ends.setUint32(4, crc32(named));
  const bytes = new Uint8Array(ends.buffer);
  return joined([bytes.subarray(0, 4), named, bytes.subarray(4)]);
}
