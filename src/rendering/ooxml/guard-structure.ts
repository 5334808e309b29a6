/** Keeps what a block empties readable: a cell ends with a paragraph, a table without rows goes. */
import type { Writers } from '../expressions/index.ts';
import type { Dialect } from './dialect.ts';
import { blockOf, type Element, elementOf, hasNode, isBlockMark, isElement, type Node } from './tree.ts';

const STRUCTURE = { ends: '_ends', table: '_table', rows: '_rows' } as const;

/** What must end with a paragraph, and tables, with the writers of those that blocks could leave without. */
export function guardStructure(element: Element, dialect: Dialect): Element {
  const children = element.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    const guarded = guardStructure(child, dialect);
    const inside = hasLooseRows(child, dialect) ? guardRows(guarded, dialect) : guarded;
    return isTable(child, dialect) ? blockOf<Node>(STRUCTURE.table, [inside]) : [inside];
  });
  // Besides paragraphs, only what may write nothing stands there: blocks, and values that make their own paragraphs.
  const mayEmpty =
    dialect.endsWithParagraph.has(element.name) && children.some((child) => typeof child === 'object' && child.kind === 'mark');
  return {
    ...element,
    children: mayEmpty ? blockOf(STRUCTURE.ends, children, undefined, [elementOf(dialect.paragraph)]) : children,
  };
}

const hasLooseRows = (element: Element, { table }: Dialect): boolean =>
  element.name === table && element.children.some(isBlockMark);
/** The table, or what shows it alone and goes with it. */
const isTable = (element: Element, dialect: Dialect): boolean =>
  dialect.tableFrame === undefined
    ? hasLooseRows(element, dialect)
    : element.name === dialect.tableFrame && hasNode(element, (node) => isElement(node) && hasLooseRows(node, dialect));

function guardRows(table: Element, dialect: Dialect): Element {
  const isRowItself = (node: Node) => isElement(node) && node.name === dialect.row;
  // A content control may hold the rows, and what stands beside them is put around one.
  const isRow = (node: Node) => typeof node === 'object' && (!isElement(node) || isRowItself(node) || hasNode(node, isRowItself));
  const first = table.children.findIndex(isRow);
  return { ...table, children: [...table.children.slice(0, first), ...blockOf(STRUCTURE.rows, table.children.slice(first))] };
}

/** Those of one template, whose documents are written one at a time. */
export function structureWriters<State>(): Writers<State> {
  /** Of the table whose rows were written last: a table within another is written before its last row is. */
  let hasRows = true;
  return {
    [STRUCTURE.rows]: (rows) => {
      hasRows = rows.trim() !== '';
      return rows;
    },
    [STRUCTURE.table]: (table) => (hasRows ? table : ''),
    [STRUCTURE.ends]: {
      around(inside, _, { otherwise }) {
        const [content, empty] = [inside().trimEnd(), otherwise()];
        return endsWith(content, empty.slice('<'.length, -'/>'.length)) ? content : content + empty;
      },
    },
  };
}

function endsWith(content: string, name: string): boolean {
  const last = content.slice(content.lastIndexOf('<'));
  return last === `</${name}>` || last === `<${name}/>` || (last.startsWith(`<${name} `) && last.endsWith('/>'));
}
