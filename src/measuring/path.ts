// Where an indicator stands beside the way it has to go, and what that is called.

import type { Indicator, IndicatorState, Measurement, Path } from '../model/index.ts';
import { dueDay, type Line } from '../project/progress/index.ts';
import { dayNumber } from '../values/index.ts';
import type { Achievement } from './achievement.ts';
import type { Way } from './way.ts';

/**
 * With b the starting point on day B and v the last value on day V, the pace leads on the day T of the next target to
 * b + (v − b)(T − B)/(V − B); past that day, the last value is what was come to. `today` is YYYY-MM-DD.
 */
export function pathOf(way: Way, line: Line, from: Measurement, last: Measurement, today: string): Path | null {
  const now = dueDay(last);
  // A figure of the day of a target settles it.
  const next = line.marks.find(({ day }) => day >= dayNumber(today) && day > (now ?? 0)) ?? line.marks.at(-1);
  if ((way !== 'rise' && way !== 'fall') || now === null || now <= line.start || next === undefined) return null;
  const expected = line.at(now);
  return {
    expected,
    lead: way === 'rise' ? last.value - expected : expected - last.value,
    projected: from.value + (last.value - from.value) / Math.min(1, (now - line.start) / (next.day - line.start)),
    target: next.target,
  };
}

/** A part of a whole that is nowhere beyond it leads no further: « à ce rythme, 103 % » of homes are within reach says nothing. */
export function withinWhole(path: Path, { unit }: Pick<Indicator, 'unit'>, measured: readonly Measurement[]): Path {
  const isPart = unit === '%' && [...measured, path.target].every(({ value }) => value >= 0 && value <= 100);
  return isPart ? { ...path, projected: Math.min(100, Math.max(0, path.projected)) } : path;
}

/** What an indicator is at, from how much of its target is reached and where it stands on its path; null when neither says. */
export function stateOf(
  { value, code }: Achievement,
  path: Path | null,
  target: Measurement | null,
  today: string,
): IndicatorState | null {
  if (value === null) return null;
  // Computed in floating point: a value on the line is on it.
  if (value >= 100 - 1e-9) return 'reached';
  const end = target?.period?.end ?? null;
  if (end !== null && end < today) return 'missed';
  if (code === 'moving-away') return 'away';
  if (path === null) return null;
  return path.lead >= -1e-9 * Math.max(1, Math.abs(path.expected)) ? 'on-path' : 'behind';
}
