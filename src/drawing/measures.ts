// How much a chart can carry, and which way its bars go.
import type { Chart } from '../model/index.ts';

/** More labels than this run into one another. */
export const MOST_LABELS = 16;
const LONGEST_UPRIGHT = 14;

/** Bars lie down when their names would not stand side by side. */
export const isLying = ({ kind, categories }: Chart): boolean =>
  kind === 'gantt' ||
  ((kind === 'bar' || kind === 'stacked-bar') &&
    (categories.length > MOST_LABELS || categories.some((name) => name.length > LONGEST_UPRIGHT)));

/** Whether a legend says anything: with one series the title does, and slices and points bear their names; a ring has no room for them. */
export const hasLegend = ({ kind, series }: Chart): boolean => {
  if (kind === 'pie' || kind === 'bubble') return false;
  return kind === 'doughnut' || series.length > (kind === 'gantt' || kind === 'scatter' ? 2 : 1);
};
