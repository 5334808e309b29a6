/** Faults as comments of an OpenDocument file (OpenDocument 1.3, part 3, 14.1). */

import { cellAt, grouped } from '../../values/index.ts';
import { CONTENT } from '../odf/package.ts';
import { decodeText } from '../ooxml/index.ts';
import { elementsIn, type Insertion, inserted, opened } from './find-elements.ts';
import { AUTHOR, type Note, type Parts, quotedText } from './note.ts';

/** What the engine passes over when it counts. */
const UNREAD = new Set(['text:tracked-changes', 'office:annotation', 'office:scripts', 'office:event-listeners']);
const PARAGRAPHS = new Set([
  'text:p',
  'text:h',
  'presentation:header-decl',
  'presentation:footer-decl',
  'presentation:date-time-decl',
]);

const annotation = (notes: readonly string[], place = ''): string =>
  `<office:annotation${place}><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">${AUTHOR}</dc:creator>${lines(notes)}</office:annotation>`;
const lines = (notes: readonly string[]): string => notes.map((words) => `<text:p>${quotedText(words)}</text:p>`).join('');

export function annotateOdf(parts: Parts, notes: readonly Note[], format: 'odt' | 'ods' | 'odp'): boolean {
  const xml = parts.get(CONTENT);
  if (xml === undefined) return false;
  const insertions = { odt: inText, ods: inSheets, odp: inDeck }[format](xml, notes);
  if (insertions.length === 0) return false;
  parts.set(CONTENT, inserted(xml, insertions));
  return true;
}

/** Each in its paragraph; those of headers and of the file itself in the first one. */
function inText(xml: string, notes: readonly Note[]): readonly Insertion[] {
  const paragraphs = elementsIn(xml, PARAGRAPHS, UNREAD);
  const hostOf = ({ at }: Note) => (at.part === CONTENT && at.paragraph !== undefined ? paragraphs[at.paragraph - 1] : undefined);
  const [first] = paragraphs;
  if (!first) {
    const [body] = elementsIn(xml, new Set(['office:text']));
    return body && !body.isEmpty
      ? [{ at: body.open, text: `<text:p>${annotation(notes.map(({ placed }) => placed))}</text:p>` }]
      : [];
  }
  return [...grouped(notes, (note) => hostOf(note) ?? first)].map(([host, placed]) => {
    const text = annotation(placed.map((note) => (hostOf(note) ? note.words : note.placed)));
    return host.isEmpty
      ? { at: host.start, length: host.tag.length, text: `${opened(host.tag)}${text}</${host.name}>` }
      : { at: host.open, text };
  });
}

const CELLS = new Set(['table:table', 'table:table-row', 'table:table-cell', 'table:covered-table-cell']);

/** Each in its cell, after the comment that is there; those of no cell in the first one. */
function inSheets(xml: string, notes: readonly Note[]): readonly Insertion[] {
  const cells = cellsOf(xml);
  const hostOf = ({ at: { sheet, cell } }: Note) =>
    cell === undefined ? undefined : cells.find((one) => one.sheet === sheet && isIn(cell, one));
  const [first] = cells;
  if (!first) return [];
  return [...grouped(notes, (note) => hostOf(note) ?? first)].map(([host, placed]) => {
    const words = placed.map((note) => (hostOf(note) ? note.words : note.placed));
    const inside = xml.slice(host.open, host.close);
    const [own] = elementsIn(inside, new Set(['office:annotation']));
    if (own && !own.isEmpty) return { at: host.open + own.close, text: lines(words) };
    return host.isEmpty
      ? { at: host.start, text: `${opened(host.tag)}${annotation(words)}</${host.name}>`, length: host.tag.length }
      : { at: host.open, text: annotation(words) };
  });
}

type Cell = ReturnType<typeof elementsIn>[number] & {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export function cellsOf(xml: string): readonly Cell[] {
  const cells: Cell[] = [];
  let [sheet, row, rows, column] = ['', 0, 1, 0];
  for (const found of elementsIn(xml, CELLS, new Set(['office:annotation']))) {
    if (found.name === 'table:table') {
      sheet = decodeText(/\btable:name="([^"]*)"/.exec(found.tag)?.[1] ?? '');
      [row, rows] = [0, 1];
    } else if (found.name === 'table:table-row') {
      row += row === 0 ? 1 : rows;
      rows = Number(/\btable:number-rows-repeated="(\d+)"/.exec(found.tag)?.[1] ?? 1);
      column = 1;
    } else {
      const columns = Number(/\btable:number-columns-repeated="(\d+)"/.exec(found.tag)?.[1] ?? 1);
      cells.push({ ...found, sheet, row, rows, column, columns });
      column += columns;
    }
  }
  return cells;
}

export function isIn(cell: string, { row, rows, column, columns }: Cell): boolean {
  const { column: x, row: y } = cellAt(cell);
  return x >= column && x < column + columns && y >= row && y < row + rows;
}

/** On the slide, one under the other. */
function inDeck(xml: string, notes: readonly Note[]): readonly Insertion[] {
  const pages = elementsIn(xml, new Set(['draw:page']));
  const [first] = pages;
  if (!first) return [];
  const pageOf = ({ at: { part, slide } }: Note) => (part === CONTENT && slide !== undefined ? pages[slide - 1] : undefined);
  return [...grouped(notes, (note) => pageOf(note) ?? first)].flatMap(([page, placed]) => {
    const written = placed.map((note, index) =>
      annotation(
        [pageOf(note) ? note.words : note.placed],
        ` svg:x="0.5cm" svg:y="${0.5 + index}cm" svg:width="5cm" svg:height="2cm"`,
      ),
    );
    if (page.isEmpty) return [];
    const [spoken] = elementsIn(xml.slice(page.open, page.close), new Set(['presentation:notes']));
    return [{ at: spoken ? page.open + spoken.start : page.close, text: written.join('') }];
  });
}
