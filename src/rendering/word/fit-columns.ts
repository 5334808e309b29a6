/** Widens the columns of a table where a figure would be cut, by what the words of the others leave (ECMA-376, 17.4.48). */
import { widthOf } from '../../drawing/index.ts';
import { sum } from '../../values/index.ts';
import { type Insertion, inserted, LONGEST } from './keep-next.ts';
import { valueAt } from './properties.ts';
import type { Styles } from './styles.ts';

interface Column {
  readonly width: number;
  /** What its widest figure asks for, and its widest word. */
  figure: number;
  word: number;
}

const TABLE = /<(?:(w:tbl)(?=[\s>])[^<>]*|(\/w:tbl))>/g;
const GRID = /<w:gridCol w:w="(\d+)"\/>/g;
const CELL = /<w:tc[ >]/;
/** In twips: around the words of a cell, and a point. */
const MARGINS = 170;
const POINT = 20;
/** Amounts are of digits and spaces, which are narrower than what a label is measured for. */
const LEAN = 0.95;
/** In half-points, where nothing says it. */
const USUAL_SIZE = '20';

/** The same part; tables that hold others, or whose widths are not all said, are left as they are. */
export function fitColumns(xml: string, styles: Styles): string {
  const found: Insertion[] = [];
  let start = -1;
  for (const { 0: whole, 1: isTable, index } of xml.matchAll(TABLE)) {
    if (!isTable && start >= 0) found.push(...fitted(xml.slice(start, index), start, styles));
    start = isTable ? index + whole.length : -1;
  }
  return inserted(xml, found);
}

function fitted(table: string, start: number, styles: Styles): readonly Insertion[] {
  const grid = [...table.slice(0, LONGEST).matchAll(GRID)];
  const columns = grid.map(([, width]): Column => ({ width: Number(width), figure: 0, word: 0 }));
  const cells = cellsOf(table);
  if (!cells.every(({ at, span }) => at + span <= columns.length)) return [];
  for (const { at, span, xml } of cells) {
    const column = columns[at];
    if (span === 1 && column) measure(column, xml, styles);
  }
  const widths = shared(columns);
  if (widths === null) return [];
  const offsets = grid.map(({ 0: whole, index }, at) => ({
    at: start + index,
    length: whole.length,
    text: `<w:gridCol w:w="${widths[at]}"/>`,
  }));
  const sized = cells.flatMap(({ place, xml, at, span }): readonly Insertion[] => {
    const said = /<w:tcW w:w="\d+"/.exec(xml.slice(0, LONGEST));
    const text = `<w:tcW w:w="${sum(widths.slice(at, at + span))}"`;
    return said ? [{ at: start + place + said.index, length: said[0].length, text }] : [];
  });
  return [...offsets, ...sized];
}

/** Where each cell begins in the table, and in which column. */
function cellsOf(table: string) {
  let place = 0;
  return table.split('<w:tr').flatMap((row, number) => {
    let [from, at] = [place, 0];
    place += row.length + '<w:tr'.length;
    return row.split(/(?=<w:tc[ >])/).flatMap((xml) => {
      const cell = { place: from, at, xml, span: Number(/<w:gridSpan w:val="(\d+)"/.exec(xml.slice(0, LONGEST))?.[1] ?? 1) };
      from += xml.length;
      if (number === 0 || !CELL.test(xml.slice(0, 6))) return [];
      at += cell.span;
      return [cell];
    });
  });
}

function measure(column: Column, xml: string, styles: Styles): void {
  for (const paragraph of xml.split('</w:p>')) {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(paragraph.slice(0, LONGEST))?.[1];
    const own = /<w:sz w:val="(\d+)"/.exec(paragraph)?.[1];
    const size = own ?? styles.said(style, (one) => valueAt(one, 'w:rPr', 'w:sz')) ?? lettersOf(styles);
    for (const word of paragraph.replace(/<[^<>]*>/g, '').split(/[ \n-]/)) {
      const width = Math.ceil(widthOf(word, Number(size) / 2) * LEAN * POINT) + MARGINS;
      column.word = Math.max(column.word, width);
      if (/^\W*\d[^\p{L}]*$/u.test(word)) column.figure = Math.max(column.figure, width);
    }
  }
}

const lettersOf = ({ letters }: Styles): string => valueAt(letters, 'w:sz') ?? USUAL_SIZE;

/** What figures lack, taken from the others in proportion to what their words leave; null when no figure is cut. */
function shared(columns: readonly Column[]): readonly number[] | null {
  const lacks = columns.map(({ width, figure }) => Math.max(0, figure - width));
  const spares = columns.map(({ width, word }) => Math.max(0, width - word));
  const [lack, spare] = [sum(lacks), sum(spares)];
  if (lack === 0 || spare === 0) return null;
  const moved = Math.min(lack, spare);
  const widths = columns.map(({ width }, at) =>
    Math.floor(width + ((lacks[at] ?? 0) * moved) / lack - ((spares[at] ?? 0) * moved) / spare),
  );
  const rest = sum(columns.map(({ width }) => width)) - sum(widths);
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((width, at) => (at === widest ? width + rest : width));
}
