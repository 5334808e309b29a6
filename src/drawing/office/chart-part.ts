// A chart as a part of an Office file, the same in Word, PowerPoint and Excel, with the workbook that its figures stand in.
import type { Chart } from '../../model/index.ts';
import type { Look } from '../look.ts';
import { hasLegend, lettersOf, plainOf } from '../measures.ts';
import { HEADER, tag, val } from '../xml.ts';
import { drawn } from './drawn.ts';
import { ground } from './paint.ts';
import { PLOTS } from './plots.ts';
import { type FigurePlace, sheetName } from './references.ts';
import { SIZES, textLook, title } from './text.ts';
import { type TextPart, workbookParts } from './workbook.ts';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** `rId1` of the part's relationships is its workbook, whose parts are to be closed into an .xlsx. */
export interface ChartPart {
  readonly xml: string;
  readonly workbook: readonly TextPart[];
}

/** A chart whose figures stand elsewhere, on a sheet of the workbook that shows it, has no workbook of its own. */
export const chartOnSheet = (chart: Chart, look: Look, place: FigurePlace, isCompact = false): string =>
  chartXml(chart, { ...look, isCompact }, place, '');

/**
 * DrawingML of ECMA-376, part 1, 21.2. A compact one is for a place of a few centimetres, whose heading says its title. Throws a RangeError on figures that cannot be drawn.
 */
export function chartPart(chart: Chart, asked: Look, isCompact = false): ChartPart {
  const look = { ...asked, isCompact };
  const data = tag('c:externalData', { 'r:id': 'rId1' }, val('c:autoUpdate', 0));
  const place = { sheet: sheetName(look.language), row: 1 };
  return { xml: chartXml(chart, look, place, data), workbook: workbookParts(chart, look) };
}

/** Eight points, the least that is easily read, where a page has nine. */
const SMALL = 8.5 / 9;

function chartXml(shown: Chart, asked: Look, place: FigurePlace, data: string): string {
  const chart = plainOf(shown);
  const { isCompact = false } = asked;
  const look = { ...asked, letters: isCompact ? SMALL : lettersOf(chart, asked.letters) };
  const all = drawn(chart, look, place);
  const { text } = look.colours;
  const writing = textLook(look, { size: SIZES.label, colour: text });
  const legend = tag('c:legend', {}, val('c:legendPos', 'b'), val('c:overlay', 0), writing);
  const xml = tag(
    'c:chartSpace',
    NAMESPACES,
    val('c:date1904', place.is1904 ? 1 : 0),
    val('c:lang', look.language === 'fr' ? 'fr-FR' : 'en-GB'),
    val('c:roundedCorners', 0),
    tag(
      'c:chart',
      {},
      isCompact ? '' : title(chart.title, look, { size: SIZES.title, colour: text, bold: true }),
      val('c:autoTitleDeleted', isCompact ? 1 : 0),
      tag('c:plotArea', {}, tag('c:layout', {}), PLOTS[chart.kind](all)),
      hasLegend(chart) && !isCompact ? legend : '',
      // The sheet that holds the figures of a workbook is hidden.
      val('c:plotVisOnly', data === '' ? 0 : 1),
      val('c:dispBlanksAs', 'gap'),
    ),
    ground,
    writing,
    data,
  );
  return HEADER + xml;
}
