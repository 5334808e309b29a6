/** Writes a table of Markdown like those of the template: their style, the styles of their cells, a header row that repeats. */
import { sum, sumOf } from '../../values/index.ts';
import type { Cell } from '../markdown/index.ts';
import type { Place } from './place.ts';
import { paragraphProperties, withProperties } from './properties.ts';
import type { Looks, WordState } from './state.ts';
import type { TableLook } from './table-look.ts';
import { writeSpans } from './write-spans.ts';

export function writeTable(rows: readonly (readonly Cell[])[], place: Place, state: WordState, { table }: Looks): string {
  const widths = columnWidths(rows, place.width);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const total = sum(widths);
  const written = rows.map((cells, index) => {
    const isHeader = index === 0;
    const dressed = inRow(place, isHeader, table);
    const contents = cells.map((cell, column) => writeCell(cell, widths[column] ?? 0, dressed, state));
    return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${contents.join('')}</w:tr>`;
  });
  const properties = `<w:tblPr>${table.style}<w:tblW w:w="${total}" w:type="dxa"/>${table.style ? '' : BORDERS}<w:tblLayout w:type="fixed"/>${table.look}</w:tblPr>`;
  // Word would join a table with the next one; a thin paragraph keeps them apart.
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>${THIN}`;
}

const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`).join('')}</w:tblBorders>`;
const THIN = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>';

/** The place as a row dresses it: in the style that the template has for it, else in its own, bold in the header. */
function inRow(place: Place, isHeader: boolean, { heading, text }: TableLook): Place {
  const named = isHeader ? heading : text;
  if (named !== undefined)
    return { ...place, paragraph: new Map([['w:pStyle', `<w:pStyle w:val="${named}"/>`]]), run: new Map<string, string>() };
  return isHeader ? { ...place, run: withProperties(place.run, { b: '<w:b/>', bCs: '<w:bCs/>' }) } : place;
}

function writeCell(cell: Cell, width: number, place: Place, state: WordState): string {
  const { paragraph } = place;
  const aligned =
    cell.align && cell.align !== 'left' ? withProperties(paragraph, { jc: `<w:jc w:val="${cell.align}"/>` }) : paragraph;
  const runs = writeSpans(cell.spans, place, state);
  const properties = paragraphProperties(withProperties(aligned, { pageBreakBefore: '' }));
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p>${properties}${runs}</w:p></w:tc>`;
}

/** Wider where there is more to read, within reason; together exactly the width of the text. */
function columnWidths(rows: readonly (readonly Cell[])[], width: number): number[] {
  const columns = rows[0]?.length ?? 0;
  const lengths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => lengthOf(row[column]))));
  const weights = lengths.map((length) => Math.min(40, Math.max(8, length)));
  const total = sum(weights);
  const whole = Math.floor(width);
  const widths = weights.map((weight) => Math.max(1, Math.floor((whole * weight) / total)));
  const rest = whole - sum(widths);
  return widths.map((one, column) => (column === columns - 1 ? Math.max(1, one + rest) : one));
}

const lengthOf = (cell: Cell | undefined): number => sumOf(cell?.spans ?? [], ({ text }) => text.length);
