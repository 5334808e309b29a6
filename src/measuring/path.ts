// Where an indicator stands beside the way it has to go, and what that is called.

import type { IndicatorState, Measurement, Path } from '../model/index.ts';
import { dayNumber } from '../values/index.ts';
import type { Achievement } from './achievement.ts';
import type { Way } from './way.ts';

/** Days, from any fixed one, of the last day that a measurement speaks of; null when it has none. */
const dayOf = ({ period }: Measurement): number | null => (period?.end == null ? null : dayNumber(period.end));

/**
 * With b the starting point, v the last value and t the target, on days B < V and B < T: the line asks for b + (t − b)(V − B)/(T − B),
 * at most t; the pace leads to b + (v − b)(T − B)/(V − B). Past the target's day, the last value is what was come to.
 */
export function pathOf(way: Way, from: Measurement, last: Measurement, target: Measurement): Path | null {
  if (way !== 'rise' && way !== 'fall') return null;
  const [start, now, end] = [dayOf(from), dayOf(last), dayOf(target)];
  if (start === null || now === null || end === null || now <= start || end <= start) return null;
  const gone = Math.min(1, (now - start) / (end - start));
  const expected = from.value + (target.value - from.value) * gone;
  return {
    expected,
    lead: way === 'rise' ? last.value - expected : expected - last.value,
    projected: from.value + (last.value - from.value) / gone,
  };
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
