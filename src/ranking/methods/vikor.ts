// VIKOR: a compromise between the utility of the group and the regret of the worst served.
import { extentOf } from '../extent.ts';
import type { Column, Table } from '../matrix/table.ts';
import { isBenefit } from '../normalising.ts';
import { type Groups, tolerance } from '../standing.ts';
import type { Method } from './method.ts';

export interface Compromise {
  readonly S: Float64Array;
  readonly R: Float64Array;
  readonly Q: Float64Array;
}

/** Rows of which the sums stay in the processor’s cache while each criterion is added. */
const block = 2048;

/** The weighted distance from the best, added to the utility and, where it is the greatest, taken as the regret; halves never overflow. */
function add(
  { S, R }: Pick<Compromise, 'S' | 'R'>,
  { values, weight }: Column,
  [best, width]: readonly [number, number],
  [from, to]: readonly [number, number],
): void {
  for (let i = from; i < to; i++) {
    const distance = (weight * Math.abs(best / 2 - (values[i] ?? 0) / 2)) / width;
    S[i] = (S[i] ?? 0) + distance;
    if (distance > (R[i] ?? 0)) R[i] = distance;
  }
}

/** Adds, weighed, how far each is on the way from the best to the worst, in [0, 1]; 0 when they are one. */
function addAlong(Q: Float64Array, values: Float64Array, weight: number): void {
  const { min, max } = extentOf(values) ?? { min: 0, max: 0 };
  if (max > min) for (let i = 0; i < Q.length; i++) Q[i] = (Q[i] ?? 0) + weight * (((values[i] ?? 0) - min) / (max - min));
}

/** Raw measures, none missing; `strategy` is the weight of the group's utility. */
function run({ size, columns }: Table, strategy: number): Compromise {
  const sums = { S: new Float64Array(size), R: new Float64Array(size) };
  const ends = columns.map((column) => {
    const { min, max } = column.extent ?? { min: 0, max: 0 };
    return [isBenefit(column) ? max : min, max / 2 - min / 2] as const;
  });
  for (let from = 0; from < size; from += block)
    for (const [criterion, column] of columns.entries()) {
      const [best, width] = ends[criterion] ?? [0, 0];
      if (width > 0) add(sums, column, [best, width], [from, Math.min(from + block, size)]);
    }
  const Q = new Float64Array(size);
  addAlong(Q, sums.S, strategy);
  addAlong(Q, sums.R, 1 - strategy);
  return { ...sums, Q };
}

export interface Acceptance {
  readonly compromiseSet: readonly number[];
  readonly acceptableAdvantage: boolean;
  readonly acceptableStability: boolean;
}

const isLeast = (values: Float64Array, index: number): boolean =>
  (values[index] ?? 0) <= (extentOf(values)?.min ?? 0) + tolerance;

/**
 * The first alone when its advantage on the second is at least 1/(m - 1) and it is also best by S or by R; the first and those on the
 * second place when only this stability fails; else all whose Q is less than 1/(m - 1) from the first. `groups` are those of Q.
 */
export function accept({ S, R, Q }: Compromise, { order, starts }: Groups): Acceptance {
  const [first, second] = [order[0], order[1]];
  if (first === undefined) return { compromiseSet: [], acceptableAdvantage: false, acceptableStability: false };
  if (second === undefined) return { compromiseSet: [first], acceptableAdvantage: true, acceptableStability: true };
  const lead = 1 / (Q.length - 1);
  const behind = (index: number): number => (Q[index] ?? 0) - (Q[first] ?? 0);
  const acceptableAdvantage = behind(second) >= lead - 1e-12;
  const acceptableStability = isLeast(S, first) || isLeast(R, first);
  const places = !acceptableAdvantage
    ? order.filter((index) => behind(index) < lead - 1e-12)
    : order.subarray(0, acceptableStability ? 1 : (starts[2] ?? order.length));
  return { compromiseSet: [...places], acceptableAdvantage, acceptableStability };
}

export const vikor = {
  id: 'vikor',
  label: { fr: 'VIKOR', en: 'VIKOR' },
  source: 'Opricovic & Tzeng, European Journal of Operational Research 156, 2004',
  run,
} as const satisfies Method;
