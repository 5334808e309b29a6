// The line that an indicator is to follow, from where it starts through what it aims at.
import type { Indicator, MeasuredIndicator, Measurement, Period } from '../../model/index.ts';
import { dayNumber, daysOfPeriod, estimate } from '../../values/index.ts';
import { baselineOf, targetsOf } from './indicators.ts';

/** Leap years and uneven months are no shorter than others: only clearly less time is. */
export function isShorter(period: Period | null | undefined, than: Period | null | undefined): boolean {
  const [days, more] = [daysOfPeriod(period), daysOfPeriod(than)];
  return days !== null && more !== null && days < 0.9 * more;
}

/** Its figures are of their period alone: what a quarter brings is no step towards what a year does. */
export const addsUp = ({ aggregation, cumulative }: Indicator): boolean => aggregation === 'sum' && cumulative !== true;

/** Days, from any fixed one, of the last day that a measurement speaks of; null when it has none. */
export const dueDay = ({ period }: Measurement): number | null => (period?.end == null ? null : dayNumber(period.end));

export interface Line {
  /** The day of the starting point, as `dueDay` counts. */
  readonly start: number;
  /** The targets that it goes through, first due first; at least one. */
  readonly marks: readonly { readonly day: number; readonly value: number; readonly target: Measurement }[];
  /** What it asks for on a day from the start on: straight from each mark to the next, and as much as the last one after it. */
  readonly at: (day: number) => number;
}

/** Through each dated target after the starting point; null without a dated starting point or without such a target. */
export function lineOf(indicator: Indicator): Line | null {
  const from = baselineOf(indicator);
  const start = from && dueDay(from);
  if (from === null || start === null) return null;
  const targets = targetsOf(indicator);
  const marks = targets.flatMap((target) => {
    const day = dueDay(target);
    const isStep = day !== null && day > start && !(addsUp(indicator) && isShorter(target.period, targets.at(-1)?.period));
    return isStep ? [{ day, value: target.value, target }] : [];
  });
  const at = (day: number): number => {
    const before = marks.findLast((mark) => mark.day <= day) ?? { day: start, value: from.value };
    const after = marks.find((mark) => mark.day > day);
    if (after === undefined) return before.value;
    return before.value + (after.value - before.value) * ((day - before.day) / (after.day - before.day));
  };
  return marks.length === 0 ? null : { start, marks, at };
}

/** Where an indicator stands beside its line as people read it, in its unit: whole where people or places were counted, of which a pace leads to no part. */
export function toldPath({ path, last, baseline }: Pick<MeasuredIndicator, 'path' | 'last' | 'baseline'>) {
  if (path === null) return null;
  const isCounted = [last, baseline, path.target].every((one) => one === null || Number.isInteger(one.value));
  const projected = isCounted ? Math.round(path.projected) : estimate(path.projected);
  return { expected: estimate(path.expected), lead: estimate(path.lead), projected };
}
