/** Cells that data dress, where a format dresses them once they are written: what was asked stands on the cell until then. */
import { isHolder } from '../../values/index.ts';
import { CELL, type MadeCell } from '../expressions/index.ts';
import { WRITERS } from './dialect.ts';
import { escapeAttribute } from './escape.ts';
import type { Report } from './problem.ts';
import {
  attributeOf,
  type Element,
  hasNode,
  isCallOf,
  isElement,
  isMark,
  type Mark,
  type Node,
  nodesOf,
  withAttribute,
  withoutAttributes,
} from './tree.ts';

/** Stands in no file. */
const DRESS = 'jalon-dress';

/** `place` tells the cell of the template. */
export interface Dress extends Omit<MadeCell, 'kind'> {
  readonly place: number;
}

/** The tag that dresses a cell. */
export const isCellTag = (node: Node): node is Mark => isCallOf(node, [CELL]);
export const isDressed = (xml: string): boolean => xml.includes(`${DRESS}="`);

/** The tag of a cell itself: not of one within it, nor in a block of its words, of which there may be many or none. */
export function tagOfCell(cell: Element, table: string): Mark | undefined {
  let depth = 0;
  const within = (node: Element): Mark | undefined => {
    for (const child of node.children) {
      if (isMark(child) && child.tag.kind === 'open') depth += 1;
      if (isMark(child) && child.tag.kind === 'close') depth -= 1;
      if (depth === 0 && isCellTag(child)) return child;
      const found = isElement(child) && child.name !== table ? within(child) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  return within(cell);
}
export const withoutMark = (node: Node, mark: Mark): Node =>
  isElement(node)
    ? { ...node, children: node.children.flatMap((child) => (child === mark ? [] : [withoutMark(child, mark)])) }
    : node;

/** The same tree, each such tag on its cell. */
export function liftDresses(root: Element, { cell, table }: { readonly cell: string; readonly table: string }): Element {
  if (!hasNode(root, isCellTag)) return root;
  let places = 0;
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    const mark = node.name === cell ? tagOfCell(node, table) : undefined;
    if (!mark) return { ...node, children: node.children.map(rebuild) };
    places += 1;
    const bare = { ...node, children: node.children.map((child) => rebuild(withoutMark(child, mark))) };
    return withAttribute(bare, DRESS, [{ ...mark, writer: WRITERS.cell, place: places }]);
  };
  return { ...root, children: root.children.map(rebuild) };
}

export const hasOption = ({ tag }: Mark, option: string): boolean =>
  tag.kind === 'value' && tag.expression.kind === 'call' && tag.expression.options.some(({ name }) => name === option);
/** Tells of the tags that name a style, where cells have none. */
export function refuseStyles(root: Element, report: Report): void {
  for (const node of nodesOf(root))
    if (isCellTag(node) && hasOption(node, 'style'))
      report({ code: 'template/cell-out-of-place', ...node.at, tag: node.text, name: 'style' });
}

/** What the tag writes on its cell. */
export const writeDress = (made: unknown, place: number): string => escapeAttribute(JSON.stringify({ ...asRecord(made), place }));
const asRecord = (made: unknown): object => (isHolder(made) ? made : {});

/** What was asked of a cell, and the cell without it. */
export function undressed(cell: Element): { readonly cell: Element; readonly dress: Dress | null } {
  const said = attributeOf(cell, DRESS);
  if (said === undefined) return { cell, dress: null };
  const bare = withoutAttributes(cell, DRESS);
  const read: unknown = said === '' ? null : JSON.parse(said);
  return { cell: bare, dress: isDress(read) ? read : null };
}
const isDress = (read: unknown): read is Dress =>
  isHolder(read) && 'place' in read && 'span' in read && typeof read.span === 'number';

/** How a cell stands among those that data join: how far it stretches, and whether another one covers it. */
export interface Joined {
  readonly columns: number;
  readonly rows: number;
  readonly isRight: boolean;
  readonly isBelow: boolean;
}
const ALONE: Joined = { columns: 1, rows: 1, isRight: false, isBelow: false };

/** Row by row; a cell joins the one above that came from the same cell of the template and says the same. */
export function joinCells(dresses: readonly (readonly (Dress | null)[])[]): readonly (readonly Joined[])[] {
  const spans = dresses.map((row) => {
    const found: { readonly columns: number; readonly isRight: boolean }[] = [];
    row.forEach((dress, at) => {
      if (at < found.length) return;
      const columns = Math.min(dress?.span ?? 1, row.length - at);
      found.push({ columns, isRight: false }, ...Array.from({ length: columns - 1 }, () => ({ columns: 1, isRight: true })));
    });
    return found;
  });
  const joins = (row: number, at: number): boolean => {
    const [above, here] = [dresses[row - 1]?.[at], dresses[row]?.[at]];
    if (!above || !here || here.merge === null) return false;
    const isSame = above.place === here.place && above.merge === here.merge;
    return isSame && spans[row - 1]?.[at]?.columns === spans[row]?.[at]?.columns && spans[row]?.[at]?.isRight === false;
  };
  const rowsOf = (row: number, at: number): number => {
    let rows = 1;
    while (joins(row + rows, at)) rows += 1;
    return rows;
  };
  return dresses.map((cells, row) => {
    let [owner, left] = [ALONE, 0];
    return cells.map((_, at) => {
      const { columns, isRight } = spans[row]?.[at] ?? ALONE;
      if (!isRight) {
        const isBelow = joins(row, at);
        owner = { columns, rows: isBelow ? 1 : rowsOf(row, at), isRight: false, isBelow };
        left = columns;
        return owner;
      }
      left -= 1;
      return { columns: 1, rows: owner.rows, isRight: left > 0, isBelow: owner.isBelow };
    });
  });
}
