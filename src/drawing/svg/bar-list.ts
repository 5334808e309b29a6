// The bars of a chart, whichever way they go: from which value to which, and what they say.
import { stacksOf } from '../figures.ts';
import { isLabelled } from '../measures.ts';
import type { Figure } from './figure.ts';

/** A bar of one category, from value to value, in its lane of as many as stand side by side. */
export interface Bar {
  readonly at: number;
  readonly series: number;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly label: string;
  readonly said: string;
}

/** One beside the other, a lane a series. */
export function sideBySide({ chart, columns, said, write }: Figure): Bar[] {
  const labelled = isLabelled(chart);
  return chart.categories.flatMap((category, at) =>
    columns.flatMap((column, series) => {
      const value = column.values[at] ?? null;
      if (value === null) return [];
      const written = write(value, column);
      return [
        {
          at,
          series,
          lane: series,
          from: 0,
          to: value,
          label: labelled ? written : '',
          said: said(`${category}, ${column.name}`, written),
        },
      ];
    }),
  );
}

/** One on top of the other; what is below zero grows downwards. */
export function stacks({ chart, columns, said, write }: Figure): Bar[] {
  const least = Math.max(...stacksOf(columns, chart.categories.length)) * 0.09;
  return chart.categories.flatMap((category, at) => {
    const ends = { above: 0, below: 0 };
    return columns.flatMap((column, series) => {
      const value = column.values[at] ?? null;
      if (value === null) return [];
      const side = value < 0 ? 'below' : 'above';
      const from = ends[side];
      ends[side] += value;
      const written = write(value, column);
      const label = Math.abs(value) < least ? '' : written;
      return [{ at, series, lane: 0, from, to: ends[side], label, said: said(`${category}, ${column.name}`, written) }];
    });
  });
}

/** From the day on which things start to that on which they end. */
export function spans({ chart, columns: [starts, ...lengths], said, write }: Figure): Bar[] {
  return chart.categories.flatMap((category, at) =>
    lengths.flatMap(({ name, values }, series) => {
      const [from, length] = [starts?.values[at] ?? null, values[at] ?? null];
      if (from === null || length === null) return [];
      const [first, last] = [from, from + length - 1].map((day) => write(day, { format: 'date' }));
      return [
        { at, series, lane: 0, from, to: from + length, label: '', said: said(`${category}, ${name}`, `${first} – ${last}`) },
      ];
    }),
  );
}
