// VIKOR: a compromise between the utility of the group and the regret of the worst served.
import type { Table } from '../matrix/table.ts';
import { extentOf, isBenefit } from '../normalising.ts';
import { groupsOf, tolerance } from '../standing.ts';
import type { Method } from './method.ts';

export interface Compromise {
  readonly S: Float64Array;
  readonly R: Float64Array;
  readonly Q: Float64Array;
}

/** On the way from the best to the worst, in [0, 1]; 0 when they are one. */
const along = (value: number, { min, max }: { min: number; max: number }): number =>
  max > min ? (value - min) / (max - min) : 0;

/** Raw measures, none missing; `strategy` is the weight of the group's utility. */
function run({ size, columns }: Table, strategy: number): Compromise {
  const [S, R] = [new Float64Array(size), new Float64Array(size)];
  for (const column of columns) {
    const { min, max } = extentOf(column.values) ?? { min: 0, max: 0 };
    const [best, width] = [isBenefit(column) ? max : min, max / 2 - min / 2];
    if (width === 0) continue;
    for (let i = 0; i < size; i++) {
      const distance = (column.weight * Math.abs(best / 2 - (column.values[i] ?? 0) / 2)) / width;
      S[i] = (S[i] ?? 0) + distance;
      R[i] = Math.max(R[i] ?? 0, distance);
    }
  }
  const none = { min: 0, max: 0 };
  const [utility, regret] = [extentOf(S) ?? none, extentOf(R) ?? none];
  const Q = S.map((s, i) => strategy * along(s, utility) + (1 - strategy) * along(R[i] ?? 0, regret));
  return { S, R, Q };
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
 * second place when only this stability fails; else all whose Q is less than 1/(m - 1) from the first.
 */
export function accept({ S, R, Q }: Compromise): Acceptance {
  const { order, starts } = groupsOf(Q, 'lower');
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
