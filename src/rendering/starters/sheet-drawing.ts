/** The shapes over a sheet of a starter whose places the charts and pictures of the project take, by their alternative texts. */
import { shippedTheme } from '../../model/index.ts';
import { escapeAttribute, XML_HEADER } from '../ooxml/index.ts';
import type { Row } from './sheet-rows.ts';

const SHEET = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
/** Columns over which a shape stretches. */
const WIDE = 3;

/** Null when the rows show no drawing. */
export function sheetDrawing(rows: readonly Row[]): string | null {
  const shapes = rows.flatMap(({ from, cells, drawn }, at) =>
    drawn === undefined ? [] : [anchor(at, from + cells.length, drawn)],
  );
  return shapes.length === 0
    ? null
    : `${XML_HEADER}<xdr:wsDr xmlns:xdr="${SHEET}" xmlns:a="${DRAWING}">${shapes.join('')}</xdr:wsDr>`;
}

function anchor(row: number, column: number, tag: string): string {
  const corner = (name: string, col: number, line: number) =>
    `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${line}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const look = `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${shippedTheme.colours.band}"/></a:solidFill>`;
  return `<xdr:twoCellAnchor>${corner('from', column, row)}${corner('to', column + WIDE, row + 1)}<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${row + 2}" name="Place ${row + 1}" descr="${escapeAttribute(tag)}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr>${look}</xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`;
}
