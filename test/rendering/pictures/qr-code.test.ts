/** QR codes: what each has by the standard, and that a code read back by another road says the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesAt, readPicture } from '../../../src/rendering/pictures/index.ts';
import { correctionOf, qrCode } from '../../../src/rendering/pictures/qr-code.ts';

const codeOf = (text: string): readonly (readonly boolean[])[] => {
  const rows = qrCode(text);
  if (!rows) throw new Error('too long');
  return rows;
};
const bits = (squares: readonly boolean[]): string => squares.map((dark) => (dark ? '1' : '0')).join('');

/** The corner square, seven wide, with the light line around it. */
const CORNER = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

/** Words of the format for the middle level and each mask (ISO/IEC 18004:2015, table C.1, 00000 to 00111). */
const FORMATS = [
  ...['101010000010010', '101000100100101', '101111001111100', '101101101001011'],
  ...['100010111111001', '100000011001110', '100111110010111', '100101010100000'],
];

/** Codes of one block only, read by the order of their squares: mask off, mode, length, bytes. */
function readSmall(rows: readonly (readonly boolean[])[]): string {
  const size = rows.length;
  const dark = (x: number, y: number) => rows[y]?.[x] === true;
  const format = bits([0, 1, 2, 3, 4, 5, 7, 8].map((x) => dark(x, 8)).concat([7, 5, 4, 3, 2, 1, 0].map((y) => dark(8, y))));
  const mask = FORMATS.indexOf(format);
  const masks: readonly ((i: number, j: number) => boolean)[] = [
    (i, j) => (i + j) % 2 === 0,
    (i) => i % 2 === 0,
    (_, j) => j % 3 === 0,
    (i, j) => (i + j) % 3 === 0,
    (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
    (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
    (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
    (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
  ];
  const isKept = (x: number, y: number): boolean =>
    x === 6 ||
    y === 6 ||
    (x < 9 && y < 9) ||
    (x > size - 9 && y < 9) ||
    (x < 9 && y > size - 9) ||
    (size > 21 && Math.abs(x - (size - 7)) < 3 && Math.abs(y - (size - 7)) < 3);
  let read = '';
  for (let right = size - 1, isUp = true; right > 0; right -= 2, isUp = !isUp) {
    if (right === 6) right -= 1;
    for (let step = 0; step < size; step++)
      for (const x of [right, right - 1]) {
        const y = isUp ? size - 1 - step : step;
        if (!isKept(x, y)) read += dark(x, y) !== masks[mask]?.(y, x) ? '1' : '0';
      }
  }
  expect(read.slice(0, 4)).toBe('0100');
  const length = Number.parseInt(read.slice(4, 12), 2);
  const bytes = Array.from({ length }, (_, index) => Number.parseInt(read.slice(12 + 8 * index, 20 + 8 * index), 2));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

describe('a code', () => {
  it('says its text, whatever it is', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        fc.pre(new TextEncoder().encode(text).length <= 42);
        expect(readSmall(codeOf(text))).toBe(text);
      }),
    ));

  it('has its three corners, and is as wide as its version', () => {
    for (const length of [1, 15, 100, 500, 2331]) {
      const rows = codeOf('x'.repeat(length));
      expect((rows.length - 17) % 4).toBe(0);
      const square = (x: number, y: number) => CORNER.map((_, dy) => bits(rows[y + dy]?.slice(x, x + 7) ?? []));
      for (const [x, y] of [
        [0, 0],
        [rows.length - 7, 0],
        [0, rows.length - 7],
      ] as const)
        expect(square(x, y)).toEqual(CORNER);
    }
  });

  it('is as small as it can be, and there is none for a text that is too long (table 7, level M)', () => {
    const sizeOf = (length: number) => qrCode('x'.repeat(length))?.length ?? null;
    expect([14, 15, 26, 27, 42, 43, 62, 2331, 2332].map(sizeOf)).toEqual([21, 25, 25, 29, 29, 33, 33, 177, null]);
  });

  it('corrects as the example of the standard does (annex I, 01234567 of version 1 and level M)', () => {
    const data = Uint8Array.of(0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11);
    expect([...correctionOf(data, 10)]).toEqual([0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55]);
  });
});

it('is a picture with a light margin of four squares, the same each time', () => {
  const bytes = bytesAt('qr:https://exemple.fr', new Map());
  expect(bytes && readPicture(bytes)).toMatchObject({ format: 'png', width: (25 + 8) * 8, height: (25 + 8) * 8 });
  expect(bytesAt('qr:https://exemple.fr', new Map())).toEqual(bytes);
  expect(bytesAt(`qr:${'x'.repeat(2400)}`, new Map())).toBeUndefined();
});
