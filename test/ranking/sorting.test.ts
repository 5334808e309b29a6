// Numbers in order, however they lie: spread, level, crowded beside one far away, few or many.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascending } from '../../src/ranking/sorting.ts';

const plainly = (numbers: readonly number[]): readonly number[] =>
  [...numbers.keys()].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);

function holds(numbers: readonly number[]): void {
  const { sorted, places } = ascending(Float64Array.from(numbers));
  const expected = plainly(numbers);
  expect([...places]).toEqual(expected);
  expect([...sorted]).toEqual(expected.map((place) => numbers[place]));
}

describe('equals keep the order given', () => {
  it('whatever the numbers', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, -0, 1, Number.MAX_VALUE, Number.MIN_VALUE, -Number.MAX_VALUE),
      fc.integer({ min: -3, max: 3 }),
    );
    fc.assert(fc.property(fc.array(number, { maxLength: 80 }), holds));
  });

  it.each([
    ['from the greatest down', (i: number) => -i],
    ['all level', () => 7],
    ['crowded from the greatest down, beside one far away', (i: number) => (i === 0 ? 1e12 : -i)],
    ['few levels', (i: number) => (i * 7) % 5],
    ['spread', (i: number) => Math.sin(i)],
  ])('%s', (_, number) => {
    for (const size of [1, 300, 2048, 2049, 5000]) holds(Array.from({ length: size }, (__, i) => number(i)));
  });
});
