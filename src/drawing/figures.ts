// The figures of a chart in the units that people and Office count in, checked: nothing that is no number is ever drawn.
import type { Chart, ChartFormat } from '../model/index.ts';
import { sumOf } from '../values/index.ts';
import { plainOf } from './measures.ts';

/** Euros, percents, numbers, days of Office's calendar, or a length in days. */
export interface Column {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly format: ChartFormat | 'days';
}

/** Day 1 of Office's calendar is 1 January 1900, and it holds a 29 February that never was. */
const DAYS_BEFORE_1970 = 25_569;

/** One column a series. Throws a RangeError on a value that is neither finite nor null, or when values and categories do not pair. */
export function columnsOf(asked: Chart): readonly Column[] {
  const chart = plainOf(asked);
  refuseNonsense(chart);
  if (chart.kind === 'gantt') return ganttColumns(chart);
  const [first = null] = chart.series;
  const isAcross = (series: unknown) => (chart.kind === 'scatter' || chart.kind === 'bubble') && series === first;
  const isSize = (index: number) => chart.kind === 'bubble' && index === 2;
  return chart.series.map((series, index) => {
    const format = isAcross(series) || isSize(index) ? 'number' : chart.format;
    return { name: series.name, values: series.values.map((value) => inUnits(value, format)), format };
  });
}

function inUnits(value: number | null, format: ChartFormat): number | null {
  if (value === null) return null;
  if (format === 'money') return value / 100;
  return format === 'date' ? value + DAYS_BEFORE_1970 : value;
}

/** Bars that are not seen lead to where those that are seen begin. */
function ganttColumns({ series: [starts, ...ends] }: Chart): readonly Column[] {
  if (!starts) return [];
  const length = (end: number | null, index: number) => {
    const start = starts.values[index] ?? null;
    return start === null || end === null ? null : Math.max(end - start + 1, 1);
  };
  return [
    { name: starts.name, values: starts.values.map((value) => inUnits(value, 'date')), format: 'date' },
    ...ends.map(({ name, values }): Column => ({ name, values: values.map(length), format: 'days' })),
  ];
}

function refuseNonsense({ title, categories, series }: Chart): void {
  for (const { name, values } of series) {
    const bad = values.find((value) => value !== null && !Number.isFinite(value));
    if (bad !== undefined) throw new RangeError(`${title}, ${name}: ${bad} cannot be drawn`);
    if (values.length !== categories.length)
      throw new RangeError(`${title}, ${name}: ${values.length} values for ${categories.length} categories`);
  }
}

/** The greatest distance from zero: what decides of the unit in which amounts are shown. */
export const largestOf = (columns: readonly Column[]): number =>
  columns.reduce((most, { values }) => values.reduce<number>((top, value) => Math.max(top, Math.abs(value ?? 0)), most), 0);

/** Where each stack ends above zero, or below it: each side grows on its own. */
export const stacksOf = (columns: readonly Column[], count: number, side: 1 | -1 = 1): number[] =>
  Array.from({ length: count }, (_, index) => side * sumOf(columns, ({ values }) => Math.max(side * (values[index] ?? 0), 0)));
