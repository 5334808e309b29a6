/** Cells of tables and sheets that are joined downwards: each covers the rows that loops and conditions leave below it. */
import {
  attributeOf,
  type Element,
  isElement,
  type Node,
  parseXml,
  replacedAttribute,
  writeSource,
  XML_HEADER,
} from '../ooxml/index.ts';
import { TEXTS } from './dialect.ts';
import { CELL, COVERED, isCell, isNamedCell, REPEATED, rowsIn } from './tables.ts';

const SPANNED = 'table:number-rows-spanned';
const numberIn = (element: Element, name: string): number => Number(attributeOf(element, name) ?? 1);

/** A cell, or as many as stand for one another, and the columns that it takes and reaches. */
type Placed = { readonly cell: Element; readonly column: number; readonly end: number; readonly reach: number };

function placedIn(row: Element): readonly Placed[] {
  let column = 0;
  return row.children.filter(isCell).map((cell) => {
    const start = column;
    column += numberIn(cell, REPEATED);
    return { cell, column: start, end: column, reach: Math.max(column, start + numberIn(cell, 'table:number-columns-spanned')) };
  });
}

/** The spans that are not as long as what is covered below, and the cells that nothing covers any more. */
function mendsOf(table: Element): ReadonlyMap<Element, Element> {
  const rows = rowsIn(table).map((row) => ({ row, cells: placedIn(row), count: numberIn(row, 'table:number-rows-repeated') }));
  const [mends, reached] = [new Map<Element, Element>(), new Set<Element>()];
  /** What the cell at this place covers of a row below; none where something of that row stands there. */
  const coveredIn = (cells: readonly Placed[], { column, reach }: Placed): readonly Element[] => {
    const first = cells.find((one) => one.column <= column && column < one.end);
    const isAcross = cells.some((one) => one.cell.name === CELL && one.column < column && column < one.reach);
    if (first?.cell.name !== COVERED || isAcross) return [];
    return cells.flatMap((one) => (one.cell.name === COVERED && one.column < reach && column < one.end ? [one.cell] : []));
  };
  for (const [at, { cells, count }] of rows.entries())
    for (const one of cells.filter(({ cell }) => cell.name === CELL)) {
      const isWide = one.reach > one.end;
      for (const other of isWide ? cells : []) if (one.column < other.column && other.column < one.reach) reached.add(other.cell);
      const told = numberIn(one.cell, SPANNED);
      if (told < 2) continue;
      let below = at + 1;
      let total = count;
      for (; below < rows.length; below++) {
        const covered = coveredIn(rows[below]?.cells ?? [], one);
        if (covered.length === 0) break;
        for (const cell of covered) reached.add(cell);
        total += rows[below]?.count ?? 1;
      }
      if (total !== told) mends.set(one.cell, replacedAttribute(one.cell, SPANNED, String(total)));
    }
  for (const { cells } of rows)
    for (const { cell } of cells) if (cell.name === COVERED && !reached.has(cell)) mends.set(cell, { ...cell, name: CELL });
  return mends;
}

/** The same tree, each of its tables mended. */
export function mendSpans(root: Element): Element {
  const visit = (node: Node): Node => {
    if (!isElement(node)) return node;
    const inside = { ...node, children: node.children.map(visit) };
    return node.name === TEXTS.table ? mended(inside) : inside;
  };
  return { ...root, children: root.children.map(visit) };
}

function mended(table: Element): Element {
  const mends = mendsOf(table);
  const visit = (node: Node): Node => {
    if (!isElement(node)) return node;
    if (isNamedCell(node)) return mends.get(node) ?? node;
    return { ...node, children: node.children.map(visit) };
  };
  return mends.size === 0 ? table : { ...table, children: table.children.map(visit) };
}

/** A part with paragraphs once it is written. */
export function mendPart(xml: string): string {
  const root = /<table:covered-table-cell|rows-spanned="(?!1")/.test(xml) ? parseXml(xml) : '';
  return typeof root === 'object' ? XML_HEADER + writeSource(mendSpans(root)) : xml;
}
