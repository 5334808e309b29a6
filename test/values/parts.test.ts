/** Rounding that keeps sums. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundParts } from '../../src/values/amounts/numbers.ts';

describe('rounding by largest remainder', () => {
  it.each([
    [[33.333, 33.333, 33.334], 100, 1, [33.3, 33.3, 33.4]],
    [[1 / 3, 1 / 3, 1 / 3], 1, 3, [0.334, 0.333, 0.333]],
    [[0.29 * 100, 0], 29, 1, [29, 0]],
    [[], 0, 1, []],
  ])('%j of %d', (parts, whole, decimals, rounded) => expect(roundParts(parts, whole, decimals)).toEqual(rounded));
  it('sums to the rounded whole, each part within a unit of itself', () => {
    const points = fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(points, (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const rounded = roundParts(parts, whole, 1);
        expect(Math.round(rounded.reduce((sum, part) => sum + part, 0) * 10)).toBe(Math.round(whole * 10));
        rounded.forEach((part, index) => {
          expect(Math.abs(part - (parts[index] ?? 0))).toBeLessThan(0.1 + 1e-9);
        });
      }),
    );
  });
});
