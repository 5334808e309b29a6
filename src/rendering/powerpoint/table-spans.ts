/** Cells of slides that are joined downwards: each reaches as far as the rows that are there, and is cut where its table goes on over slides. */
import {
  attributeOf,
  type Element,
  isElement,
  type Node,
  parseXml,
  replacedAttribute,
  withoutAttributes,
  writeSource,
} from '../ooxml/index.ts';
import { DECK_DIALECT } from './dialect.ts';

const isRow = (node: Node): node is Element => isElement(node) && node.name === DECK_DIALECT.row;
const isCell = (node: Node): node is Element => isElement(node) && node.name === DECK_DIALECT.cell;
const isCovered = (cell: Element): boolean => ['1', 'true'].includes(attributeOf(cell, 'vMerge') ?? '');

/** One that reaches downwards; what another covers from the left need not say so. */
const isOver = (cell: Element): boolean =>
  Number(attributeOf(cell, 'rowSpan') ?? 1) > 1 || attributeOf(cell, 'hMerge') !== undefined;

/** Of each cell of each row, the row where the joined cell that it is in begins: itself, where that row is gone. */
function startsOf(rows: readonly Element[]): readonly (readonly number[])[] {
  const cells = rows.map((row) => row.children.filter(isCell));
  const starts: number[][] = [];
  for (const [at, row] of cells.entries())
    starts.push(
      row.map((cell, column) => {
        const start = starts[at - 1]?.[column] ?? at;
        const first = cells[start]?.[column];
        return isCovered(cell) && first !== undefined && (isOver(first) || isCovered(first)) ? start : at;
      }),
    );
  return starts;
}

/** What is joined over more rows than these stands beside the rows of a table, and is no head of it. */
const MOST_HEADS = 3;

/** How many rows the head of a table has: the first, and those that its cells reach. */
export function headsOf(table: Element): number {
  const reached = startsOf(table.children.filter(isRow)).findIndex((row, at) => at > 0 && !row.includes(0));
  return reached > 0 && reached <= MOST_HEADS ? reached : 1;
}

/** A cell with each of its rows counted, the first of which covers the others. */
function spanning(cell: Element, count: number): Element {
  const first = withoutAttributes(cell, 'vMerge');
  const told = attributeOf(cell, 'rowSpan') ?? '1';
  if (first.attributes.length === cell.attributes.length && told === String(count)) return cell;
  return count > 1 ? replacedAttribute(first, 'rowSpan', String(count)) : withoutAttributes(first, 'rowSpan');
}

/** The rows of a table that a slide shows, by their places: where a joined cell is cut, its words stand in each part. */
export function withSpans(table: Element, isShown: (row: number) => boolean): Element {
  const rows = table.children.filter(isRow);
  const starts = startsOf(rows);
  const counts = new Map<string, number>();
  const placeOf = (at: number, column: number): string => `${starts[at]?.[column]} ${column}`;
  for (const [at, row] of starts.entries())
    for (const column of isShown(at) ? row.keys() : [])
      counts.set(placeOf(at, column), (counts.get(placeOf(at, column)) ?? 0) + 1);
  const seen = new Set<string>();
  let at = -1;
  const children = table.children.flatMap((row): readonly Node[] => {
    if (!isRow(row)) return [row];
    at += 1;
    if (!isShown(at)) return [];
    let column = -1;
    const cellOf = (cell: Node): Node => {
      if (!isCell(cell)) return cell;
      column += 1;
      const place = placeOf(at, column);
      if (seen.has(place)) return cell;
      seen.add(place);
      const first = rows[starts[at]?.[column] ?? at]?.children.filter(isCell)[column];
      return spanning(first ?? cell, counts.get(place) ?? 1);
    };
    return [{ ...row, children: row.children.map(cellOf) }];
  });
  return { ...table, children };
}

/** A slide once it is written: PowerPoint would mend one whose cells reach beyond the rows that loops and conditions leave. */
export function mendSpans(xml: string): string {
  const root = /\s(?:rowSpan|vMerge)=/.test(xml) ? parseXml(xml) : '';
  if (typeof root !== 'object') return xml;
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const inside = { ...node, children: node.children.map(rebuild) };
    return node.name === DECK_DIALECT.table ? withSpans(inside, () => true) : inside;
  };
  return writeSource({ ...root, children: root.children.map(rebuild) });
}
