// The values of each indicator in the order of time: those that were collected, then those that a formula gives.

import type { Indicator, IndicatorValue, MeasuredValue, Measurement, Part, Project } from '../model/index.ts';
import { byPeriod, daySpan, periodOf } from '../values/index.ts';
import { computedSeries, type Series, type SeriesOf } from './computed-series.ts';

const none: Series = { values: [], missing: [] };

/** `today` is YYYY-MM-DD: what begins later is not counted. An indicator whose formula comes back to itself has only its collected values. */
export function seriesIn(project: Project, today: string): SeriesOf {
  const known = new Map<string, Series>();
  const seriesOf: SeriesOf = (id) => {
    const there = known.get(id);
    if (there !== undefined) return there;
    const indicator = project.indicators.find((one) => one.id === id);
    if (indicator === undefined) return none;
    const collected = collectedValues(indicator, project.values, today);
    known.set(id, { values: collected, missing: [] });
    const series = indicator.formula === undefined ? known.get(id) : withComputed(indicator, collected);
    known.set(id, series ?? none);
    return series ?? none;
  };
  /** What was collected stands: a formula only fills the periods that nobody typed. */
  const withComputed = (indicator: Indicator, collected: readonly MeasuredValue[]): Series => {
    const typed = new Set(collected.map(({ period }) => period && daySpan(period)));
    const { values, missing } = computedSeries(indicator, project, { seriesOf, today });
    const isNew = ({ period }: { readonly period: Measurement['period'] }): boolean =>
      period !== null && !typed.has(daySpan(period));
    return {
      values: [...collected, ...values.filter(isNew)].sort((a, b) => byPeriod(a.period, b.period)),
      missing: missing.filter(isNew),
    };
  };
  return seriesOf;
}

/**
 * Values whose period cannot be read have no place in the order of time, and are left out. A running total stays as written. Of several
 * for the same period, the last one written counts.
 */
function collectedValues({ id }: Indicator, values: readonly IndicatorValue[], today: string): readonly MeasuredValue[] {
  const byDays = new Map<string, MeasuredValue>();
  for (const { indicator, period: written, value, base = null, source = null, note = null, breakdown = [] } of values) {
    const period = periodOf(written);
    if (indicator !== id || period === null || (period.start ?? '') > today) continue;
    const before = byDays.get(daySpan(period));
    const others = before === undefined ? [] : [...before.others, alone(before)];
    byDays.set(daySpan(period), { period, value, source, note, base, breakdown: breakdown.map(partOf), others });
  }
  return [...byDays.values()].sort((a, b) => byPeriod(a.period, b.period));
}

const alone = ({ period, value, source, note }: MeasuredValue): Measurement => ({ period, value, source, note });

function partOf({ value, base, ...named }: NonNullable<IndicatorValue['breakdown']>[number]): Part {
  const names = Object.entries(named).flatMap(([key, name]) => (name === undefined ? [] : [[key, String(name)]]));
  return { names: Object.fromEntries(names), value, base: base ?? null };
}
