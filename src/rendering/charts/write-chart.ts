/** Fills the place of a chart with one of the charts of the part that is being written. */
import { heightOf, isSketched } from '../../drawing/index.ts';
import type { Chart } from '../../model/index.ts';
import type { MadeChart } from '../expressions/index.ts';
import { escapeAttribute } from '../ooxml/index.ts';
import { ALT, CHART_ID, HEIGHT } from './place-charts.ts';
import { type Medium, writeSketch } from './write-sketch.ts';

/** A chart that a part shows: the id of its relationship, and the place whose design it takes. */
export type ShownChart = { readonly id: string; readonly chart: Chart; readonly place: number; readonly isCompact: boolean };

/** The place's width holds; its height, where the format leaves it open, follows what lists things from top to bottom. */
export function writeChart(host: string, made: MadeChart, place: number, shown: ShownChart[], medium?: Medium): string {
  const { chart, isCompact } = made;
  if (medium !== undefined && isSketched(chart)) return writeSketch(host, chart, medium);
  const id = `shown-chart${shown.length + 1}`;
  shown.push({ id, chart, place, isCompact });
  return host
    .replaceAll(CHART_ID, id)
    .replaceAll(HEIGHT, (_, place: string) => String((isCompact ? null : heightOf(chart)) ?? place))
    .replaceAll(ALT, () => escapeAttribute(chart.summary));
}
