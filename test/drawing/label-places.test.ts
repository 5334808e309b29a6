/** Names beside their points. */
import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../src/drawing/label-places.ts';

describe('the side of a name', () => {
  it('is the right where nothing stands', () => {
    expect(
      sidesOf([
        { name: 'AC-001', x: 0.2, y: 0.2 },
        { name: 'AC-002', x: 0.8, y: 0.8 },
      ]),
    ).toEqual(['r', 'r']);
  });
  it('is the left at the right edge', () => {
    expect(sidesOf([{ name: 'AC-001', x: 0.99, y: 0.5 }])).toEqual(['l']);
  });
  it('parts two points that stand side by side', () => {
    const [first, second] = sidesOf([
      { name: 'AC-001', x: 0.5, y: 0.5 },
      { name: 'AC-002', x: 0.53, y: 0.5 },
    ]);
    expect([first, second]).toEqual(['l', 'r']);
  });
  it('is another for each of four that stand in one place', () => {
    const sides = sidesOf(['a', 'b', 'c', 'd'].map((name) => ({ name: `AC-00${name}`, x: 0.5, y: 0.5 })));
    expect(new Set(sides).size).toBe(4);
  });
});
