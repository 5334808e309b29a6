// From a measure in its own unit to a value between 0 and 1, on a scale that does not depend on who else is compared.

import type { Criterion, Direction } from '../../model/index.ts';
import { valuesFault } from '../../values/index.ts';

type Breakpoint = readonly [measure: number, value: number];

export interface Scale {
  readonly direction: Direction;
  readonly min: number;
  readonly max: number;
  readonly points: readonly Breakpoint[];
}

function isReadable(points: readonly Breakpoint[]): boolean {
  const fault = valuesFault(points);
  return fault === null || fault === 'flat';
}

function typedPoints(criterion: Criterion): readonly Breakpoint[] | null {
  const typed: readonly (readonly number[])[] | undefined = criterion.values;
  if (typed === undefined || typed.length === 0) return null;
  return typed.map(([measure = Number.NaN, value = Number.NaN]) => [measure, value]);
}

/**
 * The scale of a criterion: the value function that it types (its sense is in its values), or a straight line from the worst end of
 * `scale` to the best. Null when neither can be used: no scale, an empty one, measures that do not increase, values that turn back.
 */
export function scaleOf(criterion: Criterion): Scale | null {
  const { scale, direction = 'higher-is-better' } = criterion;
  const typed = typedPoints(criterion);
  if (!typed && !scale) return null;
  const ends: readonly Breakpoint[] = scale
    ? [
        [scale.min, direction === 'higher-is-better' ? 0 : 1],
        [scale.max, direction === 'higher-is-better' ? 1 : 0],
      ]
    : [];
  const points = typed ?? ends;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || !isReadable(points) || !points.flat().every(Number.isFinite)) return null;
  return {
    direction: last[1] >= first[1] ? 'higher-is-better' : 'lower-is-better',
    min: scale?.min ?? first[0],
    max: scale?.max ?? last[0],
    points,
  };
}

/** Linear between two breakpoints, constant outside them. */
export function valueOn({ points }: Scale, measure: number): number {
  const next = points.findIndex(([at]) => at >= measure);
  const [after, before] = [next < 0 ? points.at(-1) : points[next], points[next - 1]];
  if (!after) return 0;
  if (next < 0 || !before || after[0] === measure) return after[1];
  return before[1] + ((after[1] - before[1]) * (measure - before[0])) / (after[0] - before[0]);
}

/** The least and the greatest value that the scale can give: 0 and 1 unless a value function is narrower. */
export function endsOf({ points }: Scale): { low: number; high: number } {
  const values = points.map(([, value]) => value);
  return { low: Math.min(...values), high: Math.max(...values) };
}

export const isOutside = ({ min, max }: Scale, measure: number): boolean => measure < min || measure > max;

export const isWorse = ({ direction }: Scale, measure: number, than: number): boolean =>
  direction === 'higher-is-better' ? measure < than : measure > than;
