/** The squares of a QR code of any text, of the middle level of correction (ISO/IEC 18004:2015, model 2, byte mode). */

/** Codewords of correction in each block, and how many blocks there are, by version from 1 (table 9, level M). */
const CORRECTION = [
  10,
  16,
  26,
  18,
  24,
  16,
  18,
  22,
  22,
  26,
  30,
  22,
  22,
  24,
  24,
  28,
  28,
  26,
  26,
  26,
  26,
  ...Array<number>(19).fill(28),
];
const BLOCKS = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38,
  40, 43, 45, 47, 49,
];
const LAST = 40;

/** Rows of squares, dark ones being true, without the light margin around; null for a text that is too long for a code. */
export function qrCode(text: string): readonly (readonly boolean[])[] | null {
  const bytes = new TextEncoder().encode(text);
  for (let version = 1; version <= LAST; version++) {
    const bits = 4 + (version < 10 ? 8 : 16) + 8 * bytes.length;
    if (bits <= 8 * dataLength(version)) return drawn(version, corrected(version, packed(version, bytes)));
  }
  return null;
}

const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

/** Squares that hold data or correction. */
function capacity(version: number): number {
  const aligned = Math.floor(version / 7) + 2;
  const whole = (16 * version + 128) * version + 64;
  return whole - (version < 2 ? 0 : (25 * aligned - 10) * aligned - 55) - (version < 7 ? 0 : 36);
}
const dataLength = (version: number): number =>
  Math.floor(capacity(version) / 8) - at(CORRECTION, version - 1) * at(BLOCKS, version - 1);

/** The text behind its mode and its length, filled up (7.4). */
function packed(version: number, bytes: Uint8Array): Uint8Array {
  const data = new Uint8Array(dataLength(version));
  let length = 0;
  const put = (value: number, bits: number): void => {
    for (let bit = bits - 1; bit >= 0; bit--, length++)
      data[length >> 3] = at(data, length >> 3) | (((value >> bit) & 1) << (7 - (length & 7)));
  };
  put(4, 4);
  put(bytes.length, version < 10 ? 8 : 16);
  for (const byte of bytes) put(byte, 8);
  const used = Math.ceil((length + Math.min(4, data.length * 8 - length)) / 8);
  for (let index = used; index < data.length; index++) data[index] = (index - used) % 2 === 0 ? 0xec : 0x11;
  return data;
}

/** In the field of 256 elements whose polynomial is x⁸ + x⁴ + x³ + x² + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a);
  return product;
}

/** What is left when a block is divided by (x − 1)(x − 2)(x − 4)… (7.5). */
export function correctionOf(block: Uint8Array, degree: number): Uint8Array {
  const divisor = new Uint8Array(degree);
  divisor[degree - 1] = 1;
  for (let step = 0, root = 1; step < degree; step++, root = times(root, 2))
    for (let index = 0; index < degree; index++) divisor[index] = times(at(divisor, index), root) ^ at(divisor, index + 1);
  const rest = new Uint8Array(degree);
  for (const byte of block) {
    const factor = byte ^ at(rest, 0);
    rest.copyWithin(0, 1);
    rest[degree - 1] = 0;
    for (let index = 0; index < degree; index++) rest[index] = at(rest, index) ^ times(at(divisor, index), factor);
  }
  return rest;
}

/** Blocks with their correction, one codeword of each in turn (7.6). */
function corrected(version: number, data: Uint8Array): Uint8Array {
  const [count, degree] = [at(BLOCKS, version - 1), at(CORRECTION, version - 1)];
  const short = Math.floor(data.length / count);
  const firstLong = count - (data.length % count);
  let start = 0;
  const blocks = Array.from({ length: count }, (_, index) => {
    const block = data.subarray(start, start + short + (index < firstLong ? 0 : 1));
    start += block.length;
    return { block, correction: correctionOf(block, degree) };
  });
  const all: number[] = [];
  for (let index = 0; index <= short; index++) for (const { block } of blocks) all.push(...block.subarray(index, index + 1));
  for (let index = 0; index < degree; index++) for (const { correction } of blocks) all.push(at(correction, index));
  return Uint8Array.from(all);
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function drawn(version: number, codewords: Uint8Array): readonly (readonly boolean[])[] {
  const size = 17 + 4 * version;
  const fixed = patterns(version, size);
  const candidates = MASKS.map((mask, number) => {
    const rows = Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => fixed.get(y * size + x) === true));
    const put = (x: number, y: number, dark: boolean): void => {
      const row = rows[y];
      if (row) row[x] = dark;
    };
    let bit = 0;
    for (const [x, y] of wayThrough(size)) {
      if (fixed.has(y * size + x)) continue;
      const dark = ((at(codewords, bit >> 3) >> (7 - (bit & 7))) & 1) === 1;
      put(x, y, dark !== mask(x, y));
      bit += 1;
    }
    for (const [x, y, dark] of formatOf(number, size)) put(x, y, dark);
    return rows;
  });
  return candidates.reduce((best, rows) => (penaltyOf(rows) < penaltyOf(best) ? rows : best));
}

