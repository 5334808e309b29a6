// The actions on a calendar, axis by axis, each in the colour and with the pictogram of its state, and the line of today.
import type { Chart } from '../../model/index.ts';
import { shortened, widthOf } from '../svg/strokes.ts';
import { legendOf } from './legend.ts';
import { type Mark, rectangle, type Sketch, type SketchRoom, upright, written } from './sketch.ts';

const DAY = 86_400_000;
/** The first day of a year, in days since 1970. */
const yearStart = (year: number): number => Date.UTC(year, 0, 1) / DAY;
const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** What names take of the width; the calendar has the rest. */
const NAMES = 0.42;
/** The height of a row, in letters. */
const ROW = 1.75;

interface Row {
  /** The title of an axis, or an action. */
  readonly at: number | null;
  readonly title: string;
  readonly colour: string | null;
}

/** The title of each axis, then its actions in the order of the chart. */
function rowsOf({ categories, series }: Chart): readonly Row[] {
  return series
    .slice(1)
    .flatMap(({ name, colour, values }): Row[] => [
      { at: null, title: name, colour },
      ...values.flatMap((value, at) => (value === null ? [] : [{ at, title: categories[at] ?? '', colour: null }])),
    ]);
}

/** How high it is when nothing limits it, in letters. */
const timelineRows = (chart: Chart): number => rowsOf(chart).length * ROW + 6.5;

export function timeline(chart: Chart, { width, size: asked, height: most }: SketchRoom): Sketch {
  const rows = rowsOf(chart);
  const wanted = timelineRows(chart) * asked;
  const size = most === undefined ? asked : Math.min(asked, (asked * most) / wanted);
  const [starts = [], ends = []] = [chart.series[0]?.values, chart.categories.map((_, at) => endOf(chart, at))];
  const days = [...starts, ...ends, chart.today?.day ?? null].filter((day) => day !== null);
  const [from, to] = [yearStart(yearOf(Math.min(...days))), yearStart(yearOf(Math.max(...days)) + 1)];
  const [left, top, row] = [width * NAMES, size * 3, size * ROW];
  const bottom = top + rows.length * row;
  const x = (day: number): number => left + ((day - from) / (to - from)) * (width - left);
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  const grid = years.flatMap((year): Mark[] => [
    upright(x(yearStart(year)), size * 2, bottom, 0.75, 'line'),
    ...(yearStart(year) < to
      ? [written([x(yearStart(year) + 182), size * 2.4], String(year), size, { anchor: 'middle' as const, ink: 'muted' })]
      : []),
  ]);
  const drawn = rows.flatMap(({ at, title, colour }, index): Mark[] => {
    const middle = top + (index + 0.5) * row;
    if (at === null) return [written([0, middle], shortened(title, width, size), size, { isBold: true, ink: colour ?? 'text' })];
    const [start, end] = [starts[at] ?? null, ends[at] ?? null];
    const state = chart.colours?.[at] ?? 'accent';
    const sign = chart.pictograms?.[at] ?? '';
    const name = shortened(title, left - size * 2.5, size);
    const bar =
      start === null || end === null
        ? null
        : rectangle(x(start), middle - row * 0.3, Math.max(x(end + 1) - x(start), 2), row * 0.6);
    return [
      ...(sign === '' ? [] : [written([size * 0.4, middle], sign, size, { ink: state })]),
      written([size * 1.6, middle], name, size),
      ...(bar ? [{ kind: 'area' as const, rings: [bar], fill: state, stroke: null, said: title }] : []),
    ];
  });
  const now = chart.today ? todayMarks(chart.today, x, { size, bottom, width }) : [];
  const legend = legendOf(chart, width, bottom + size * 1.4, size);
  return { width, height: legend.bottom, marks: [...grid, ...drawn, ...now, ...legend.marks] };
}

/** The end of a thing, in whichever series it stands. */
const endOf = ({ series }: Chart, at: number): number | null =>
  series.slice(1).reduce<number | null>((found, { values }) => found ?? values[at] ?? null, null);

function todayMarks(
  { day, label }: NonNullable<Chart['today']>,
  x: (day: number) => number,
  { size, bottom, width }: { readonly size: number; readonly bottom: number; readonly width: number },
): readonly Mark[] {
  const at = x(day);
  const half = widthOf(label, size) / 2;
  const middle = Math.min(Math.max(at, half), width - half);
  return [
    upright(at, size * 1.5, bottom, 1.5, 'accent'),
    written([middle, size * 0.8], label, size, { anchor: 'middle', ink: 'accent', isBold: true }),
  ];
}
