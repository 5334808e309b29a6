/** A chart whose figures stand on a sheet of the workbook that shows it. */
import { chartOnSheet, type FigurePlace, type Look } from '../../drawing/index.ts';
import type { Entry } from '../archive/index.ts';
import { addRelations, encoded, relationsOf } from '../ooxml/index.ts';
import type { ChartDesign } from './designs.ts';
import { dressed } from './dress-chart.ts';
import type { ShownChart } from './write-chart.ts';

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
