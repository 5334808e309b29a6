// An indicator's starting point and targets, as measurements in the order of time.
import type { Indicator, Measurement } from '../../model/index.ts';
import { byPeriod, periodOf } from '../../values/index.ts';

export function baselineOf({ baseline }: Indicator): Measurement | null {
  return baseline
    ? { period: periodOf(baseline.period), value: baseline.value, source: baseline.source ?? null, note: null }
    : null;
}

/** Earliest first; the last one is what the project aims at in the end. A target without a date is for the end. */
export function targetsOf({ targets = [] }: Indicator): readonly Measurement[] {
  return targets
    .map(({ period, value }) => ({ period: periodOf(period), value, source: null, note: null }))
    .sort((a, b) => byPeriod(a.period, b.period));
}
