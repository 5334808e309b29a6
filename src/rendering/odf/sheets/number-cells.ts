/** Numbers the sheets, rows and cells of a workbook, so that each is known by its place once its rows are repeated. */
import { cellPlace } from '../../../values/index.ts';
import {
  attributeOf,
  type Element,
  elementOf,
  hasNode,
  isElement,
  type Node,
  nodesOf,
  withAttribute,
} from '../../ooxml/index.ts';
import { CELL_NAMES, OWN_SHEETS, ROW } from './names.ts';

const countIn = (element: Element, name: string): number => Math.max(1, Math.trunc(Number(attributeOf(element, name) ?? 1)) || 1);
export const rowsRepeated = (row: Element): number => countIn(row, 'table:number-rows-repeated');

/** The last row that it has comes along. */
export function numbered(sheet: Element, index: number): { readonly sheet: Element; readonly last: number } {
  let last = 0;
  const styles = columnStyles(sheet);
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    if (node.name !== ROW) return node.name.startsWith('table:') ? { ...node, children: node.children.map(rebuild) } : node;
    const line = last + 1;
    last += rowsRepeated(node);
    return withAttribute({ ...node, children: cellsOf(node, line, styles) }, OWN_SHEETS.row, [String(line)]);
  };
  const rebuilt = { ...sheet, children: sheet.children.map(rebuild) };
  return { sheet: withAttribute(rebuilt, OWN_SHEETS.sheet, [String(index)]), last };
}

const STYLE = 'table:style-name';
/** Nobody writes beyond: the rest of a sheet is one column repeated. */
const MOST_COLUMNS = 1024;

/** What the columns of a sheet say of the cells that say nothing of themselves. */
function columnStyles(sheet: Element): ReadonlyMap<number, string> {
  const styles = new Map<number, string>();
  let column = 0;
  for (const node of nodesOf(sheet)) {
    if (!isElement(node) || node.name !== 'table:table-column') continue;
    const count = countIn(node, 'table:number-columns-repeated');
    const style = attributeOf(node, 'table:default-cell-style-name');
    for (let at = column + 1; style !== undefined && at <= Math.min(column + count, MOST_COLUMNS); at++) styles.set(at, style);
    column += count;
  }
  return styles;
}

function cellsOf(row: Element, line: number, styles: ReadonlyMap<number, string>): readonly Node[] {
  const ofRow = attributeOf(row, 'table:default-cell-style-name');
  let column = 0;
  return row.children.map((child) => {
    if (!isElement(child) || !CELL_NAMES.includes(child.name)) return child;
    const at = column + 1;
    const name = cellPlace(at, line);
    column += countIn(child, 'table:number-columns-repeated');
    // An empty cell holds no tag.
    if (child.children.length === 0) return child;
    const style = attributeOf(child, STYLE) ?? ofRow ?? styles.get(at);
    const styled = style === undefined ? child : withAttribute(child, STYLE, [style]);
    return withAttribute(styled, OWN_SHEETS.cell, [name]);
  });
}

export const isNumbering = (name: string): boolean =>
  name === OWN_SHEETS.sheet || name === OWN_SHEETS.row || name === OWN_SHEETS.cell;

/** The paragraphs of a cell that holds tags as lines of one, so that a block may span them. */
export function joinedLines(root: Element): Element {
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const paragraphs = node.children.filter(isElement).filter(({ name }) => name === 'text:p');
    const [first] = paragraphs;
    const isMany = CELL_NAMES.includes(node.name) && paragraphs.length > 1 && paragraphs.some(hasTag);
    if (!isMany || !first) return { ...node, children: node.children.map(rebuild) };
    const lines = paragraphs.flatMap(({ children }, index) => (index === 0 ? children : [elementOf(LINE), ...children]));
    const children = node.children.flatMap((child): readonly Node[] =>
      child === first ? [{ ...first, children: lines }] : isElement(child) && paragraphs.includes(child) ? [] : [child],
    );
    return { ...node, children };
  };
  return { ...root, children: root.children.map(rebuild) };
}

const LINE = 'text:line-break';
const hasTag = (element: Element): boolean => hasNode(element, (node) => typeof node === 'string' && node.includes('{{'));

/** A paragraph as many as it has lines: programs that read sheets know no break within one. */
export function partedLines(paragraph: Element): readonly Element[] {
  const parts = partsOf(paragraph.children);
  return parts.map((children) => ({ ...paragraph, children }));
}

function partsOf(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const lines: Node[][] = [[]];
  for (const node of nodes) {
    const parts =
      isElement(node) && node.name === LINE
        ? [[], []]
        : isElement(node)
          ? partsOf(node.children).map((children) => [{ ...node, children }])
          : [[node]];
    for (const [index, part] of parts.entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push(...part);
    }
  }
  return lines;
}
