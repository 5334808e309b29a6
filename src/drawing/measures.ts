// How much a chart can carry, and which way its bars go.
import type { Chart, ChartKind } from '../model/index.ts';

/** What Office draws as a chart. */
export type PlainKind = Exclude<ChartKind, 'timeline' | 'map' | 'order'>;
export type PlainChart = Chart & { readonly kind: PlainKind };

/** Drawn with shapes where there is room for them. */
export const isSketched = ({ kind }: Chart): boolean => kind === 'timeline' || kind === 'map' || kind === 'order';

/** The chart that says the same where shapes cannot be drawn: on a sheet, bars that a person can change. */
export function plainOf(chart: Chart): PlainChart {
  const { kind } = chart;
  if (kind === 'timeline') return { ...chart, kind: 'gantt' };
  return kind === 'map' || kind === 'order' ? { ...chart, kind: 'bar' } : { ...chart, kind };
}

/** More labels than this run into one another. */
export const MOST_LABELS = 16;
const LONGEST_UPRIGHT = 14;

/** Beside lying bars there is room for a label each. */
const MOST_BESIDE = 40;

/** Amounts over bars that stand side by side are wider than the bars. */
const MOST_AMOUNTS = 8;

export function isLabelled(chart: Chart): boolean {
  const { kind, format, series, categories } = chart;
  const areWide = kind === 'bar' && format === 'money' && series.length > 1;
  return categories.length * series.length <= (isLying(chart) ? MOST_BESIDE : areWide ? MOST_AMOUNTS : MOST_LABELS);
}

/** Bars lie down when their names would not stand side by side. */
export const isLying = ({ kind, categories }: Chart): boolean =>
  kind === 'gantt' ||
  ((kind === 'bar' || kind === 'stacked-bar') &&
    (categories.length > MOST_LABELS || categories.some((name) => name.length > LONGEST_UPRIGHT)));

/** English Metric Units: 360 000 a centimetre. */
const CENTIMETRE = 360_000;

/** The height that lying bars need to be told apart, 22 cm at most; null for what fills the room it is given. */
export function heightOf(chart: Chart): number | null {
  if (!isLying(chart)) return null;
  const lanes = chart.kind === 'bar' ? chart.series.length : 1;
  const rows = chart.categories.length * Math.max(0.75, lanes * 0.5);
  return Math.round(Math.min(2.8 + rows, 22) * CENTIMETRE);
}

/** More bars than this have no room for large letters beside them. */
const MOST_LARGE = 9;

/** How much larger than on a page the letters of a chart may be. */
export const lettersOf = (chart: Chart, letters = 1): number =>
  isLying(chart) && chart.categories.length > MOST_LARGE ? Math.min(letters, 1.1) : letters;

/** Whether a legend says anything: with one series the title does, and slices and points bear their names; a ring has no room for them. */
export const hasLegend = ({ kind, series }: Chart): boolean => {
  if (kind === 'pie' || kind === 'bubble') return false;
  return kind === 'doughnut' || series.length > (kind === 'gantt' || kind === 'scatter' ? 2 : 1);
};
