// The parts of the values of an indicator → one table for each way of cutting them up: parts down, periods across.
import type { Breakdown, Indicator, MeasuredValue, Part } from '../model/index.ts';
import { aggregateOf } from './aggregate.ts';

/** Parts by commune and parts by commune and age are two ways of cutting. */
const dimensionsOf = ({ names }: Part): string => Object.keys(names).sort().join(' × ');
const namedIn = ({ names }: Part): string =>
  Object.keys(names)
    .sort()
    .map((key) => names[key])
    .join(' – ');

/** Ways and parts in the order in which they were first written; null where a period has no such part. */
export function breakdownsOf({ aggregation }: Indicator, values: readonly MeasuredValue[]): readonly Breakdown[] {
  const parts = values.flatMap(({ breakdown }) => breakdown);
  return [...new Set(parts.map(dimensionsOf))].map((dimensions) => {
    const cut = values.flatMap((value) => {
      const own = value.breakdown.filter((part) => dimensionsOf(part) === dimensions);
      return own.length > 0 ? [{ value, own }] : [];
    });
    const rows = [...new Set(cut.flatMap(({ own }) => own.map(namedIn)))];
    return {
      dimensions,
      periods: cut.map(({ value }) => value.period),
      rows: rows.map((name) => ({
        name,
        values: cut.map(({ own }) => own.find((part) => namedIn(part) === name)?.value ?? null),
      })),
      together: cut.map(({ own }) => aggregateOf(aggregation, own)),
      wholes: cut.map(({ value }) => value.value),
    };
  });
}
