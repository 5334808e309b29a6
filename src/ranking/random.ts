// Numbers drawn at random that are the same each time for the same seed: xoshiro128** (Blackman & Vigna, ACM Trans. Math. Softw. 47, 2021).

/** Numbers in [0, 1), of 53 bits. */
export type Random = () => number;

const turned = (word: number, by: number): number => ((word << by) | (word >>> (32 - by))) >>> 0;

/** Four words from one, none of them all zeros (splitmix32). */
function stateOf(seed: number): Uint32Array {
  let word = seed >>> 0;
  return Uint32Array.from({ length: 4 }, () => {
    word = (word + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  });
}

export function randomFrom(seed: number): Random {
  let [a = 1, b = 0, c = 0, d = 0] = stateOf(seed);
  const next = (): number => {
    const result = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = turned(d, 11);
    return result;
  };
  return () => ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992;
}
