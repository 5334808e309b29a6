/** Tables of texts and slides in which a loop repeats a cell: as many columns as it has items, which share the width of the one of the template. */
import {
  attributeOf,
  type Element,
  elementOf,
  hasNode,
  isColumnLoop,
  isElement,
  isMark,
  type Node,
  parseXml,
  withAttribute,
  withoutAttributes,
  writeSource,
  XML_HEADER,
} from '../ooxml/index.ts';
import { TEXTS } from './dialect.ts';
import type { OdfState } from './state.ts';
import { CELL, COVERED, isCell, isNamedCell, REPEATED, rowsIn } from './tables.ts';

// Stand in no file: on a table, and on each of its rows that has them, the columns that loops repeat; on a cell of such a loop, its own.
const [COLUMNS, LOOPED, OWN] = ['jalon-columns', 'jalon-looped', 'jalon-column'];
const COLUMN = 'table:table-column';
const countOf = (element: Element): number => Number(attributeOf(element, REPEATED) ?? 1);

/** The same tree, its blocks in place, where each such loop stands told. */
export function markColumns(root: Element): Element {
  if (!hasNode(root, isColumnLoop)) return root;
  const markRow = (row: Element): { readonly row: Element; readonly columns: readonly number[] } => {
    const columns: number[] = [];
    let [at, depth] = [0, 0];
    const children = row.children.map((child): Node => {
      const kind = isMark(child) ? child.tag.kind : undefined;
      if (isColumnLoop(child) || (depth > 0 && kind === 'open')) depth += 1;
      if (depth > 0 && kind === 'close') depth -= 1;
      if (!isCell(child)) return child;
      const [column, marked] = [at, depth > 0];
      at += countOf(child);
      if (marked) columns.push(column);
      return marked ? withAttribute(child, OWN, [String(column)]) : child;
    });
    const looped = { ...row, children };
    return { row: columns.length > 0 ? withAttribute(looped, LOOPED, [columns.join(' ')]) : looped, columns };
  };
  const markTable = (table: Element): Element => {
    const all = new Set<number>();
    const rebuild = (node: Node): Node => {
      if (!isElement(node)) return node;
      if (node.name !== TEXTS.row) return { ...node, children: node.children.map(isCell(node) ? visit : rebuild) };
      const { row, columns } = markRow({ ...node, children: node.children.map(rebuild) });
      for (const column of columns) all.add(column);
      return row;
    };
    const inside = { ...table, children: table.children.map(rebuild) };
    return all.size === 0 ? inside : withAttribute(inside, COLUMNS, [[...all].toSorted((a, b) => b - a).join(' ')]);
  };
  const visit = (node: Node): Node => {
    if (!isElement(node)) return node;
    return node.name === TEXTS.table ? markTable(node) : { ...node, children: node.children.map(visit) };
  };
  return { ...root, children: root.children.map(visit) };
}

/** A part once it is written; `state` receives the styles. */
export function growColumns(xml: string, state: OdfState): string {
  const root = xml.includes(`${COLUMNS}="`) ? parseXml(xml) : '';
  if (typeof root !== 'object') return xml;
  const visit = (node: Node): Node => {
    if (!isElement(node)) return node;
    const inside = { ...node, children: node.children.map(visit) };
    const columns = attributeOf(inside, COLUMNS);
    return columns === undefined
      ? inside
      : columns.split(' ').reduce((table, column) => grown(table, Number(column), state), withoutAttributes(inside, COLUMNS));
  };
  const bare = (node: Node): Node =>
    isElement(node) ? { ...withoutAttributes(node, OWN, LOOPED), children: node.children.map(bare) } : node;
  return XML_HEADER + writeSource({ ...root, children: root.children.map(visit).map(bare) });
}

/** From the last column to the first: those before keep their places meanwhile. */
function grown(table: Element, column: number, { looks, styles }: OdfState): Element {
  const isOwn = (cell: Node): boolean => isElement(cell) && attributeOf(cell, OWN) === String(column);
  const most = Math.max(1, ...rowsIn(table).map((row) => row.children.filter(isOwn).length));
  const blank = elementOf(CELL, [elementOf(TEXTS.paragraph)]);
  const fill = (row: Element): Element => {
    const looped = (attributeOf(row, LOOPED) ?? '').split(' ').filter(Boolean).map(Number);
    const isLooped = looped.includes(column);
    const cells = row.children.filter(isElement).flatMap((cell): readonly Element[] => {
      const count = isCell(cell) ? countOf(cell) : 1;
      return count > 1 ? Array.from({ length: count }, () => withoutAttributes(cell, REPEATED)) : [cell];
    });
    const own = cells.filter(isOwn).length;
    const added = Array.from({ length: most - (isLooped ? own : 1) }, () => blank);
    // The loops before it have as many cells as items.
    const ahead = cells.filter((cell) => Number(attributeOf(cell, OWN) ?? column) < column).length;
    const end = column - looped.filter((one) => one < column).length + ahead + (isLooped ? own : 1);
    const [before, after] = [cells.slice(0, end), cells.slice(end)];
    const last = before.at(-1);
    if (isLooped || added.length === 0 || !last) return { ...row, children: [...before, ...added, ...after] };
    const [across, down] = ['columns', 'rows'].map((way) => Number(attributeOf(last, `table:number-${way}-spanned`) ?? 1));
    const wide = withAttribute(
      withAttribute(last, 'table:number-columns-spanned', [String((across ?? 1) + added.length)]),
      'table:number-rows-spanned',
      [String(down)],
    );
    const covered = added.map(() => elementOf(COVERED));
    return { ...row, children: [...before.slice(0, -1), last.name === COVERED ? last : wide, ...covered, ...after] };
  };
  let at = 0;
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node) || isNamedCell(node)) return [node];
    if (node.name === TEXTS.row) return [fill(node)];
    if (node.name !== COLUMN) return [{ ...node, children: node.children.flatMap(rebuild) }];
    const [first, count] = [at, countOf(node)];
    at += count;
    if (column < first || column >= at || most === 1) return [node];
    const style = attributeOf(node, 'table:style-name');
    const name = `jalon-column-${most}-of-${style}`;
    const shared = style === undefined ? '' : looks.shared(style, name, most);
    if (shared !== '') styles.set(name, shared);
    const one = withoutAttributes(node, REPEATED);
    const own = shared === '' ? one : withAttribute(one, 'table:style-name', [name]);
    const some = (cells: Element, number: number): readonly Element[] =>
      number < 1 ? [] : [number === 1 ? cells : withAttribute(cells, REPEATED, [String(number)])];
    return [...some(one, column - first), ...some(own, most), ...some(one, at - column - 1)];
  };
  return { ...table, children: table.children.flatMap(rebuild) };
}