/** Two columns at a time from the right, upwards and downwards in turn, the sixth column aside (7.7.3). */
function* wayThrough(size: number): Generator<readonly [x: number, y: number]> {
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++)
      for (const x of [right, right - 1]) yield [x, ((right + 1) & 2) === 0 ? size - 1 - step : step];
  }
}

/** What is the same in each code of a version, by its place; that of the format is kept free (6.3). */
function patterns(version: number, size: number): ReadonlyMap<number, boolean> {
  const fixed = new Map<number, boolean>();
  const put = (x: number, y: number, dark: boolean): void => {
    if (x >= 0 && x < size && y >= 0 && y < size) fixed.set(y * size + x, dark);
  };
  for (let index = 0; index < size; index++) {
    put(6, index, index % 2 === 0);
    put(index, 6, index % 2 === 0);
  }
  const square = (x: number, y: number, reach: number, isDark: (ring: number) => boolean): void => {
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++) put(x + dx, y + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))));
  };
  const places = aligned(version, size);
  const last = places.at(-1);
  for (const x of places)
    for (const y of places) {
      const isCorner = (x === 6 && (y === 6 || y === last)) || (x === last && y === 6);
      if (!isCorner) square(x, y, 2, (ring) => ring !== 1);
    }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    square(x, y, 4, (ring) => ring !== 2 && ring !== 4);
  for (const [x, y] of formatOf(0, size)) put(x, y, false);
  if (version >= 7) {
    const bits = (version << 12) | remainder(version, 12, 0x1f25);
    for (let index = 0; index < 18; index++) {
      const [far, near] = [size - 11 + (index % 3), Math.floor(index / 3)];
      put(far, near, ((bits >> index) & 1) === 1);
      put(near, far, ((bits >> index) & 1) === 1);
    }
  }
  return fixed;
}

function aligned(version: number, size: number): readonly number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, index) => size - 7 - step * (count - 2 - index))];
}

function remainder(value: number, degree: number, generator: number): number {
  let rest = value;
  for (let step = 0; step < degree; step++) rest = (rest << 1) ^ ((rest >> (degree - 1)) * generator);
  return rest;
}

/** The level, which is 0, and the mask, twice, and the square that is always dark (7.9). */
function formatOf(mask: number, size: number): readonly (readonly [x: number, y: number, dark: boolean])[] {
  const bits = ((mask << 10) | remainder(mask, 10, 0x537)) ^ 0x5412;
  const dark = (bit: number): boolean => ((bits >> bit) & 1) === 1;
  return [
    ...[0, 1, 2, 3, 4, 5].map((bit) => [8, bit, dark(bit)] as const),
    ...([
      [8, 7, dark(6)],
      [8, 8, dark(7)],
      [7, 8, dark(8)],
    ] as const),
    ...[9, 10, 11, 12, 13, 14].map((bit) => [14 - bit, 8, dark(bit)] as const),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((bit) => [size - 1 - bit, 8, dark(bit)] as const),
    ...[8, 9, 10, 11, 12, 13, 14].map((bit) => [8, size - 15 + bit, dark(bit)] as const),
    [8, size - 8, true],
  ];
}

/** What readers find hard: long lines, blocks, what looks like a corner, more of one colour (7.8.3). */
function penaltyOf(rows: readonly (readonly boolean[])[]): number {
  const size = rows.length;
  const columns = rows.map((_, x) => rows.map((row) => row[x] === true));
  let penalty = 0;
  for (const line of [...rows, ...columns]) {
    const text = line.map((dark) => (dark ? '1' : '0')).join('');
    for (const [run] of text.matchAll(/1{5,}|0{5,}/g)) penalty += run.length - 2;
    penalty += 40 * [...text.matchAll(/(?=00001011101|10111010000)/g)].length;
  }
  let dark = 0;
  for (const [y, row] of rows.entries())
    for (const [x, square] of row.entries()) {
      if (square) dark += 1;
      const isBlock = [rows[y]?.[x + 1], rows[y + 1]?.[x], rows[y + 1]?.[x + 1]].every((other) => other === square);
      if (isBlock) penalty += 3;
    }
  return penalty + 10 * Math.floor(Math.abs((dark * 20) / (size * size) - 10));
}
