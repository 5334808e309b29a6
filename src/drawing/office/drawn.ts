// A chart on its way to an Office part: its figures checked, its look, and what every element of it needs to know.
import type { Chart } from '../../model/index.ts';
import { type Column, columnsOf, largestOf } from '../figures.ts';
import type { Look } from '../look.ts';
import { formatCode } from '../number-format.ts';
import type { FigurePlace } from './references.ts';

export interface Drawn {
  readonly chart: Chart;
  readonly columns: readonly Column[];
  readonly look: Look;
  readonly place: FigurePlace;
  /** The chart's greatest value, in the units of its columns. */
  readonly largest: number;
  readonly codeOf: (column: Column) => string;
  /** The same for the lines of a scale, with the decimals that tell them apart. */
  readonly scaleCodeOf: (column: Column | undefined, step?: number) => string;
}

export function drawn(chart: Chart, look: Look, place: FigurePlace): Drawn {
  const columns = columnsOf(chart);
  const largest = largestOf(columns);
  const code = (format: Column['format'], decimals: number) => formatCode(format, look.language, largest, decimals);
  const isWhole = ({ values }: Column) => values.every((value) => value === null || Number.isInteger(value));
  const codeOf = (column: Column) => code(column.format, isWhole(column) ? 0 : 1);
  const scaleCodeOf = (column: Column | undefined, step = 1) =>
    code(column?.format ?? chart.format, Math.max(0, -Math.floor(Math.log10(step))));
  return { chart, columns, look, place, largest, codeOf, scaleCodeOf };
}
