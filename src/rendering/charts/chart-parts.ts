/** The parts of the charts that one part of a document shows, and what leads to them. */
import { chartOnSheet, chartPart, type FigurePlace, type Look } from '../../drawing/index.ts';
import { closeArchive, type Entry } from '../archive/index.ts';
import { addRelations, encoded, relationsOf } from '../ooxml/index.ts';
import type { ChartDesign } from './designs.ts';
import { dressed } from './dress-chart.ts';
import type { ShownChart } from './write-chart.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = `${OFFICE}/package`;

/** The charts of a part with their workbooks, and the relationships that lead to them. */
export type ChartParts = {
  readonly entries: readonly Entry[];
  readonly relations: readonly { readonly id: string; readonly type: string; readonly target: string }[];
};

const NONE: ChartParts = { entries: [], relations: [] };

/**
 * Each chart with its workbook; the figures of one that stands in the designer's own chart take its look. They are beside those
 * of the whole document, under the part's own name; `isTaken` says which names the template has.
 */
export function chartParts(
  part: string,
  shown: readonly ShownChart[],
  designs: readonly (ChartDesign | null)[],
  look: Look,
  isTaken: (part: string) => boolean,
): ChartParts {
  if (shown.length === 0) return NONE;
  const [top = ''] = part.split('/');
  const base = part.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  let number = 0;
  const charts = shown.map(({ id, chart, place, isCompact }) => {
    const names = () => [`${top}/charts/${base}-chart${number}.xml`, `${top}/embeddings/${base}-chart${number}.xlsx`] as const;
    do number += 1;
    while (names().some(isTaken));
    const [name, book] = names();
    const { xml, workbook } = chartPart(chart, look, isCompact);
    const design = designs[place] ?? null;
    const own = design && dressed(xml, design.root, chart, look);
    const data = { id: own ? own.data : 'rId1', type: PACKAGE, target: `/${book}` };
    const entries: readonly Entry[] = [
      encoded(name, own ? own.xml : xml),
      encoded(relationsOf(name), addRelations(undefined, [...(own && design ? design.pictures : []), data])),
      { name: book, bytes: closeArchive(workbook.map((one) => encoded(one.name, one.xml))) },
    ];
    return { entries, relation: { id, type: `${OFFICE}/chart`, target: `/${name}` } };
  });
  return { entries: charts.flatMap(({ entries }) => entries), relations: charts.map(({ relation }) => relation) };
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
  const own = design && dressed(xml, design.root, chart, look);
  const pictures = own && design ? design.pictures : [];
  return [
    encoded(part, own ? own.xml : xml),
    ...(pictures.length > 0 ? [encoded(relationsOf(part), addRelations(undefined, pictures))] : []),
  ];
}
