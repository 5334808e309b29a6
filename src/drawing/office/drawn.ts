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
  /** The same for the lines of a scale, which are whole unless they are close. */
  readonly scaleCodeOf: (column: Column | undefined, step?: number) => string;
}

export function drawn(chart: Chart, look: Look, place: FigurePlace): Drawn {
  const columns = columnsOf(chart);
  const largest = largestOf(columns);
  const code = ({ format }: Column, isWhole: boolean) => formatCode(format, look.language, largest, isWhole);
  const isWhole = ({ values }: Column) => values.every((value) => value === null || Number.isInteger(value));
  const codeOf = (column: Column) => code(column, isWhole(column));
  const scaleCodeOf = (column: Column | undefined, step?: number) => {
    const shown = column ?? { name: '', values: [], format: chart.format };
    return code(shown, step === undefined ? largest >= 10 || (largest >= 4 && isWhole(shown)) : Number.isInteger(step));
  };
  return { chart, columns, look, place, largest, codeOf, scaleCodeOf };
}
