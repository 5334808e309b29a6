/** Fills the place of a chart with one of the charts of the part that is being written, its figures in the chart or on a sheet. */
import { chartOnSheet, type FigurePlace, heightOf, isSketched, type Look } from '../../drawing/index.ts';
import type { Chart } from '../../model/index.ts';
import type { Entry } from '../archive/index.ts';
import type { MadeChart } from '../expressions/index.ts';
import { addRelations, encoded, escapeAttribute, relationsOf } from '../ooxml/index.ts';
import type { ChartDesign } from './designs.ts';
import { dressed } from './dress-chart.ts';
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

// A chart whose figures stand on a sheet of the workbook that shows it.

/** The part and its relationships: those that the fills of a designer's own chart use. */
export function sheetChart(
  part: string,
  { chart, place: at, isCompact }: ShownChart,
  designs: readonly (ChartDesign | null)[],
  look: Look,
  place: FigurePlace,
): readonly Entry[] {
  const xml = chartOnSheet(chart, look, place, isCompact);
  const design = designs[at] ?? null;
  const own = design && dressed(xml, design.xml, chart, look);
  const pictures = own && design ? design.pictures : [];
  return [
    encoded(part, own ? own.xml : xml),
    ...(pictures.length > 0 ? [encoded(relationsOf(part), addRelations(undefined, pictures))] : []),
  ];
}
