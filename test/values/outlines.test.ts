/** Outlines on a plane: held in their frame, no finer than a page shows, as wide as the cosine of their latitude says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlinesOf, ringsIn } from '../../src/values/index.ts';

const square = (west: number, south: number, size: number) =>
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ] as const;
const spots = (outline: string) => outline.split(';').map((ring) => ring.split(' ').map((spot) => spot.split(',').map(Number)));

describe('outlines', () => {
  it('shorten parallels by the cosine of the latitude', () => {
    const [outline = ''] = outlinesOf([[square(-2, 59.5, 1)]]);
    const ys = spots(outline)
      .flat()
      .map(([, y]) => y ?? 0);
    // At 60 degrees a degree of longitude is half as long as one of latitude.
    expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(2000, -1);
  });
  it('have few spots, within the frame, whatever they are made of', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -2, max: -1, noNaN: true }), fc.double({ min: 47.5, max: 48, noNaN: true })), {
          minLength: 4,
          maxLength: 900,
        }),
        (ring) => {
          const [first] = ring;
          if (!first) return;
          for (const one of spots(outlinesOf([[[...ring, first]]])[0] ?? '')) {
            expect(one.length).toBeLessThanOrEqual(150);
            for (const [x = 0, y = 0] of one)
              expect([x >= -0.1, x <= 1000.1, y >= -0.1].every(Boolean) || Number.isNaN(x) || one.length === 1).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
  it('are refused where they are no rings of degrees', () => {
    expect(ringsIn({ type: 'Polygon', coordinates: [square(-2, 48, 1)] })).toHaveLength(1);
    expect(ringsIn({ type: 'MultiPolygon', coordinates: [[square(-2, 48, 1)], [square(0, 48, 1)]] })).toHaveLength(2);
    expect(ringsIn({ type: 'Polygon', coordinates: [square(331_000, 6_800_000, 1)] })).toBeNull();
    expect(ringsIn({ type: 'Polygon', coordinates: [[[1, 2]]] })).toBeNull();
    expect(ringsIn({ type: 'MultiPolygon', coordinates: [] })).toBeNull();
  });
});
