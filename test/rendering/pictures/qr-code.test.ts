/** QR codes: a picture of each, read back by a decoder, says its text. */
import fc from 'fast-check';
import { unzlibSync } from 'fflate';
import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { bytesAt, readPicture } from '../../../src/rendering/pictures/index.ts';

const pictureOf = (text: string): Uint8Array | undefined => bytesAt(`qr:${text}`, new Map());

/** In pixels, the side of a picture, which is square. */
function sideOf(png: Uint8Array): number {
  const picture = readPicture(png);
  if (typeof picture === 'string') throw new Error(picture);
  return picture.width;
}

/** The pixels of a picture of ours, one bit each, as a camera would see them. */
function seen(png: Uint8Array): { readonly width: number; readonly height: number; readonly data: Uint8Array } {
  const width = sideOf(png);
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  // Behind the signature and the head stands the part that holds the pixels.
  const from = 8 + 25;
  const lines = unzlibSync(png.subarray(from + 8, from + 8 + view.getUint32(from)));
  const line = Math.ceil(width / 8) + 1;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) {
      const isLight = ((lines[y * line + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
      data.fill(isLight * 255, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return { width, height: width, data };
}

it('says its text, whatever it is', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
      const picture = pictureOf(text) ?? new Uint8Array();
      expect(decodeQR(seen(picture))).toBe(text);
    }),
    { numRuns: 40 },
  ));

it('is as small as it can be, and there is none for a text that is empty or too long (ISO/IEC 18004:2015, table 7, level M)', () => {
  const squares = (length: number): number | null => {
    const picture = pictureOf('x'.repeat(length));
    return picture ? sideOf(picture) / 8 - 8 : null;
  };
  expect([0, 14, 15, 26, 27, 42, 43, 62, 2331, 2332].map(squares)).toEqual([null, 21, 25, 25, 29, 29, 33, 33, 177, null]);
});

it('is a picture with a light margin of four squares, the same each time', () => {
  const bytes = pictureOf('https://exemple.fr');
  expect(bytes && readPicture(bytes)).toMatchObject({ format: 'png', width: (25 + 8) * 8, height: (25 + 8) * 8 });
  expect(pictureOf('https://exemple.fr')).toEqual(bytes);
});
