/** Scales: straight, turned round, broken in pieces, and those that cannot be used. */
import { describe, expect, it } from 'vitest';
import { scaleOf, valueOn } from '../../src/ranking/actions/scaling.ts';
import { criterion } from './tiny-project.ts';

const straight = (direction: 'higher-is-better' | 'lower-is-better') =>
  scaleOf(criterion('c', { direction, scale: { min: 2, max: 6 } }));

describe('scale', () => {
  it.each([
    [1, 0],
    [2, 0],
    [3, 0.25],
    [6, 1],
    [9, 1],
  ])('%d on 2 to 6 is worth %d, and the rest when lower is better', (measure, value) => {
    const [up, down] = [straight('higher-is-better'), straight('lower-is-better')];
    expect(up && valueOn(up, measure)).toBe(value);
    expect(down && valueOn(down, measure)).toBe(1 - value);
  });
  it('a value function is linear between its breakpoints and its sense is in its values', () => {
    const scale = {
      direction: 'lower-is-better',
      min: 0,
      max: 100,
      points: [
        [0, 1],
        [50, 0.8],
        [100, 0.1],
      ],
    } as const;
    expect([-1, 0, 25, 50, 75, 100, 101].map((measure) => Number(valueOn(scale, measure).toFixed(12)))).toEqual([
      1, 1, 0.9, 0.8, 0.45, 0.1, 0.1,
    ]);
  });
  it('is read from YAML values, whatever the direction typed beside them', () => {
    const { scale: _, ...bare } = criterion('c', { direction: 'higher-is-better' });
    const read = (values: readonly (readonly number[])[]) => scaleOf(JSON.parse(JSON.stringify({ ...bare, values })));
    expect(
      read([
        [0, 1],
        [50, 0.8],
        [100, 0],
      ]),
    ).toMatchObject({ direction: 'lower-is-better', min: 0, max: 100 });
    expect(read([[0, 1]])).toBeNull();
    expect(
      read([
        [0, 0],
        [0, 1],
      ]),
    ).toBeNull();
    expect(
      read([
        [0, 0],
        [5, 1],
        [9, 0.5],
      ]),
    ).toBeNull();
    expect(read([])).toBeNull();
  });
  it('needs two different finite ends', () => {
    const { scale: _, ...bare } = criterion('c');
    expect(scaleOf(bare)).toBeNull();
    expect(scaleOf({ ...bare, scale: { min: 3, max: 3 } })).toBeNull();
    expect(scaleOf({ ...bare, scale: { min: 0, max: Number.POSITIVE_INFINITY } })).toBeNull();
  });
});
