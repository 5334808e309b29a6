// The values of an indicator, brought together year by year, none counted twice.

import type { Indicator, MeasuredValue, YearValue } from '../model/index.ts';
import { daysIn, sumOf } from '../values/index.ts';
import { aggregateOf } from './aggregate.ts';

interface Dated {
  readonly value: MeasuredValue;
  readonly start: string;
  readonly end: string;
}

/**
 * A value of the whole year is that year's; else those of its parts, by the rule of aggregation, a running total and a level being the last
 * of them. What lies inside another period is left out, and parts of which some days are missing make no sum.
 */
export function yearsOf(indicator: Indicator, values: readonly MeasuredValue[]): readonly YearValue[] {
  const dated = values.flatMap((value): Dated[] => {
    const { start, end } = value.period ?? {};
    return start && end && start.slice(0, 4) === end.slice(0, 4) ? [{ value, start, end }] : [];
  });
  const years = [...new Set(dated.map(({ start }) => start.slice(0, 4)))].sort();
  return years.map((year) => {
    const own = dated.filter(({ start }) => start.startsWith(year));
    const parts = own.filter((one) => !own.some((other) => other !== one && holds(other, one)));
    const rule = indicator.cumulative === true ? 'last' : indicator.aggregation;
    const [first] = parts;
    if (first !== undefined && parts.length === 1 && isWhole(first))
      return said(year, parts, { value: first.value.value, code: null });
    if (rule === 'sum' && !isCovered(parts)) return said(year, parts, { value: null, code: 'part-of-year' });
    return said(
      year,
      parts,
      aggregateOf(
        rule,
        parts.map(({ value }) => value),
      ),
    );
  });
}

const said = (year: string, parts: readonly Dated[], aggregate: Omit<YearValue, 'year' | 'count'>): YearValue => ({
  year: Number(year),
  count: parts.length,
  ...aggregate,
});
const holds = (one: Dated, other: Dated): boolean => one.start <= other.start && one.end >= other.end;
const isWhole = ({ start, end }: Dated): boolean => start.endsWith('-01-01') && end.endsWith('-12-31');
const isCovered = (parts: readonly Dated[]): boolean => {
  const [first] = parts;
  if (first === undefined) return false;
  const year = first.start.slice(0, 4);
  return sumOf(parts, daysIn) === daysIn({ start: `${year}-01-01`, end: `${year}-12-31` });
};
