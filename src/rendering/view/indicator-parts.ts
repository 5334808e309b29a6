// The path of an indicator, its years and how its values are cut up.

import type { Aggregate, Breakdown, Path, View, YearValue } from '../../model/index.ts';
import { round } from '../../values/index.ts';
import { dimensionNames } from '../../wording/dimensions.ts';
import type { Material } from './material.ts';

type IndicatorView = View['indicators'][number];

/** As many periods as documents put side by side: the latest. */
const SHOWN = 6;

export const pathView = (path: Path | null): IndicatorView['path'] =>
  path && { expected: round(path.expected, 2), lead: round(path.lead, 2), projected: round(path.projected, 2) };

export const yearsView = ({ words }: Material, years: readonly YearValue[]): IndicatorView['years'] =>
  years.map(({ year, value, count, code }) => ({ year, value, count, note: code && words.aggregate[code] }));

/** Small parts may be about one person: only elected members read them. */
export function breakdownsView(
  { words, readership, language }: Material,
  breakdowns: readonly Breakdown[],
): IndicatorView['breakdowns'] {
  if (readership !== 'elected') return [];
  const told = ({ value, code }: Aggregate) => ({ value, note: code && words.aggregate[code] });
  return breakdowns.map(({ dimensions, periods, rows, together, wholes }) => ({
    dimension: dimensionNames(dimensions, language),
    periods: periods.slice(-SHOWN),
    rows: rows.map(({ name, values }) => ({ name, values: values.slice(-SHOWN) })),
    together: together.slice(-SHOWN).map(told),
    wholes: wholes.slice(-SHOWN),
  }));
}
