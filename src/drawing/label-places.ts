// At which side of its point each name stands, so that names run over one another as little as may be.
import { sumOf } from '../values/index.ts';
import type { Scale } from './scale.ts';

/** As shares of the room, 0 to 1, from the left and from the top. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}
export type Side = 'r' | 'l' | 't' | 'b';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Values = readonly (number | null)[];

/** Points between the ends of their scales. */
export function spotsOf(
  names: readonly string[],
  across: Values,
  up: Values,
  scales: { readonly across: Scale; readonly up: Scale },
): readonly Spot[] {
  const share = (value: number | null | undefined, { min, max }: Scale) => ((value ?? min) - min) / (max - min);
  return names.map((name, at) => ({ name, x: share(across[at], scales.across), y: 1 - share(up[at], scales.up) }));
}

/** What a letter, a line and a point take of a chart of 16 by 7 centimetres; with what others surround them. */
const [LETTER, LINE, POINT] = [0.012, 0.055, 0.016];

/** What the name of a spot takes at one of its sides. */
export function boxOf({ x, y, name }: Spot, side: Side): Box {
  const [width, half] = [name.length * LETTER, LINE / 2];
  if (side === 'r') return { left: x + POINT, right: x + POINT + width, top: y - half, bottom: y + half };
  if (side === 'l') return { left: x - POINT - width, right: x - POINT, top: y - half, bottom: y + half };
  const top = side === 't' ? y - 2 * POINT - LINE : y + 2 * POINT;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + LINE };
}

const pointBox = ({ x, y }: Spot): Box => ({ left: x - POINT / 2, right: x + POINT / 2, top: y - POINT, bottom: y + POINT });

/** The surface that two have in common. */
export const sharedArea = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** What lies outside the room counts as run over. */
const outside = (box: Box): number => sharedArea(box, box) - sharedArea(box, { left: 0, top: -LINE, right: 1, bottom: 1 });

/** One a spot, in their order: at the right where it can be. */
export function sidesOf(spots: readonly Spot[]): readonly Side[] {
  const taken = spots.map(pointBox);
  return spots.map((spot, index) => {
    const others = taken.filter((_, at) => at !== index);
    const cost = (side: Side): number => {
      const box = boxOf(spot, side);
      return outside(box) + sumOf(others, (other) => sharedArea(box, other));
    };
    const side = (['l', 't', 'b'] as const).reduce<Side>((best, one) => (cost(one) < cost(best) ? one : best), 'r');
    taken.push(boxOf(spot, side));
    return side;
  });
}
