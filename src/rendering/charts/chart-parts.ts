/** The parts of the charts that one part of a document shows, and what leads to them. */
import { chartPart, type Look } from '../../drawing/index.ts';
import { closeArchive, type Entry } from '../archive/index.ts';
import { addRelations, encoded, relationsOf } from '../ooxml/index.ts';
import type { ChartDesign } from './designs.ts';
import { dressed } from './dress-chart.ts';
import type { ShownChart } from './write-chart.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = `${OFFICE}/package`;

/** Where the charts of a part are: beside those of the whole document, under the part's own name. */
const nameOf = (part: string, number: number, folder: string, extension: string): string => {
  const [top = ''] = part.split('/');
  const base = part.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  return `${top}/${folder}/${base}-chart${number}.${extension}`;
};

/** Each chart with its workbook; the figures of one that stands in the designer's own chart take its look. */
export function chartParts(
  part: string,
  shown: readonly ShownChart[],
  designs: readonly (ChartDesign | null)[],
  look: Look,
): readonly Entry[] {
  return shown.flatMap(({ chart, place }, index): readonly Entry[] => {
    const { xml, workbook } = chartPart(chart, look);
    const name = nameOf(part, index + 1, 'charts', 'xml');
    const book = nameOf(part, index + 1, 'embeddings', 'xlsx');
    const design = designs[place] ?? null;
    const own = design && dressed(xml, design.xml, chart, look);
    const data = { id: own ? own.data : 'rId1', type: PACKAGE, target: `/${book}` };
    return [
      encoded(name, own ? own.xml : xml),
      encoded(relationsOf(name), addRelations(undefined, [...(own && design ? design.pictures : []), data])),
      { name: book, bytes: closeArchive(workbook.map((one) => encoded(one.name, one.xml))) },
    ];
  });
}

/** The relationships of a part, with those of its charts. */
export const withCharts = (xml: string | undefined, part: string, shown: readonly ShownChart[]): string =>
  addRelations(
    xml,
    shown.map(({ id }, index) => ({ id, type: `${OFFICE}/chart`, target: `/${nameOf(part, index + 1, 'charts', 'xml')}` })),
  );
