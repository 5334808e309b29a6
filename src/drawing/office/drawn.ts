// A chart on its way to an Office part: its figures checked, its look, and what every element of it needs to know.
import type { Chart } from '../../model/index.ts';
import { type Column, columnsOf, largestOf } from '../figures.ts';
import type { Look } from '../look.ts';
import { formatCode } from '../number-format.ts';
import { sheetName } from './references.ts';

export interface Drawn {
  readonly chart: Chart;
  readonly columns: readonly Column[];
  readonly look: Look;
  readonly sheet: string;
  /** The chart's greatest value, in the units of its columns. */
  readonly largest: number;
  readonly codeOf: (column: Pick<Column, 'format'>) => string;
}

export function drawn(chart: Chart, look: Look): Drawn {
  const columns = columnsOf(chart);
  const largest = largestOf(columns);
  const codeOf = ({ format }: Pick<Column, 'format'>) => formatCode(format, look.language, largest);
  return { chart, columns, look, sheet: sheetName(look.language), largest, codeOf };
}
