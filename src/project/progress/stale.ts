// Whether a figure is as fresh as its indicator promises.

import type { Action, Freshness, Indicator, IndicatorValue } from '../../model/index.ts';
import { dayNumber, daysLater, lastOfMonth, periodOf } from '../../values/index.ts';
import { isOver } from '../time/index.ts';

/** Days after which a figure is out of date: its frequency, and half as long to collect it. */
const lasts: Readonly<Record<NonNullable<Indicator['frequency']>, number>> = {
  daily: 30,
  weekly: 30,
  monthly: 61,
  quarterly: 137,
  'half-yearly': 274,
  yearly: 548,
  'every-two-years': 1096,
  'once-per-term': 3288,
};

/** A value, and the last day that it speaks of. */
export interface DatedValue {
  readonly value: IndicatorValue;
  /** YYYY-MM-DD */
  readonly end: string;
}

function lastOf(values: readonly IndicatorValue[]): DatedValue | null {
  const dated = values.flatMap((value): DatedValue[] => {
    const end = periodOf(value.period)?.end ?? null;
    return end === null ? [] : [{ value, end }];
  });
  return dated.reduce<DatedValue | null>((last, one) => (last === null || one.end > last.end ? one : last), null);
}

/** In months, except for what is shorter. */
const every: Readonly<Record<Exclude<NonNullable<Indicator['frequency']>, 'daily' | 'weekly'>, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
  'every-two-years': 24,
  'once-per-term': 72,
};

/** Of a figure whose last day is `end`, YYYY-MM-DD; the next one ends a month when its frequency counts in months. */
export function freshnessOf(frequency: NonNullable<Indicator['frequency']>, end: string): Freshness {
  const staleFrom = daysLater(end, lasts[frequency] + 1);
  if (frequency === 'daily' || frequency === 'weekly') return { next: daysLater(end, frequency === 'daily' ? 1 : 7), staleFrom };
  return { next: lastOfMonth(end, every[frequency]), staleFrom };
}

/**
 * The day from which an indicator that has no value is overdue, YYYY-MM-DD: that of its first target or, when it is sooner, that by which
 * its frequency asks for a figure after its starting point; null when nothing says.
 */
export function firstDueOf(indicator: Indicator): string | null {
  const { frequency, baseline } = indicator;
  const start = periodOf(baseline?.period)?.end ?? null;
  const targets = (indicator.targets ?? []).flatMap(({ period }) => periodOf(period)?.end ?? []);
  const asked = frequency !== undefined && start !== null ? [freshnessOf(frequency, start).staleFrom] : [];
  return [...targets, ...asked].sort()[0] ?? null;
}

/**
 * The last value of an indicator, when it is older than its frequency allows at `today`; else null. `actions` are those that name the
 * indicator: nobody measures any more what is over. `values` may hold those of other indicators.
 */
export function staleValue(
  { id, frequency }: Indicator,
  values: readonly IndicatorValue[],
  actions: readonly Action[],
  today: string,
): DatedValue | null {
  const last = lastOf(values.filter(({ indicator }) => indicator === id));
  if (last === null || frequency === undefined || dayNumber(today) - dayNumber(last.end) <= lasts[frequency]) return null;
  const areOver = actions.length > 0 && actions.every(isOver);
  return areOver ? null : last;
}
